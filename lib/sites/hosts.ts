// The hosts that ship with each place: the manifest asks for these and no others.
import type {Place} from '@/lib/domain/place';

export const hostsOf: Record<Place, readonly string[]> = {
	linkedin: ['https://*.linkedin.com/*'],
	mail: [
		'https://mail.google.com/*',
		'https://outlook.live.com/*',
		'https://outlook.office.com/*',
		'https://outlook.office365.com/*',
	],
	crm: ['https://*.hubspot.com/*', 'https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
	other: [],
};

export const shippedHosts: readonly string[] = Object.values(hostsOf).flat();

/** What the place `other` asks for when the rep switches it on. */
export const everyHost = ['https://*/*', 'http://*/*'] as const;
