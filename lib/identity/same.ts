// When two values of a field say the same, however they are spelled.
import type {Field} from '@/lib/domain/fact';
import {compareTitles} from '@/lib/language/title';
import {companyKey} from './company';
import {registrable} from './domain';
import {normaliseEmail} from './email';
import {fold} from './fold';
import {nameKey} from './name';
import {otherPlace} from './place';

const equalKeys = (key: (text: string) => string) => (a: string, b: string) => {
	const [one, other] = [key(a), key(b)];

	return one === other && (one !== '' || a.trim() === b.trim());
};

/** One name within the other is the same company said shorter: `Acme`, `Acme Deutschland`. */
const sameCompany = (a: string, b: string): boolean => {
	const [one, other] = [companyKey(a), companyKey(b)];
	if (one === '' || other === '') return a.trim() === b.trim();
	const [short, long] = [one.split(' '), other.split(' ')].toSorted((x, y) => x.length - y.length);

	return one.replaceAll(' ', '') === other.replaceAll(' ', '') || (short ?? []).every(word => long?.includes(word));
};

const digits = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');

/** With and without country code and leading zero: the last nine digits decide. */
const samePhone = (a: string, b: string): boolean => {
	const [one, other] = [digits(a), digits(b)];
	const least = Math.min(one.length, other.length);

	return least < 7
		? one === other && a.length > 0
		: one.slice(-Math.min(9, least)) === other.slice(-Math.min(9, least));
};

const site = (text: string): string => fold(text.replace(/^https?:\/\/(www\.)?/iu, ''));

const same: Record<Field, (a: string, b: string) => boolean> = {
	name: equalKeys(nameKey),
	headline: equalKeys(fold),
	title: (a, b) => equalKeys(fold)(a, b) || compareTitles(a, b) === 'same',
	company: sameCompany,
	companyDomain: equalKeys(host => registrable(host) ?? host.toLowerCase().trim()),
	location: (a, b) => equalKeys(fold)(a, b) || !otherPlace(a, b),
	email: equalKeys(address => normaliseEmail(address) ?? address.toLowerCase().trim()),
	phone: samePhone,
	website: equalKeys(site),
	legalName: equalKeys(fold),
	headquarters: (a, b) => equalKeys(fold)(a, b) || !otherPlace(a, b),
	parent: sameCompany,
	chiefExecutive: equalKeys(nameKey),
	employees: equalKeys(digits),
	founded: equalKeys(fold),
	industry: equalKeys(fold),
	standing: equalKeys(fold),
	about: equalKeys(fold),
	openRoles: equalKeys(digits),
	hiringIn: equalKeys(fold),
	hiringFor: equalKeys(fold),
	office: equalKeys(fold),
	uses: equalKeys(fold),
	owner: equalKeys(nameKey),
	deal: equalKeys(fold),
	ticket: equalKeys(fold),
	remark: equalKeys(fold),
	event: equalKeys(fold),
};

/** Whether two values of a field say the same: case, accents, legal form, language and order of words do not matter. */
export const sameValue = (field: Field, kind: 'person' | 'company', a: string, b: string): boolean => {
	if (a === b) return true;
	if (field === 'name' && kind === 'company') return equalKeys(companyKey)(a, b);

	return same[field](a, b);
};

const many: ReadonlySet<Field> = new Set([
	'email',
	'phone',
	'website',
	'hiringIn',
	'hiringFor',
	'office',
	'uses',
	'deal',
	'ticket',
	'remark',
	'event',
]);

/** Fields of which somebody may have several at once. */
export const isMany = (field: Field): boolean => many.has(field);
