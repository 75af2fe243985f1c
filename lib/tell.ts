// Tell: from the posts of the page in view to what they tell, by the last one that is not of ours. They are parsed here, and forgotten.
import {believe} from './believe';
import type {EventKind} from './domain/event';
import {type Fact, fact} from './domain/fact';
import type {Handle} from './domain/handle';
import {postsSchema} from './domain/post';
import type {Telling} from './domain/telling';
import type {Verdict} from './domain/verdict';
import {weightOf} from './domain/weights';
import {isFreeMail} from './identity/freemail';
import {tellingOf} from './language/telling';
import {triggers} from './triggers';

/** For how many days after it happened an event may be the one to look at. */
const freshFor = (event: EventKind): number => {
	const heard = triggers.find(({hears}) => hears === event);

	return heard ? weightOf(heard.kind).fresh : 30; // Missing of kinds that no trigger hears
};

const domainOf = (handle: Handle): string => handle.slice(handle.lastIndexOf('@') + 1);

/** Of us, or of a colleague: at a domain of ours that is not everybody's. */
const isOurs = (handle: Handle, ours: readonly Handle[]): boolean =>
	ours.some(own => own === handle || (domainOf(own) === domainOf(handle) && !isFreeMail(domainOf(own))));

/** `posts`: as the page's side gave them, which must be of the page at `url`. null where they tell nothing. */
export const tell = (posts: unknown, url: string, ours: readonly Handle[], now: number): Telling | null => {
	const said = postsSchema.safeParse(posts);
	if (!said.success || said.data.url !== url) return null;

	const post = said.data.posts.findLast(({handle}) => handle === null || !isOurs(handle, ours));
	return post ? tellingOf(post, now, freshFor) : null;
};

/** Whether a line of a support desk, `#12 Leak · solved`, is of a ticket that is over. */
const isOver = (line: string): boolean =>
	/ · (?:closed|solved|resolved|done|completed?|cancell?ed|rejected|deleted|merged)\b/iu.test(line);

/** Open tickets, one line each. */
export const openTickets = (facts: readonly Fact[], verdicts: readonly Verdict[]): string[] =>
	believe(facts, verdicts)
		.filter(({fact: {field}}) => field === 'ticket')
		.flatMap(one => [one.fact, ...one.others])
		.map(({value}) => value)
		.filter(line => !isOver(line));

type Where = {url: string; site: string | null; telling?: Telling | null};

/** Whether what the page at `url` tells was kept as this fact. */
export const isKept = (fact: Fact, {url, telling}: Where): boolean =>
	fact.field === 'event' &&
	fact.event === telling?.event &&
	fact.evidence.url === url &&
	fact.evidence.quote === telling?.quote; // Missing where nothing is told

/** What is told as an event of somebody, with where it stands and the words that say so; null where nothing is. */
export const eventOf = ({url, site, telling}: Where, subject: string, now: number): Fact | null => {
	if (!telling?.event) return null; // Missing where the page moved on

	const {event, quote, title, at, from} = telling;
	return fact({
		...{subject, field: 'event', event, seenAt: now, at: Math.min(at ?? now, now)},
		value: (from === 'forum' && title) || quote,
		// Missing where no site reads the page; a general one does not know what kind of page it is.
		source: `page:${site === null || site === 'website' ? from : site}`,
		evidence: {url, quote},
	});
};
