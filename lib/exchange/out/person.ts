// A person as they leave: what is held of them, in plain words.
/** What is believed of somebody, as it is held. Mails, calls and meetings leave with the whole store and with one person's file (JSON). */
export type Person = {
	kind: 'person' | 'company';
	name: string;
	title: string | null;
	company: string | null;
	companyDomain: string | null;
	location: string | null;
	emails: string[];
	phones: string[];
	websites: string[];
	/** Addresses of their profiles: `urlOfHandle` of their handles. */
	profileUrls: string[];
	tags: string[];
	notes: string[];
};
