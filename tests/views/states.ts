// Every state that a view can be in, by name: the address it opens at, and what the keeper answers there.

import type {Brief} from '../../lib/domain/brief';
import type {Call} from '../../lib/messages';
import type {Answers} from './harness.ts';
import {
	cast,
	company,
	counts,
	doubles,
	found,
	fresh,
	hostile,
	known,
	longTexts,
	merged,
	newCompany,
	newcomer,
	page,
	quiet,
	settingsState,
	shortcuts,
	tired,
	told,
	unsure,
} from './invented.ts';
import {companyCall, fullCall, longCall} from './invented-calls.ts';
import {listeningStates} from './listening-states.ts';
import {noticedStates} from './noticed-states.ts';
import {paperStates} from './paper-states.ts';
import {sourceStates} from './source-states.ts';
import {asking, unhappy} from './telling-states.ts';

export type State = {
	view: string;
	answers: Answers;
	/** Wide enough and narrow enough to look at. */
	widths: number[];
	/** Typed into the find field. */
	type?: string;
	/** Clicked before the look: the text of buttons. */
	click?: string[];
	/** What is on the page when it is ready. */
	ready: string;
};

export const seen = (brief: Brief): Answers => ({
	page: {value: page('seen')},
	brief: {value: brief},
	settings: {value: settingsState},
});
const about = (state: Parameters<typeof page>[0]): Answers => ({
	page: {value: page(state)},
	look: {value: page(state)},
	mentions: {value: []},
	brief: {value: null},
	settings: {value: settingsState},
});
const panel = (answers: Answers, ready: string, click?: string[]): State => ({
	view: 'panel.html',
	answers,
	widths: [280, 360, 640],
	ready,
	...(click ? {click} : {}),
});
const popup = (answers: Answers, ready: string, more: Partial<State> = {}): State => ({
	view: 'popup.html',
	answers,
	widths: [380],
	ready,
	...more,
});
const aloud = {
	...settingsState,
	settings: {
		...settingsState.settings,
		rules: {funding: {on: true, watched: false, filter: '', least: 0, aloud: true, why: ''}},
	},
};
const call = (value: Call | null, ready: string): State => ({
	view: 'call.html',
	answers: {call: {value}, settings: {value: settingsState}},
	widths: [320, 480, 1000],
	ready,
});
const backups = {
	folder: null,
	sealed: false,
	last: {at: Date.UTC(2026, 7, 20), name: 'windshield-2026-08-20.backup.gz', where: 'own'},
	trouble: null,
	byLock: false,
	downloads: false,
	unsaved: null,
	before: null,
};
const lockedAll: Answers = Object.fromEntries(
	['page', 'brief', 'settings', 'counts', 'backups', 'imports', 'doubles', 'merged'].map(type => [
		type,
		{trouble: 'locked' as const},
	]),
);
const options: Answers = {
	calendar: {
		value: {
			host: 'calendar.example',
			at: Date.UTC(2026, 7, 20),
			trouble: 'needs-key',
			next: {title: 'Racks', at: Date.UTC(2026, 7, 21)},
		},
	},
	lock: {value: {on: false, locked: false, moving: null}},
	backups: {value: backups},
	settings: {value: settingsState},
	configure: {value: settingsState},
	counts: {value: counts},
	shortcuts: {value: shortcuts},
	report: {value: 'Windshield 0.1.0\nplaces: linkedin side'},
	search: {value: found},
};

