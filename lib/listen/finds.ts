// Finds: what of the texts that a service answered passes the filter, read, and as it is kept.
import type {EventKind} from '../domain/event';
import type {Find} from '../domain/find';
import type {Settings} from '../domain/settings';
import type {SignalKind} from '../domain/signal';
import {type Filter, passes} from '../filter';
import type {Posted} from '../sources/define';
import {isMuted} from './mutes';
import {type Reading, readingOf} from './read';

/** A filter folds so many characters of a text; longer ones are looked at in parts, which overlap by a phrase. */
const [part, overlap] = [380, 80];

const partsOf = (text: string): string[] => {
	const parts: string[] = [];
	for (let from = 0; from === 0 || from + overlap < text.length; from += part - overlap)
		parts.push(text.slice(from, from + part));
	return parts;
};

const passesAny = (filter: Filter, {title, text, url, author}: Posted, {event, language}: Reading): boolean =>
	passes(filter, {texts: [title, ...partsOf(text)], url, author, language, kind: event});

/** By which signal the rep tunes events of a kind; none for a mention. */
export type Tuned = (event: EventKind) => SignalKind | null;

export type Around = {
	watch: string;
	source: string;
	filter: Filter;
	settings: Pick<Settings, 'mutes' | 'rules'>;
	tuned: Tuned;
	now: number;
};

/** By its watch and its address: the same text is one find, whichever source told of it. */
const idOf = (watch: string, url: string): string => `${watch}|${url.replace(/#.*$/u, '').slice(0, 2000)}`;

/** Yields between two texts, so that nobody is held. */
export function* findsOf(texts: readonly Posted[], around: Around): Generator<void, {find: Find; posted: Posted}[]> {
	const {watch, source, filter, settings, tuned, now} = around;
	const found = new Map<string, {find: Find; posted: Posted}>();
	for (const posted of texts) {
		yield;
		const {url, at, author} = posted;
		if (url.length > 2000 || !/^https?:\/\//u.test(url) || at > now || isMuted(posted, settings.mutes)) continue;

		const reading = readingOf(posted.title, posted.text);
		const kind = tuned(reading.event);
		if (kind !== null && settings.rules[kind]?.on === false) continue; // Missing where it was never tuned
		if (!passesAny(filter, posted, reading)) continue;

		const title = (posted.title || posted.text).slice(0, 300).toWellFormed().trim();
		const id = idOf(watch, url);
		const quote = reading.quote === title ? null : reading.quote;
		const who = author?.slice(0, 200) ?? null; // Missing where nobody is named
		const {event, language} = reading;
		const find: Find = {
			...{id, watch, source, event, at, seenAt: now, title, quote, url, author: who, language},
			...{kept: false, done: false},
		};
		if (title !== '' && !found.has(id)) found.set(id, {find, posted});
	}
	return [...found.values()];
}
