// Companies House: the register of the United Kingdom, by the rep's own free key.
import * as z from 'zod/mini';
import {companyKey} from '@/lib/identity/company';
import {fold} from '@/lib/identity/fold';
import type {Reply} from '@/lib/net/types';
import {casesOf, changesOf, company, factsOf, found, insolvency, officers, pageOf} from './companies-house/answers';
import {type Asked, type Context, defineSource, handlesOf, type Item} from './define';
import {days} from './read/dates';
import {at, handle, remark} from './read/say';
import {isAbsent, shaped} from './read/shape';

const base = 'https://api.company-information.service.gov.uk';

const call = ({get, secret}: Context, path: string, sends: 'company' | 'profile' | 'nothing'): Promise<Reply> =>
	get({url: base + path, headers: {Authorization: `Basic ${btoa(`${secret('key') ?? ''}:`)}`}, sends: [sends]});

/** The number of the one company that bears exactly this name, legal form and all; else why there is none. */
const numberOf = async ({name}: Asked, context: Context): Promise<string | Item> => {
	const query = new URLSearchParams({q: name.slice(0, 200), items_per_page: '20'});
	const said = shaped(await call(context, `/search/companies?${query}`, 'company'), found);
	if (!said) return remark('unreadable');
	if (said.items.length === 0) return remark('nothing');

	const [one, ...more] = said.items.filter(({title}) => fold(title) === fold(name));
	const formal = companyKey(name) !== fold(name);

	return one && more.length === 0 && formal && /^[\dA-Z]{8}$/u.test(one.company_number)
		? one.company_number
		: remark('ambiguous', String(said.items.length));
};

export default defineSource({
	title: 'Companies House',
	homepage: 'https://www.gov.uk/government/organisations/companies-house',
	group: 'knowledge',
	terms: {url: 'https://developer.company-information.service.gov.uk', attribution: null, commercialUse: 'key'},
	discloses: {sends: ['company', 'profile'], to: ['api.company-information.service.gov.uk']},
	origins: () => [`${base}/*`],
	settings: [{name: 'key', label: 'sourceCompaniesHouseKey', secret: true}],
	config: z.object({}),
	startsFrom: [{kind: 'company', anyOf: ['companies-house', 'name']}],
	adds: {
		fields: ['legalName', 'standing', 'founded'],
		events: ['leadership', 'insolvency'],
		handles: ['companies-house'],
	},
	whole: [],
	keeps: {fresh: days(1), nothing: days(7)},
	pace: {every: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, context) {
		if (!context.secret('key')) return yield remark('needs-key');

		const [known] = handlesOf(asked, 'companies-house').filter(number => /^[\dA-Z]{8}$/u.test(number));
		const number = known ?? (await numberOf(asked, context));
		if (typeof number !== 'string') return yield number;

		const reply = await call(context, `/company/${number}`, 'profile');
		if (isAbsent(reply)) return yield remark('nothing');
		const profile = shaped(reply, company);
		if (!profile) return yield remark('unreadable');
		yield* handle('companies-house', number, at(pageOf(number), profile.company_name));
		yield* factsOf(profile, number);

		const listed = await call(context, `/company/${number}/officers?order_by=appointed_on`, 'profile');
		const people = shaped(listed, officers);
		if (people) yield* changesOf(people, number, context.now);
		else if (!isAbsent(listed)) yield remark('unreadable');
		if (!profile.has_insolvency_history) return;

		const cases = await call(context, `/company/${number}/insolvency`, 'profile');
		const said = shaped(cases, insolvency);
		if (said) yield* casesOf(said, number, context.now);
		else if (!isAbsent(cases)) yield remark('unreadable');
	},
	async test(context) {
		const reply = await call(context, '/search/companies?q=limited&items_per_page=1', 'nothing');
		const total = shaped(reply, z.object({total_results: z.number()}))?.total_results;

		return total === undefined ? '' : `${total} companies`;
	},
});
