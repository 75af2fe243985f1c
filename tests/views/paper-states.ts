// Every state of the morning paper and of the streams. Nobody in them exists.
import type {Fact} from '../../lib/domain/fact';
import type {Find} from '../../lib/domain/find';
import type {Noticed} from '../../lib/domain/noticed';
import type {Paper} from '../../lib/domain/paper';
import type {Signal, SignalKind} from '../../lib/domain/signal';
import type {Answers} from './harness.ts';
import {now, settingsState} from './invented.ts';
import type {State} from './states.ts';

const hour = 3_600_000;
let count = 0;

const factOf = (signal: Signal, quote: string | null, host: string): Fact => ({
	id: `${signal.subject}|event|source:feeds|${signal.at}|${count}`,
	subject: signal.subject,
	field: 'event',
	value: signal.to,
	source: 'source:feeds',
	evidence: {url: `https://${host}/${count}`, quote},
	seenAt: signal.at,
});

export const noticedSignal = (
	kind: SignalKind,
	name: string,
	company: string | null,
	to: string,
	hours: number,
	more: {from?: string; quote?: string; tellers?: number} = {},
): Noticed => {
	count += 1;
	const signal: Signal = {
		id: `${kind}|${count}`,
		kind,
		subject: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
		at: now - hours * hour,
		from: more.from ?? '', // Missing where something happened
		to,
		because: [],
		done: false,
		until: null,
	};
	return {
		id: `signal:${signal.id}`,
		at: signal.at,
		kind,
		signal,
		find: null,
		name,
		company,
		facts: [factOf(signal, more.quote ?? null, 'press.example')], // Missing where the headline is all
		tellers: more.tellers ?? 1, // Missing where one tells it
		words: [],
	};
};

export const noticedFind = (title: string, author: string, hours: number, words: string[] = []): Noticed => {
	count += 1;
	const find: Find = {
		id: `w|${count}`,
		watch: 'w',
		source: 'hacker-news',
		event: 'question',
		at: now - hours * hour,
		seenAt: now,
		title,
		quote: 'Considering CoolRack but looking for alternatives, any suggestions?',
		url: `https://forum.example/t/${count}`,
		author,
		language: 'en',
		kept: false,
		done: false,
	};
	return {
		id: `find:${find.id}`,
		at: find.at,
		kind: 'question',
		signal: null,
		find,
		name: author,
		company: null,
		facts: [],
		tellers: 1,
		words,
	};
};

export const fullPaper: Paper = {
	day: '2026-12-01',
	madeAt: now - 3 * hour,
	deer: noticedSignal('complaint', 'Norte SA', null, 'Third outage this month, and no answer yet', 0.7, {
		quote: 'This is the third outage and nobody has answered our ticket.',
	}),
	meetings: [
		{
			id: 'm1',
			at: now + hour,
			until: now + 2 * hour,
			title: 'Rack quote',
			place: 'Room 4',
			guests: [
				{subject: 'a', name: 'Marina Alves', company: 'BigCompany'},
				{subject: null, name: 'paulo@bigcompany.example', company: null},
			],
			more: 2,
		},
		{
			id: 'm2',
			at: now + 4 * hour,
			until: now + 5 * hour,
			title: 'Renewal, second talk',
			place: null,
			guests: [{subject: 'b', name: 'Li Wei', company: 'Polar'}],
			more: 0,
		},
	],
	sections: [
		{section: 'trouble', items: [noticedSignal('ticket-opened', 'Telco Sul', null, '#4188 Sensor offline again', 5)]},
		{
			section: 'moves',
			items: [
				noticedSignal('promotion', 'Marina Alves', 'BigCompany', 'VP, Data Center Infrastructure', 26, {
					from: 'Director',
				}),
				noticedSignal('job-change', 'Li Wei', 'Polar', 'Polar', 74, {from: 'Fjord'}),
			],
		},
		{
			section: 'happy',
			items: [
				noticedSignal('praise', 'João Rocha', 'Telco', 'Best support I have had in years', 28, {
					quote: 'Best support I have had in years',
				}),
			],
		},
		{
			section: 'news',
			items: [
				noticedSignal('new-office', 'BigCompany', null, 'BigCompany opens a data centre in Campinas', 50, {tellers: 4}),
				noticedSignal('funding', 'Fjord Pumps', null, 'Fjord Pumps raises $40M for heat recovery', 75),
			],
		},
		{section: 'asking', items: [noticedFind('Which rack cooling would you buy today?', 'nora', 5)]},
	],
	unread: 3,
};

