// SEC EDGAR: what a company that is listed in the United States had to tell of itself, dated and citable.
import * as z from 'zod/mini';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {days, moment} from './read/dates';
import {textOf} from './read/html';
import {calm, seatOf} from './read/places';
import {at, event, fact, line, remark} from './read/say';
import {isAbsent, shaped} from './read/shape';
import {type Filing, filingsOf, once, type Submissions, submissions, tellings} from './sec-edgar/filings';
import {changeOfPeople} from './sec-edgar/people';

type Config = {address?: string | undefined};

/** Most documents that are read at a time, and how far back. */
const most = {documents: 5, back: days(180), events: days(365)};

/** The agent that the SEC asks to be declared: who reads, and how to reach them. A browser may keep it to its own. */
const agent = ({address}: Config): Record<string, string> =>
	address ? {'User-Agent': `Windshield/0.1 ${address}`} : {};

const urlOf = (cik: string, {accession, document}: Filing): string => {
	const folder = `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accession.replaceAll('-', '')}`;

	return /^[\w./-]+$/u.test(document) && !document.includes('..') ? `${folder}/${document}` : `${folder}/`;
};

/** What the document of a filing says of people; null where it speaks of pay alone, or is not there. */
const peopleOf = async (url: string, when: number, {get, config}: Context<Config>) => {
	const reply = await get({url, headers: agent(config), sends: ['profile'], most: 6_000_000});

	return isAbsent(reply) ? null : changeOfPeople(textOf(reply.text), when);
};

const factsOf = (said: Submissions, now: number): Item[] => {
	const page = `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${said.cik}`;
	const seat = said.addresses?.business;
	const [former] = said.formerNames;
	const renamed = moment(former?.to);

	return [
		...fact(
			'legalName',
			said.name,
			at(page, former ? `formerly ${former.name}` : null),
			renamed !== null && renamed <= now ? renamed : null,
		),
		...fact('headquarters', seat && seatOf(seat.city, calm(seat.stateOrCountryDescription)), at(page)),
		...fact('phone', said.phone, at(page)),
		...fact('industry', said.sicDescription, at(page)),
	];
};

/** Both sentences where they fit; the end of one that is too long to be quoted whole: there it says what happened. */
const quoted = ([first = '', second = '']: readonly string[]): string => {
	if (first.length > 500) return `…${first.slice(-499)}`;

	return first.length + second.length < 500 ? `${first} ${second}` : first;
};

/** One filing is one event: the weightiest thing that it tells of. Item 5.02 counts once its document was read. */
async function* eventsOf(cik: string, filings: readonly Filing[], context: Context<Config>): AsyncIterable<Item> {
	let left = most.documents;
	for (const filing of filings) {
		const url = urlOf(cik, filing);
		const tell = (kind: Parameters<typeof event>[0], title: unknown, quote: string) =>
			event(kind, {title, when: filing.when, key: filing.accession, evidence: at(url, quote)}, context.now);
		for (const {kind, item, title} of tellings(filing)) {
			if (item !== '5.02') {
				const where = filing.form === item ? item : `${filing.form}, Item ${item}`;
				yield* tell(kind, `${title} (${where})`, `${where}: ${title}`);
				break;
			}
			if (filing.when < context.now - most.back) continue;
			if (left === 0) {
				yield remark('partial', filing.accession);
				continue;
			}
			left--;
			const said = await peopleOf(url, filing.when, context);
			if (!said) continue;
			yield* tell(kind, line(said.parts.join('; '), 300), quoted(said.sentences));
			break;
		}
	}
}

export default defineSource<Config>({
	title: 'SEC EDGAR',
	homepage: 'https://www.sec.gov/edgar',
	group: 'events',
	terms: {
		url: 'https://www.sec.gov/about/privacy-information',
		attribution: null,
		commercialUse: 'yes',
	},
	discloses: {sends: ['profile'], to: ['data.sec.gov', 'www.sec.gov']},
	origins: () => ['https://data.sec.gov/*', 'https://www.sec.gov/*'],
	settings: [{name: 'address', label: 'sourceSecEdgarAddress', placeholder: 'you@company.example', optional: true}],
	config: z.object({
		address: z.optional(z.string().check(z.maxLength(254), z.regex(/^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)?$/u))),
	}),
	startsFrom: [{kind: 'company', anyOf: ['sec-cik']}],
	adds: {
		fields: ['legalName', 'headquarters', 'phone', 'industry'],
		events: ['insolvency', 'acquisition', 'leadership', 'layoffs', 'incident', 'agreement', 'results', 'funding'],
		handles: [],
	},
	whole: [],
	keeps: {fresh: days(0.25), nothing: days(30)},
	pace: {every: 2000},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, context) {
		const [cik] = handlesOf(asked, 'sec-cik').filter(number => /^\d{1,10}$/u.test(number));
		if (!cik) return yield remark('nothing');

		const reply = await context.get({
			url: `https://data.sec.gov/submissions/CIK${cik.padStart(10, '0')}.json`,
			headers: agent(context.config),
			sends: ['profile'],
			most: 4_000_000,
		});
		if (isAbsent(reply)) return yield remark('nothing');
		const said = shaped(reply, submissions);
		if (!said || Number(said.cik) !== Number(cik)) return yield remark('unreadable');

		yield* factsOf(said, context.now);
		const recent = once(filingsOf(said)).filter(({when}) => when > context.now - most.events);
		yield* eventsOf(cik, recent, context);
	},
});
