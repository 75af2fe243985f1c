// Vendors: whose service a domain has in use, by how its public records begin. What stands behind that is a key of theirs and is not kept.

type Table = readonly (readonly [sign: string, name: string])[];

/** `sign Name of the vendor`, parted by bars. */
const table = (rows: string): Table =>
	rows.split('|').map(row => {
		const [sign = '', ...name] = row.trim().split(' ');
		return [sign, name.join(' ')];
	});

/** First letters of a TXT record in lower case, and who asks for such a one. */
const proofs = table(`
	1password-site-verification= 1Password | adobe-idp-site-verification= Adobe |
	adobe-sign-verification= Adobe Sign | ahrefs-site-verification_ Ahrefs | airtable-verification= Airtable |
	amazonses: Amazon SES | anthropic-domain-verification- Anthropic |
	apple-domain-verification= Apple Business Manager | asana-domain-verification= Asana |
	atlassian-domain-verification= Atlassian | brevo-code: Brevo | sendinblue-code: Brevo |
	bugcrowd-verification= Bugcrowd | calendly-site-verification= Calendly | canva-site-verification= Canva |
	citrix-verification-code= Citrix | ca3- Cloudflare | cloudflare_dashboard_sso= Cloudflare |
	cursor-domain-verification- Cursor | docker-verification= Docker | docusign= DocuSign |
	drift-domain-verification= Drift | dropbox-domain-verification= Dropbox | duo_sso_verification= Duo |
	d365mktkey= Dynamics 365 Marketing | fastly-domain-delegation- Fastly | figma-domain-verification= Figma |
	google-site-verification= Google Search Console | heroku-domain-verification= Heroku |
	hubspot-developer-verification= HubSpot | hubspot-domain-verification= HubSpot |
	jamf-site-verification= Jamf | jetbrains-domain-verification= JetBrains | knowbe4-site-verification= KnowBe4 |
	krisp-domain-verification= Krisp | lastpass-verification-code= LastPass | logmein-verification-code= LogMeIn |
	loom-site-verification= Loom | loom-verification= Loom | lucid-verification= Lucid |
	mailru-verification: Mail.ru | facebook-domain-verification= Meta Business | ms= Microsoft 365 |
	miro-verification= Miro | mistral-domain-verification= Mistral AI | mixpanel-domain-verify= Mixpanel |
	monday-com-verification= monday.com | mongodb-site-verification= MongoDB Atlas |
	notion-domain-verification= Notion | okta-verification= Okta | onetrust-domain-verification= OneTrust |
	openai-domain-verification= OpenAI | pendo-domain-verification= Pendo |
	pinterest-site-verification= Pinterest | postman-domain-verification= Postman |
	protonmail-verification= Proton Mail | rippling-domain-verification= Rippling |
	pardot Salesforce Account Engagement | segment-site-verification= Segment |
	shopify-verification-code= Shopify | sinch-domain-verification= Sinch | slack-domain-verification= Slack |
	smartsheet-site-validation= Smartsheet | status-page-domain-verification= Statuspage |
	stripe-verification= Stripe | tailscale- Tailscale | teamviewer-sso-verification= TeamViewer |
	tiktok-developers-site-verification= TikTok | twilio-domain-verification= Twilio |
	cisco-ci-domain-verification= Webex | ciscocidomainverification= Webex | webexdomainverification. Webex |
	workplace-domain-verification= Workplace | wrike-verification= Wrike | yandex-verification: Yandex |
	zapier-domain-verification-challenge= Zapier | zoho-verification= Zoho | zoom-domain-verification= Zoom |
	zoom_verify_ Zoom
`);

/** Ends of the hosts that may send a domain's mail (SPF) or take it in (MX). */
const mailers = table(`
	agari.com Agari | kasserver.com ALL-INKL | amazonses.com Amazon SES | atlassian.net Atlassian |
	bamboohr.com BambooHR | barracudanetworks.com Barracuda | brevo.com Brevo | sendinblue.com Brevo |
	createsend.com Campaign Monitor | iphmx.com Cisco Secure Email | messagingengine.com Fastmail |
	freshdesk.com Freshdesk | freshemail.io Freshworks | secureserver.net GoDaddy Email |
	google.com Google Workspace | googlemail.com Google Workspace | greenhouse.io Greenhouse |
	helpscoutemail.com Help Scout | hornetsecurity.com Hornetsecurity | hubspotemail.net HubSpot |
	intercom.io Intercom | klaviyomail.com Klaviyo | mandrillapp.com Mailchimp | mcsv.net Mailchimp |
	mailgun.org Mailgun | mailjet.com Mailjet | mktomail.com Marketo | mx.microsoft Microsoft 365 |
	protection.outlook.com Microsoft 365 | mimecast.com Mimecast | netsuite.com NetSuite | mtasv.net Postmark |
	ppe-hosted.com Proofpoint | pphosted.com Proofpoint | protonmail.ch Proton Mail | salesforce.com Salesforce |
	pardot.com Salesforce Account Engagement | exacttarget.com Salesforce Marketing Cloud |
	sendgrid.net SendGrid | service-now.com ServiceNow | servicenow.com ServiceNow | sparkpost.com SparkPost |
	sparkpostmail.com SparkPost | stspg-customer.com Statuspage | messagelabs.com Symantec Email Security |
	trendmicro.com Trend Micro Email Security | vali.email Valimail | zendesk.com Zendesk | zoho.com Zoho Mail |
	zoho.eu Zoho Mail | zoho.in Zoho Mail | zohomail.com Zoho Mail | transmail.net Zoho ZeptoMail
`);

/** A vendor, and the part of the record by which anybody can tell: never a key. */
export type Vendor = {name: string; sign: string};

/** Who asked for a TXT record that proves the domain to them; null where nobody we know. */
export const vendorOfProof = (record: string): Vendor | null => {
	const low = record.toLowerCase();
	const [sign, name] = proofs.find(([prefix]) => low.startsWith(prefix)) ?? [];

	return sign && name ? {name, sign} : null;
};

/** Whose host it is that sends or takes in mail; null where nobody's we know. */
export const vendorOfHost = (host: string): Vendor | null => {
	const low = host.toLowerCase().replace(/\.$/u, '');
	const [sign, name] = mailers.find(([end]) => low === end || low.endsWith(`.${end}`)) ?? [];

	return sign && name ? {name, sign} : null;
};
