// Claims of an answer: what a source says, cut to what a fact may hold. What does not fit is left out.
import type {Evidence, Fact} from '../domain/fact';
import {isMany} from '../identity/same';
import type {Item} from '../sources/define';

export type Claim = Omit<Fact, 'id' | 'seenAt'>;

/** Longest value, quote, key and address, as in the schema of facts. */
const most = {value: 500, quote: 500, key: 200, url: 2000};

const cut = (text: string, length: number): string => text.trim().slice(0, length).toWellFormed().trim();

/** FNV-1a: short, and the same in every store. */
const hash = (text: string): string => {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);

	return (sum >>> 0).toString(36);
};

/** Two long keys that begin alike stay two. */
const keyOf = (key: string): string => {
	const plain = key.trim().toWellFormed();

	return plain.length <= most.key ? plain : `${cut(plain, most.key - 8)}~${hash(plain)}`;
};

/** An address that was cut leads elsewhere, and one of another kind than the web leads nowhere. */
const evidenceOf = ({url, quote}: Evidence): Evidence => ({
	url: url !== null && url.length <= most.url && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : null,
	quote: quote === null ? null : cut(quote, most.quote) || null,
});

const isDate = (at: number | undefined): at is number => at !== undefined && !Number.isNaN(new Date(at).getTime());

const claimOf = (item: Item, source: string, subject: string): Claim | null => {
	if (item.is === 'handle' || item.is === 'remark') return null;

	const value = cut(item.is === 'event' ? item.title : item.value, most.value);
	const key = item.key === undefined ? '' : keyOf(item.key); // Missing where a field has one value, or several without a key
	if (value === '' || (item.is === 'event' && (key === '' || !isDate(item.at)))) return null;

	return {
		subject,
		field: item.is === 'event' ? 'event' : item.field,
		value,
		source,
		evidence: evidenceOf(item.evidence),
		...(isDate(item.at) ? {at: item.at} : {}),
		...(key === '' ? {} : {key}),
		...(item.is === 'event' ? {event: item.event} : {}),
	};
};

/** Which of many a claim is about: by its key, by its value where there is none, or the only one of its field. */
export const slotOf = ({field, key, value}: Pick<Fact, 'field' | 'key' | 'value'>): string => {
	if (key !== undefined) return `${field}|key|${key}`;

	return isMany(field) ? `${field}|value|${value}` : field;
};

/** Every claim of an answer, of each thing the first; of a field with one value all, for the caller to choose. */
export const claimsOf = (items: readonly Item[], source: string, subject: string): Claim[] => {
	const claims = items.flatMap(item => claimOf(item, source, subject) ?? []);
	const same = (claim: Claim) => JSON.stringify([slotOf(claim), slotOf(claim) === claim.field ? claim.value : '']);

	return [...new Map(claims.toReversed().map(claim => [same(claim), claim])).values()].toReversed();
};
