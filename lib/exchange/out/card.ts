// People as vCard 4.0 (RFC 6350).
import type {Person} from './person';

/** What wrote the card: by it our own are known when they come back. */
export const product = '-//Windshield//People//EN';

const escaped = (text: string): string => text.replace(/[\\,;]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');

/** Lines of at most 75 bytes of UTF-8, as RFC 6350 folds them; no character is cut. */
const folded = (line: string): string => {
	const parts = [''];
	let room = 75;
	for (const sign of line) {
		const code = sign.codePointAt(0)!;
		const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (bytes > room) {
			parts.push('');
			room = 74;
		}
		parts[parts.length - 1] += sign;
		room -= bytes;
	}
	return `${parts.join('\r\n ')}\r\n`;
};

/** The people as cards of vCard 4.0, one after another. Line ends within a note become line feeds; all else is read back to the letter. */
export const vcardOf = (people: readonly Person[]): string =>
	people
		.map(person => {
			const company = person.kind === 'company' ? person.name : person.company;
			const lines = [
				'BEGIN:VCARD',
				'VERSION:4.0',
				`PRODID:${product}`,
				`KIND:${person.kind === 'company' ? 'org' : 'individual'}`,
				`FN:${escaped(person.name)}`,
				...(company ? [`ORG:${escaped(company)}`] : []),
				...(person.title ? [`TITLE:${escaped(person.title)}`] : []),
				...(person.companyDomain ? [`X-COMPANY-DOMAIN:${escaped(person.companyDomain)}`] : []),
				...(person.location ? [`ADR:;;;${escaped(person.location)};;;`] : []),
				...person.emails.map(email => `EMAIL:${escaped(email)}`),
				...person.phones.map(phone => `TEL:${escaped(phone)}`),
				...person.websites.map(url => `URL:${escaped(url)}`),
				...person.profileUrls.map(url => `SOCIALPROFILE:${escaped(url)}`),
				...(person.tags.length > 0 ? [`CATEGORIES:${person.tags.map(escaped).join(',')}`] : []),
				...person.notes.map(note => `NOTE:${escaped(note)}`),
				'END:VCARD',
			];
			return lines.map(folded).join('');
		})
		.join('');