export const states: Record<string, State> = {
	'panel-known': panel(seen(known), '.beliefs'),
	'panel-quiet': panel(seen(quiet), '.beliefs'),
	'panel-cast': panel(seen(cast), '.cast'),
	'panel-unsure': panel(seen(unsure), '.unsure'),
	'panel-new': panel(seen(newcomer), '.newcomer'),
	'panel-company': panel(seen(company), '.people'),
	'panel-new-company': panel(seen(newCompany), '.newcomer .wide'),
	'panel-long': panel(seen(longTexts), '.beliefs'),
	'panel-hostile': panel(seen(hostile), '.beliefs'),
	'panel-told': panel(seen(told), '.deer', ['.deer .link']),
	'panel-opened': panel(seen(known), '.beliefs', ['.match', '.deer .link', '.forget > .link']),
	'panel-tired': panel(seen(tired), '.tired'),
	'panel-acts': panel(seen(known), '.reasons-why', ['.deer .link', '.deer .acts .icon', '.rarer [aria-expanded]']),
	'panel-nobody': panel(about('nobody'), '.calm'),
	'panel-named': panel({...about('nobody'), mentions: {value: found}}, '.named'),
	'panel-told-mail': panel({...seen(known), telling: {value: unhappy}}, '.telling', ['.telling .link']),
	'panel-told-thread': panel({...about('nobody'), telling: {value: asking}}, '.telling', ['.telling .link']),
	'panel-told-wrong': panel({...about('nobody'), telling: {value: {...asking, wrong: true}}}, '.telling'),
	'panel-unread': panel(about('unread'), '.calm'),
	'panel-unreadable': panel(
		{...about('unreadable'), report: {value: 'Windshield 0.1.0\nsite: linkedin\n  0 × main h1'}},
		'.found',
		['.calm button'],
	),
	'panel-private': panel(about('private'), '.calm'),
	'panel-closed': panel(about('closed'), '.calm'),
	'panel-waiting': panel(about('waiting'), '.calm'),
	'panel-failing': panel(
		{page: {trouble: 'storage'}, brief: {trouble: 'storage'}, settings: {trouble: 'storage'}},
		'.calm',
	),
	'panel-silent': panel({page: {value: page('seen')}, brief: {silent: true}, settings: {silent: true}}, '.skeleton'),
	'popup-known': popup(seen(known), '.here'),
	'popup-cast': popup(seen(cast), '.here'),
	'popup-whole': popup(seen(known), '.beliefs', {click: ['.here .row']}),
	'popup-found': popup({...seen(known), search: {value: found}}, '[role=option]', {type: 'mar al'}),
	'popup-none': popup({...seen(known), search: {value: []}}, '.said:not(:empty)', {type: 'zzz'}),
	'popup-nobody': popup(about('nobody'), '.calm'),
	'popup-named': popup({...about('nobody'), mentions: {value: found}}, '.named'),
	'popup-told': popup({...about('nobody'), telling: {value: {...asking, beside: unhappy.beside}}}, '.telling', {
		click: ['.telling .link'],
	}),
	'popup-unread': popup(about('unread'), '.calm .main'),
	'popup-private': popup(about('private'), '.calm'),
	'popup-closed': popup(about('closed'), '.calm'),
	'popup-failing': popup({page: {trouble: 'internal'}}, '.calm'),
	'options-full': {view: 'options.html', answers: options, widths: [360, 1100], ready: 'table kbd'},
	'options-managed': {
		view: 'options.html',
		answers: {...options, settings: {value: {...settingsState, managed: ['places']}}},
		widths: [1100],
		ready: 'table kbd',
	},
	'options-backups': {
		view: 'options.html',
		answers: {
			...options,
			backups: {
				value: {
					...backups,
					folder: 'Backups',
					sealed: true,
					last: {...backups.last, where: 'folder'},
					trouble: 'folder',
					before: Date.UTC(2026, 7, 19),
				},
			},
		},
		widths: [360, 1100],
		ready: '#backup [role=alert]:not(:empty)',
	},
	'options-doubles': {
		view: 'options.html',
		answers: {...options, doubles: {value: doubles(3)}, merged: {value: merged}},
		widths: [360, 1100],
		ready: '.sides',
	},
	'options-doubles-many': {
		view: 'options.html',
		answers: {...options, doubles: {value: doubles(500)}, merged: {value: merged}},
		widths: [360, 1100],
		ready: '.sides',
	},
	'options-sealed': {
		view: 'options.html',
		answers: {
			...options,
			lock: {value: {on: true, locked: false, moving: null}},
			backups: {value: {...backups, sealed: true, byLock: true}},
		},
		widths: [360, 1100],
		ready: '#lock fieldset',
		click: ['#lock [aria-expanded]'],
	},
	'options-moving': {
		view: 'options.html',
		answers: {...options, lock: {value: {on: false, locked: false, moving: 0.42}}},
		widths: [1100],
		ready: '#lock .running',
	},
	'options-locked': {
		view: 'options.html',
		answers: lockedAll,
		widths: [360, 1100],
		ready: '.locked .danger',
		click: ['.locked .quiet'],
	},
	'popup-locked': popup(
		{...lockedAll, unlock: {value: {state: 'wrong', until: Date.UTC(2100, 0, 1)}}},
		'.locked [role=alert]:not(:empty)',
		{type: 'not this one', click: ['.locked .main']},
	),
	'panel-locked': panel(lockedAll, '.locked'),
	'options-quiet': {
		view: 'options.html',
		answers: {
			...options,
			settings: {value: aloud},
			configure: {value: aloud},
			told: {value: [{subject: 'x', name: 'Norte SA', signal: known.deer, at: Date.UTC(2026, 7, 19)}]},
		},
		widths: [360, 1100],
		ready: '#quiet .lines li',
		click: ['#quiet summary'],
	},
	'call-full': call(fullCall, '.questions'),
	'call-company': call(companyCall, '.questions'),
	'call-long': call(longCall, '.questions'),
	'call-nobody': call(null, '.calm'),
	'options-failing': {
		view: 'options.html',
		answers: {settings: {trouble: 'newer-store'}},
		widths: [1100],
		ready: '[role=alert]',
	},
	...noticedStates(options),
	...sourceStates(options, seen(known)),
	...listeningStates(options),
	...paperStates,
	'welcome-fresh': {view: 'welcome.html', answers: {settings: {value: fresh}}, widths: [360, 1100], ready: '.presence'},
};
