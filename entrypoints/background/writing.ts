// Writing: who may write a summary of a brief, and one such writing. What is written is shown and not kept.
import {believe, standing} from '@/lib/believe';
import type {Replies} from '@/lib/messages';
import {NetTrouble} from '@/lib/net/trouble';
import type {BrowserModel} from '@/lib/writer/browser';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {holdingOf} from './held';
import {later} from './later';
import {everySource, isOn, readyFor} from './source-ready';
import {BadMessage} from './trouble';

const id = 'brief-writer';
/** A rep waits no longer, in milliseconds. */
const patience = 29_000;

type Writer = {
	by: string;
	place: 'browser' | 'server';
	speak: Parameters<Awaited<ReturnType<typeof later>>['write']>[1];
};

/** A model at an address of the rep's own, where one is switched on with all it needs; else the browser's, where it has one ready. */
const writerFor = async (subject: string | null): Promise<Writer | null> => {
	const settings = await withStore(readSettings);
	if (isOn(id, settings)) {
		const source = (await everySource(settings)).find(one => one.id === id);
		const signal = AbortSignal.timeout(patience);
		const ready = source && (await readyFor(source, settings, {reason: 'write', subject, signal})); // Missing never: it ships
		if (ready) {
			const config = ready.config as {host: string; model: string};
			const speak = (await later()).speakBy(ready.get, config, ready.secret('key'));
			return {by: config.model, place: 'server', speak};
		}
	}
	// Missing in Firefox, and in Chromium on most machines.
	const model = (globalThis as {LanguageModel?: BrowserModel}).LanguageModel;
	const speak = model ? await (await later()).browserModel(model, AbortSignal.timeout(patience)) : null;
	return speak && {by: '', place: 'browser', speak};
};

const writeOf = async (subject: string): Promise<Replies['write']> => {
	const held = await withStore(async db => holdingOf(db, await currentOf(db, subject)));
	if (!held) throw new BadMessage();

	const writer = await writerFor(held.subject.id);
	if (!writer) return {written: null, trouble: 'closed'};

	const beliefs = believe(held.facts, held.verdicts);
	const name = beliefs.find(({fact}) => fact.field === 'name')?.fact.value ?? held.subject.name; // Missing where nobody said
	const told = {name, beliefs, facts: standing(held.facts, held.verdicts), language: navigator.language};
	try {
		const written = await (await later()).write(told, writer.speak);
		return {written: written && {...written, by: writer.by}, trouble: null};
	} catch (error) {
		return {written: null, trouble: error instanceof NetTrouble ? error.trouble : 'unreadable'};
	}
};

export const writerAnswers = {
	writer: async (): Promise<Replies['writer']> => {
		const writer = await writerFor(null);
		return {by: writer?.by ?? null, place: writer?.place ?? null}; // Missing where there is none
	},
	write: ({subject}: {subject: string}) => writeOf(subject),
};
