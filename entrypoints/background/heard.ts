// Heard: whom of the store a page about nobody names or gives the number of. The page gets no answer, and nothing of its text is kept.
import type {Runtime} from 'webextension-polyfill';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';
import {normalisePhone} from '@/lib/identity/phone';
import type {Mention} from '@/lib/messages';
import type {SensorMessages} from '@/lib/sensor-messages';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {withStore} from '@/storage/open';
import {subjectsOf} from '@/storage/subjects';
import {broadcast} from './broadcast';
import {mentionedIn} from './mentioned';
import {follow} from './packing';
import {keep, recall} from './session';
import {standing} from './ways';

/** How many are shown. */
const most = 12;
/** Numbers that state their country; others ring elsewhere elsewhere. */
const number = /(?:\+|\b00)[1-9](?:[\s()./–-]{0,3}\d){6,14}/gu;
const mostNumbers = 50;

const numbersIn = (text: string): Handle[] =>
	[...text.matchAll(number)].slice(0, mostNumbers).map(([written]): Handle => `phone:${normalisePhone(written)}`);

/** Those of the store whom a text names, or whose number it gives. */
export const namedIn = async (db: Store, text: string): Promise<string[]> => {
	// Nobody waits for it: the names come a moment later where the index is still to be built.
	await follow(db);
	const [mentions, behind] = await Promise.all([
		mentionedIn(db, text, Date.now()),
		subjectsBehind(db, numbersIn(text)),
	]);
	const named = mentions.filter(({sure}) => sure).map(({subject}) => subject);
	return [...new Set([...behind.values(), ...named])].slice(0, most);
};

/** Only of the page that the tab's sensor last said is about nobody. */
export const heard = async ({url, text}: SensorMessages['heard'], sender: Runtime.MessageSender): Promise<null> => {
	const tabId = sender.tab?.id ?? -1; // Missing never: the door lets only tabs speak here
	const stands = standing(tabId);
	const ofPage = async () => {
		const reading = await recall(`tab:${tabId}`);
		return reading?.url === url && reading.sightings?.length === 0 ? reading : null; // Missing where the page moved on
	};
	if (!(await ofPage())) return null;

	const mentions = await withStore(db => namedIn(db, text));
	const reading = await ofPage();
	// The page may have moved on while its reading was recalled: what it is now is not to be overwritten.
	if (!reading || !stands() || mentions.join() === (reading.mentions ?? []).join()) return null; // Missing before the first text

	await keep(`tab:${tabId}`, {...reading, mentions});
	broadcast(tabId);
	return null;
};

export const mentionOf = ({id, kind, name, title, company}: Subject): Mention => ({
	subject: id,
	kind,
	name,
	title,
	company,
});

/** Those named on a tab's page, the surest first. */
export const mentionsOf = async (db: Store, tabId: number): Promise<Mention[]> => {
	const {mentions = []} = (await recall(`tab:${tabId}`)) ?? {}; // Missing before the sensor's first word
	const subjects = await subjectsOf(db, mentions);
	return subjects.map(mentionOf);
};
