// GLEIF: the worldwide register of legal entities, by their number or their exact legal name.
import * as z from 'zod/mini';
import {companyKey} from '@/lib/identity/company';
import {fold} from '@/lib/identity/fold';
import {otherPlace} from '@/lib/identity/place';
import {type Asked, type Context, defineSource, handlesOf, type Item} from './define';
import {hasParent, itemsOf, type LeiRecord, pageOf, record} from './gleif/record';
import {days} from './read/dates';
import {countryName, seatOf} from './read/places';
import {at, fact, remark} from './read/say';
import {isAbsent, rows, shaped} from './read/shape';

const base = 'https://api.gleif.org/api/v1/lei-records';
const headers = {Accept: 'application/vnd.api+json'};
const one = z.object({data: record});
const many = z.object({data: rows(record)});

const byNumber = async (lei: string, path: string, {get}: Context): Promise<LeiRecord | Item> => {
	const reply = await get({url: `${base}/${lei}${path}`, headers, sends: ['profile']});
	if (isAbsent(reply)) return remark('nothing');

	return shaped(reply, one)?.data ?? remark('unreadable');
};

const seat = ({attributes: {entity}}: LeiRecord): string | null =>
	seatOf(entity.headquartersAddress?.city ?? null, countryName(entity.headquartersAddress?.country ?? null));

/** The one entity that bears exactly this name, legal form and all, and is not elsewhere than the subject. */
const byName = async ({name, location}: Asked, {get}: Context): Promise<LeiRecord | Item> => {
	const query = new URLSearchParams({'filter[entity.legalName]': name.slice(0, 200), 'page[size]': '5'});
	const reply = await get({url: `${base}?${query}`, headers, sends: ['company']});
	const found = shaped(reply, many)?.data;
	if (!found) return remark(isAbsent(reply) ? 'nothing' : 'unreadable');
	if (found.length === 0) return remark('nothing');

	const same = found.filter(other => fold(other.attributes.entity.legalName.name) === fold(name));
	const [only, ...more] = same.filter(other => {
		const place = seat(other);
		return !location || !place || !otherPlace(location, place);
	});
	// A name without its legal form may be anybody's.
	const formal = companyKey(name) !== fold(name);

	return only && more.length === 0 && formal ? only : remark('ambiguous', String(found.length));
};

export default defineSource({
	title: 'GLEIF',
	homepage: 'https://www.gleif.org',
	group: 'knowledge',
	terms: {
		url: 'https://www.gleif.org/en/meta/lei-data-terms-of-use',
		attribution: null,
		commercialUse: 'yes',
	},
	discloses: {sends: ['company', 'profile'], to: ['api.gleif.org']},
	origins: () => ['https://api.gleif.org/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [{kind: 'company', anyOf: ['lei', 'name']}],
	adds: {
		fields: ['legalName', 'headquarters', 'standing', 'parent', 'founded'],
		events: ['acquisition'],
		handles: ['lei', 'companies-house'],
	},
	whole: [],
	keeps: {fresh: days(7), nothing: days(7)},
	pace: {every: 1000},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, context) {
		const [lei] = handlesOf(asked, 'lei').filter(number => /^[\dA-Z]{20}$/u.test(number));
		const found = await (lei ? byNumber(lei, '', context) : byName(asked, context));
		if ('is' in found) return yield found;

		yield* itemsOf(found, context.now);
		if (!hasParent(found)) return;

		const parent = await byNumber(found.id, '/direct-parent', context);
		if ('is' in parent) return parent.is === 'remark' && parent.code === 'nothing' ? undefined : yield parent;
		yield* fact('parent', parent.attributes.entity.legalName.name, at(pageOf(parent.id)));
	},
});
