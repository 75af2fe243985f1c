// The replayed internet of a day: what a search engine and each company's feed answer, some of it news, most of it nothing.
import {randomOf} from '../tools/counts';

export type Wire = {url: string; at: number; bytes: number};

/** Headlines of the kinds that a feed has. */
const nothing = ['Five ways to look after a valve', 'Our team at the spring fair', 'How we test', 'Notes of the week'];
const news = [
	'raises $12 million in Series A funding',
	'acquires Hollow Pumps',
	'lays off 120 employees',
	'names Ada Quill as CEO',
];
const traps = [
	'How to raise money like a founder',
	'Why partners leave: a guide',
	'Who will acquire whom this year?',
	'What a launch checklist looks like',
];

const pick = <T>(of: readonly T[], random: () => number): T => of[Math.floor(random() * of.length)] as T;

/** Whose feed tells of an event. */
export type Truth = {told: Set<number>; trapped: Set<number>};

/** `share`: of how many there is news; of as many there only seems to be. */
export const truthOf = (people: number, share: number, random = randomOf()): Truth => {
	const truth: Truth = {told: new Set(), trapped: new Set()};
	for (let one = 0; one < people; one += 1) {
		const chance = random();
		if (chance < share) truth.told.add(one);
		else if (chance < 2 * share) truth.trapped.add(one);
	}
	return truth;
};

export const nameOf = (one: number): string => `Brinewell${one}`;

const feed = (one: number, {told, trapped}: Truth, now: number): string => {
	const random = randomOf(one + 1);
	const own = told.has(one) ? `${nameOf(one)} ${pick(news, random)}` : trapped.has(one) ? pick(traps, random) : null;
	const titles = [...(own ? [own] : []), pick(nothing, random), pick(nothing, random)];
	const date = new Date(Math.floor(now / 86_400_000) * 86_400_000 - 86_400_000).toUTCString();

	return `<rss version="2.0"><channel><title>x</title>${titles
		.map(
			(title, at) =>
				`<item><guid>${one}-${at}</guid><title>${title}</title><link>https://c${one}.example/${at}</link><pubDate>${date}</pubDate></item>`,
		)
		.join('')}</channel></rss>`;
};

/** A fetch that answers after `latency` and writes down what came. */
export const replay = (truth: Truth, wire: Wire[], latency: number): typeof globalThis.fetch => {
	const answer = async (input: string | URL | globalThis.Request): Promise<globalThis.Response> => {
		const url = new URL(String(input));
		const entry: Wire = {url: url.href, at: Date.now(), bytes: 0};
		wire.push(entry);
		await new Promise(resolve => setTimeout(resolve, latency));
		const one = Number(/^news\.c(\d+)\.example$/u.exec(url.hostname)?.[1] ?? Number.NaN); // Missing at the search engine
		const body = url.hostname === 'hn.algolia.com' ? '{"hits":[]}' : feed(one, truth, entry.at);
		entry.bytes = body.length;
		return new Response(body);
	};
	return answer as typeof globalThis.fetch;
};
