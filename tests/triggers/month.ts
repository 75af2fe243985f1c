// A month as it comes: feeds of watched companies in which almost nothing is news, read, kept, noticed and shown day by day as the keeper does it.

import {factsOfAnswer} from '@/lib/answered';
import {deerOf} from '@/lib/brief/deer';
import {tieOf} from '@/lib/brief/tie';
import type {EventKind} from '@/lib/domain/event';
import {type Fact, fact} from '@/lib/domain/fact';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import type {Get} from '@/lib/net/types';
import {notice} from '@/lib/notice';
import {noticeAround} from '@/lib/notice/around';
import {oneOfEachStory} from '@/lib/rules';
import {admitted} from '@/lib/rules/admitted';
import {sources} from '@/lib/sources';
import {triggers} from '@/lib/triggers';
import {randomOf} from '../tools/counts';

/** A text, what it truly tells of (nothing, where that is empty), and whom it names. */
export type Text = {text: string; tells: readonly EventKind[]; names: readonly string[]};

export type Told = {signal: Signal; company: string; right: boolean};
export type Month = {
	texts: number;
	/** Texts that tell something, each counted once however many outlets had it. */
	stories: number;
	shown: Told[];
	/** Companies that had a deer on each day that they had not the day before. */
	deerADay: number[];
};

const day = 24 * 3600_000;
const start = Date.parse('2026-03-15T06:00:00Z');
/** Watched, and not more than that. */
const tie = tieOf({beliefs: [], touches: [], notes: []}, start);
/** One text in so many tells something. */
const rate = 0.02;

const feeds = sources.find(({id}) => id === 'feeds')!;
const escaped = (text: string): string => text.replace(/[&<>]/gu, sign => `&#${sign.codePointAt(0)};`);

type Item = {text: string; outlet: number; at: number; key: string};

const rss = (items: readonly Item[]): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items
		.map(
			({text, outlet, at, key}) =>
				`<item><title>${escaped(text)}</title><link>https://outlet${outlet}.example/${key}</link><guid>${key}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
		)
		.join('')}</channel></rss>`;

/** What the source makes of a feed, asked as it is asked. */
const read = async (items: readonly Item[], now: number) => {
	const get: Get = async ({url}) => ({
		url,
		status: 200,
		header: name => (name.toLowerCase() === 'content-type' ? 'application/rss+xml' : null),
		text: rss(items),
		json: () => null,
	});
	const asked = {
		kind: 'company',
		name: '',
		company: null,
		domain: null,
		location: null,
		handles: ['feed:https://news.example/rss'],
	} as const;
	const context = {
		config: {} as never,
		secret: () => null,
		get,
		now,
		signal: new AbortController().signal,
		language: 'en',
	};
	const said = [];
	for await (const item of feeds.ask(asked, context)) said.push(item);
	return said;
};

const heardBy = new Map(triggers.flatMap(({kind, hears}) => (hears ? [[kind, hears] as const] : [])));

const isRight = (kind: SignalKind, tells: readonly EventKind[]): boolean => {
	const hears = heardBy.get(kind);
	return hears !== undefined && tells.includes(hears);
};

/** `a day`: how many texts come in on one day, over all companies. */
export const monthOf = async (
	companies: readonly string[],
	texts: readonly Text[],
	aDay: number,
	seed: number,
): Promise<Month> => {
	const random = randomOf(seed);
	const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
	const [news, nothing] = [texts.filter(({tells}) => tells.length > 0), texts.filter(({tells}) => tells.length === 0)];
	const named = (text: Text) => {
		const known = text.names.filter(name => companies.includes(name));
		return known.length > 0 ? pick(known) : pick(companies);
	};
	const truth = new Map<string, readonly EventKind[]>();
	const held = new Map(
		companies.map((name, at) => {
			const first = fact({
				subject: `c${at}`,
				field: 'name',
				value: name,
				source: 'own:crm',
				evidence: {url: null, quote: null},
				seenAt: start - 100 * day,
			});
			return [name, {id: `c${at}`, name, facts: [first] as Fact[], signals: new Map<string, Signal>()}];
		}),
	);
	const month: Month = {texts: 0, stories: 0, shown: [], deerADay: []};
	const deer = new Map<string, string>();
	for (let today = 0; today < 30; today += 1) {
		const now = start + today * day;
		const inbox = new Map<string, Item[]>();
		for (let at = 0; at < aDay; at += 1) {
			const isNews = random() < rate;
			const text = pick(isNews ? news : nothing);
			const company = named(text);
			const words = text.text.replaceAll('{c}', company);
			month.texts += 1;
			month.stories += Number(isNews);
			truth.set(`${company} ${words}`, text.tells);
			// What is news five outlets have, of the rest one.
			const outlets = isNews ? 1 + Math.floor(random() * 5) : 1;
			for (let outlet = 0; outlet < outlets; outlet += 1)
				inbox.set(company, [
					...(inbox.get(company) ?? []),
					{text: words, outlet, at: now - Math.floor(random() * 20 * 3600_000), key: `${today}-${at}-${outlet}`},
				]);
		}
		let newDeer = 0;
		for (const one of held.values()) {
			const items = await read(inbox.get(one.name) ?? [], now);
			one.facts.push(...factsOfAnswer({items, source: feeds, complete: true, subject: one.id, onFile: one.facts, now}));
			const subject = {id: one.id, kind: 'company' as const, name: one.name, tags: [], createdAt: start - 100 * day};
			const around = {
				subject,
				facts: one.facts,
				verdicts: [],
				touches: [],
				notes: [],
				people: [],
				ours: [],
				market: {sells: [], rivals: []},
				now,
			};
			for (const signal of [...notice(subject, one.facts, [], now), ...noticeAround(around)])
				if (!one.signals.has(signal.id)) one.signals.set(signal.id, signal);
			const evidence = new Map(one.facts.map(known => [known.id, known]));
			const all = oneOfEachStory(
				[...one.signals.values()].filter(signal =>
					admitted(
						signal,
						signal.because.flatMap(id => evidence.get(id) ?? []),
						{},
						false,
					),
				),
			);
			const before = new Set(month.shown.map(({signal}) => signal.id));
			for (const signal of all)
				if (!before.has(signal.id))
					month.shown.push({
						signal,
						company: one.name,
						right: isRight(signal.kind, truth.get(`${one.name} ${signal.to}`) ?? []),
					});
			const best = deerOf(all, tie, now).deer?.signal; // Missing on most days
			if (best && deer.get(one.id) !== best.id) newDeer += 1;
			if (best) deer.set(one.id, best.id);
		}
		month.deerADay.push(newDeer);
	}
	return month;
};