const empty: Paper = {...fullPaper, deer: null, meetings: [], sections: [], unread: 0};
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
const longPaper: Paper = {
	...fullPaper,
	deer: noticedSignal('complaint', long, null, long, 1, {quote: long}),
	sections: fullPaper.sections.map(({section, items}) => ({
		section,
		items: items.map(item => ({...item, name: long, company: long})),
	})),
};

const line = (words: number) =>
	Array.from({length: words}, (_, at) => ['rack', 'cooling', 'outage', 'quarter'][at % 4]).join(' ');
/** As much as the budget lets through: it still is one page of paper. */
export const heavyPaper: Paper = {
	...fullPaper,
	meetings: [...fullPaper.meetings, ...fullPaper.meetings].map((meeting, at) => ({...meeting, id: `m${at}`})),
	sections: (['trouble', 'moves', 'happy', 'news', 'asking'] as const).map((section, at) => ({
		section,
		items: Array.from({length: 5}, () => noticedSignal('funding', `Company ${at}`, null, line(9), 20 + at)),
	})),
};

export const columns = [
	{id: 'moves', name: 'Moves', filter: 'kind:promotion OR kind:job-change'},
	{id: 'asking', name: 'Asking', filter: 'alternatives'},
	{id: 'happy', name: 'Happy', filter: 'kind:praise'},
];
const all = [
	fullPaper.deer!,
	...fullPaper.sections.flatMap(({items}) => items),
	noticedFind('Considering CoolRack but looking for alternatives, any suggestions?', 'sam', 50, ['alternatives']),
];
const withColumns = {...settingsState, settings: {...settingsState.settings, streams: columns}};
export const streamAnswers: Answers = {
	settings: {value: withColumns},
	configure: {value: withColumns},
	noticed: {value: {items: all, next: null, flaw: null}},
	readFilter: {value: null},
	settle: {value: null},
	undo: {value: true},
};

const paper = (answers: Answers, ready: string): State => ({view: 'paper.html', answers, widths: [360, 1440], ready});
const streams = (answers: Answers, ready: string, click?: string[]): State => ({
	view: 'streams.html',
	answers,
	widths: [360, 1440],
	ready,
	...(click ? {click} : {}),
});

export const paperStates: Record<string, State> = {
	'paper-full': paper(
		{paper: {value: fullPaper}, settings: {value: settingsState}, settle: {value: null}, undo: {value: true}},
		'.finis',
	),
	'paper-heavy': paper({paper: {value: heavyPaper}, settings: {value: settingsState}}, '.finis'),
	'paper-long': paper({paper: {value: longPaper}, settings: {value: settingsState}}, '.finis'),
	'paper-empty': paper({paper: {value: empty}, settings: {value: settingsState}}, '.when'),
	'paper-failing': paper({paper: {trouble: 'storage'}}, '[role=alert]'),
	'paper-locked': paper({paper: {trouble: 'locked'}, settings: {trouble: 'locked'}}, '.locked'),
	'streams-full': streams(streamAnswers, '.item'),
	'streams-editing': streams(
		{...streamAnswers, readFilter: {value: {why: 'bracket', at: 4}}},
		'.edit .bad:not(:empty)',
		['[data-of="r"]'],
	),
	'streams-none': streams({...streamAnswers, noticed: {value: {items: [], next: null, flaw: null}}}, '.rows .foot'),
	'streams-fresh': streams({...streamAnswers, settings: {value: settingsState}}, '.none .main'),
	'streams-failing': streams({...streamAnswers, noticed: {trouble: 'storage'}}, '.rows [role=alert]'),
	'streams-locked': streams({settings: {trouble: 'locked'}, noticed: {trouble: 'locked'}}, '.locked'),
};
