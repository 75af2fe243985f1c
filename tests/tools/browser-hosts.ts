// Hosts that the browsers themselves call (updates, accounts, safety lists): answered with 204 and never counted as ours.

const hosts = [
	// Chromium
	'accounts.google.com',
	'android.clients.google.com',
	'clients1.google.com',
	'clients2.google.com',
	'clients4.google.com',
	'clientservices.googleapis.com',
	'content-autofill.googleapis.com',
	'edgedl.me.gvt1.com',
	'mtalk.google.com',
	'optimizationguide-pa.googleapis.com',
	'redirector.gvt1.com',
	'safebrowsing.googleapis.com',
	'sb-ssl.google.com',
	'update.googleapis.com',
	'www.googleapis.com',
	// Firefox
	'aus5.mozilla.org',
	'ciscobinary.openh264.org',
	'detectportal.firefox.com',
	'location.services.mozilla.com',
	'versioncheck-bg.addons.mozilla.org',
	'versioncheck.addons.mozilla.org',
];

const suffixes = ['.services.mozilla.com', '.cdn.mozilla.net', '.telemetry.mozilla.org', '.gvt1.com'];

/** Is this a call of the browser itself? */
export const isBrowserHost = (host: string): boolean =>
	hosts.includes(host) || suffixes.some(suffix => host.endsWith(suffix));
