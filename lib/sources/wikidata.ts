// Wikidata: one entity names a company in every register and network, and the other sources start from there.
import * as z from 'zod/mini';
import {companyKey} from '@/lib/identity/company';
import {registrable} from '@/lib/identity/domain';
import {type Asked, type Context, defineSource, handlesOf, type Item} from './define';
import {days} from './read/dates';
import {remark} from './read/say';
import {rows, shaped} from './read/shape';
import {answer, current, type Entity, entity, wordsOf} from './wikidata/entity';
import {factsOfEntity, referred} from './wikidata/facts';
import {handlesOfEntity, kindsOfKeys, languageOf} from './wikidata/keys';

type Answer = z.infer<typeof answer>;

/** One call. An error comes as HTTP 200 and is answered by a remark. */
const call = async (
	{get}: Context,
	parameters: Record<string, string>,
	sends: 'company' | 'profile',
): Promise<Answer | Item> => {
	const query = new URLSearchParams({format: 'json', formatversion: '2', origin: '*', maxlag: '5', ...parameters});
	const reply = await get({
		url: `https://www.wikidata.org/w/api.php?${query}`,
		headers: {'Api-User-Agent': 'Windshield (browser extension, asked by hand)'},
		sends: [sends],
		// Seven large companies with all of their statements.
		most: 8_000_000,
		// An error is no answer to be kept, and looks like one.
		fresh: 60_000,
	});
	const said = shaped(reply, answer);
	if (!said) return remark('unreadable');

	const code = said.error?.code;
	if (code === 'no-such-entity') return remark('nothing');
	if (code === 'maxlag' || code === 'ratelimited' || code === 'readonly') return remark('slow-down', code);

	return code ? remark('unreachable', code) : said;
};

/** A company's name without its legal form, which labels do not have. */
const bare = (name: string): string => {
	const words = name.slice(0, 200).trim().split(/\s+/u);
	const key = companyKey(name);
	let end = words.length;
	while (end > 1 && companyKey(words.slice(0, end - 1).join(' ')) === key) end--;

	return words.slice(0, end).join(' ').replace(/,$/u, '');
};

const entitiesOf = ({entities = {}}: Answer): Entity[] => rows(entity).parse(Object.values(entities));

/** A key of a register: what a legal entity has, and its product or brand of the same address has not. */
const registered = (one: Entity): boolean => ['P1278', 'P5531', 'P2622', 'P946'].some(key => current(one, key)[0]);

/** Those whose own website is at the subject's domain; of several, the one that a register knows. */
const proven = (candidates: readonly Entity[], domain: string): Entity[] => {
	const own = candidates.filter(one => current(one, 'P856').some(site => registrable(wordsOf(site) ?? '') === domain));
	const legal = own.filter(registered);

	return own.length > 1 && legal.length === 1 ? legal : own;
};

const details = {action: 'wbgetentities', props: 'claims|labels|sitelinks', languagefallback: '1'};

/** The subject's entity: by its handle, or searched by name and proven by its website; else why there is none. */
const find = async (asked: Asked, context: Context, languages: string): Promise<Entity | Item> => {
	const [known] = handlesOf(asked, 'wikidata').filter(id => /^Q\d{1,12}$/u.test(id));
	const language = languageOf(context.language);
	if (known) {
		const said = await call(context, {...details, ids: known, languages}, 'profile');
		return 'is' in said ? said : (entitiesOf(said)[0] ?? remark('nothing'));
	}
	if (!asked.domain) return remark('nothing');

	const words = {action: 'wbsearchentities', type: 'item', limit: '7', language, uselang: language};
	const hits = await call(context, {...words, search: bare(asked.name)}, 'company');
	if ('is' in hits) return hits;
	const ids = (hits.search ?? []).map(({id}) => id).filter(id => /^Q\d{1,12}$/u.test(id));
	if (ids.length === 0) return remark('nothing');

	const said = await call(context, {...details, ids: ids.join('|'), languages}, 'company');
	if ('is' in said) return said;
	const [one, ...more] = proven(entitiesOf(said), asked.domain);

	return one && more.length === 0 ? one : remark('ambiguous', String(one ? more.length + 1 : ids.length));
};

export default defineSource({
	title: 'Wikidata',
	homepage: 'https://www.wikidata.org',
	group: 'knowledge',
	terms: {url: 'https://www.wikidata.org/wiki/Wikidata:Licensing', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['company', 'profile'], to: ['www.wikidata.org']},
	origins: () => ['https://www.wikidata.org/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [
		{kind: 'company', anyOf: ['domain', 'wikidata']},
		{kind: 'person', anyOf: ['wikidata']},
	],
	adds: {
		fields: [
			'chiefExecutive',
			'headquarters',
			'parent',
			'employees',
			'founded',
			'industry',
			'legalName',
			'standing',
			'company',
		],
		events: [],
		handles: kindsOfKeys,
	},
	whole: [],
	keeps: {fresh: days(7), nothing: days(7)},
	pace: {every: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const languages = [...new Set([languageOf(context.language), 'en'])].join('|');
		const found = await find(asked, context, languages);
		if ('is' in found) return yield found;

		yield* handlesOfEntity(found, asked.kind, context.language);
		const names = new Map<string, string>();
		const ids = referred(found, asked.kind);
		if (ids.length > 0) {
			const parameters = {...details, props: 'labels', ids: ids.join('|'), languages};
			const said = await call(context, parameters, 'profile');
			if ('is' in said) yield said;
			else
				for (const {id, labels} of entitiesOf(said)) {
					const label = labels[languageOf(context.language)] ?? labels.en;
					if (label) names.set(id, label.value);
				}
		}
		yield* factsOfEntity(found, asked.kind, names, context.now);
	},
});
