// Traits: what of a contact is compared, folded once.
import {isFreeMail, registrable} from '../domain';
import {domainOf, normaliseEmail} from '../email';
import {fold} from '../fold';
import {nameKey, spelled} from '../name';
import {parsePerson} from '../person';
import {normalisePhone} from '../phone';
import {placeParts} from '../place';
import {brandOf} from './brand';
import {latin} from './latin';
import {namedByMail} from './mail-name';

/** A plain record of somebody, from wherever they come; what is not known is null or left out. */
export type Contact = {
	id: string;
	kind: 'person' | 'company';
	name: string | null;
	/** Where the parts of the name stand apart. */
	given?: string | null;
	family?: string | null;
	company?: string | null;
	domain?: string | null;
	email?: string | null;
	phone?: string | null;
	street?: string | null;
	location?: string | null;
	postcode?: string | null;
	title?: string | null;
};

/** Each folded; `''` where nothing is known. A company's name is its `company`. */
export type Traits = {
	id: string;
	kind: 'person' | 'company';
	given: string;
	middle: string;
	family: string;
	company: string;
	domain: string;
	email: string;
	phone: string;
	street: string;
	/** Parts of the place from the narrow to the wide, with `|` between. */
	place: string;
	postcode: string;
	title: string;
};

const unspaced = /^[^\x20-\x7e]+$/u;
const words = (text: string): string[] =>
	fold(text)
		.split(' ')
		.filter(Boolean)
		.map(word => spelled(latin(word)));

const nameTraits = (contact: Contact, email: string): Pick<Traits, 'given' | 'middle' | 'family'> => {
	const key = nameKey(contact.name ?? '');
	// Scripts that set no space: the whole is the name.
	if (unspaced.test(key) && latin(key) === key) return {given: '', middle: '', family: key};

	const apart = contact.given || contact.family;
	const parts = apart
		? {given: contact.given ?? '', middle: '', family: contact.family ?? ''}
		: parsePerson(contact.name ?? '');
	const [given = '', ...more] = words(parts.given);
	const named = namedByMail({given, family: words(parts.family).join(' ')}, email);

	return {...named, middle: [...more, ...words(parts.middle)].join(' ')};
};

export const traitsOf = (contact: Contact): Traits => {
	const typed = contact.email?.trim().toLowerCase() ?? '';
	const email = normaliseEmail(typed) ?? typed;
	const host = contact.domain || domainOf(email);
	const domain = host && !isFreeMail(host) ? (registrable(host) ?? '') : '';
	const named = contact.kind === 'company' ? {given: '', middle: '', family: ''} : nameTraits(contact, email);

	return {
		id: contact.id,
		kind: contact.kind,
		...named,
		company: brandOf((contact.kind === 'company' ? contact.name : contact.company) ?? ''),
		domain,
		email,
		phone: normalisePhone(contact.phone ?? ''),
		street: fold(contact.street ?? ''),
		place: placeParts(contact.location ?? '').join('|'),
		postcode: fold(contact.postcode ?? '').replaceAll(' ', ''),
		title: fold(contact.title ?? ''),
	};
};
