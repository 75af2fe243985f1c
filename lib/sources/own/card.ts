// Cards of an address book: whom one is of, and what it says of them.
import {cardsOf} from '@/lib/exchange/card/cards';
import type {Entry} from '@/lib/exchange/entry';
import {domainOf} from '@/lib/identity/email';
import {type Asked, handlesOf, type Item} from '../define';
import {noteItems} from './lines';
import {type OwnRecord, ownDomain} from './record';

/** A card as the server holds it, by its whole address. */
export type Card = {url: string; text: string};
export type ReadCard = {record: OwnRecord; entry: Entry};

/** What a card says; null where it is none, or the list of others. */
export const readCard = ({url, text}: Card): ReadCard | null => {
	const lines = text.slice(0, 200_000).split(/\r?\n/u);
	const start = {offset: 0, line: 1};
	const {entries} = cardsOf({lines, at: () => start, cut: () => false, last: true, full: true});
	const [entry] = entries;
	if (!entry) return null;

	const {name, title, company, companyDomain, location} = entry.sighting;
	const says = [
		['name', name],
		['title', title],
		['company', company],
		['companyDomain', companyDomain],
		['location', location],
		...entry.emails.map(email => ['email', email] as const),
		...entry.phones.map(phone => ['phone', phone] as const),
		...entry.websites.map(website => ['website', website] as const),
	] as const;
	return {record: {id: url, name, url, handles: [], says}, entry};
};

/** Whether a card is of the subject: a person's by a mail address, a company's by its domain. */
export const isOf = (asked: Asked, {entry}: ReadCard): boolean => {
	if (entry.sighting.kind !== asked.kind) return false;
	if (asked.kind === 'person') return entry.emails.some(email => handlesOf(asked, 'email').includes(email));

	const domains = [...entry.emails.map(domainOf), ...entry.websites, entry.sighting.companyDomain ?? ''].map(ownDomain);
	return handlesOf(asked, 'domain').some(domain => domains.includes(domain));
};

export const cardNotes = ({record, entry}: ReadCard): Item[] =>
	entry.notes.flatMap((text, index) =>
		noteItems({id: `${record.id}#${index}`.slice(-200), url: record.url, at: entry.at, text}),
	);
