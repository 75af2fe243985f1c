// The states in which listening is shown: nothing yet, searches with finds and trouble, and the writing of one.
import type {Replies} from '../../lib/messages';
import type {Answers} from './harness.ts';
import {now, word} from './invented.ts';
import {sourcesOn} from './invented-sources.ts';
import type {State} from './states.ts';

const hour = 3_600_000;

type Find = Replies['finds'][number];
const find = (id: string, more: Partial<Find> = {}): Find => ({
	...{id, watch: 'pumps', source: 'hacker-news', event: 'question', at: now - 5 * hour, seenAt: now - hour},
	title: 'Ask HN: Which heat pump vendor do you use?',
	quote: 'We are looking for a new heat pump vendor, any suggestions?',
	...{url: 'https://news.ycombinator.com/item?id=1', author: 'quill', language: 'en', kept: false, done: false},
	...more,
});
const finds: Find[] = [
	find('a'),
	find('b', {event: 'complaint', title: 'Third valve this year', author: null, kept: true}),
	find('c', {event: 'praise', title: '<b>Bold</b> words', quote: null, language: null}),
	find('d', {event: 'mention', title: word, quote: word.repeat(3), author: word}),
];

const searches: Replies['watches']['searches'] = [
	{
		...{id: 'pumps', subject: null, createdAt: 0, at: now - 2 * hour, due: now + hour, left: null, finds: 4},
		search: {name: 'Heat pumps', filter: '"heat pump" (vendor OR quote) -jobs', sources: ['hacker-news', 'github']},
	},
	{
		...{id: 'long', subject: null, createdAt: 1, at: 0, due: now - hour, left: 'slow-down', finds: 0},
		search: {name: word, filter: word, sources: ['discourse']},
	},
];
const rounds = {watched: 5002, behind: 340, since: now - 30 * hour, left: {closed: 120, unreachable: 1}, next: now};

/** `options`: what the keeper answers where listening is of no matter. */
export const listeningStates = (options: Answers): Record<string, State> => {
	const [one, ...others] = sourcesOn.sources;
	const able = {
		...sourcesOn,
		sources: [
			...(one ? [{...one, id: 'hacker-news', title: 'Hacker News', searches: true, on: true}] : []), // Missing never: some are invented
			...(one ? [{...one, id: 'github', title: 'GitHub', searches: true, on: false, ready: false}] : []), // As above
			...others,
		],
	};
	const settings = (options.settings as {value: {settings: object}}).value;
	const muted = {...settings, settings: {...settings.settings, mutes: {authors: ['Bo'], sites: ['spam.example']}}};
	const full: Answers = {
		...options,
		settings: {value: muted},
		configure: {value: muted},
		switchSource: {value: able},
		sources: {value: able},
		watches: {value: {searches, rounds: {...rounds, paused: 'budget'}}},
		finds: {value: finds},
		trySearch: {
			value: {
				flaw: null,
				tried: [
					{source: 'hacker-news', outcome: 'answered', detail: null},
					{source: 'github', outcome: 'needs-key', detail: null},
				],
				finds: finds.slice(0, 1),
			},
		},
	};
	const shown = (answers: Answers, ready: string, click: string[] = []): State => ({
		view: 'options.html',
		answers,
		widths: [360, 1100],
		ready,
		...(click.length > 0 ? {click} : {}),
	});
	const first = '[data-search=pumps]';

	return {
		'options-listening-fresh': shown({...options, sources: {value: able}}, '#listening .cannot'),
		'options-listening-full': shown(full, '#listening blockquote', [`${first} > .link`]),
		'options-listening-failing': shown({...options, watches: {trouble: 'storage'}}, '#listening [role=alert]'),
		'options-listening-tried': shown(full, '#listening .tried .finds', [
			`${first} .head .quiet`,
			'#listening form .acts button:nth-child(2)',
		]),
		'options-listening-flawed': shown(full, '#listening .bad:not(:empty)', [
			'#listening > button',
			'#listening form .main',
		]),
	};
};
