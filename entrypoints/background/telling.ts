// Telling: what the mail or the thread in view tells. Its text is sent for when a view asks, read here and forgotten.
import browser from 'webextension-polyfill';
import type {TellingShown} from '@/lib/messages';
import {boundsOf} from '@/lib/sites/bounds';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {later} from './later';
import {isOurs} from './matches';
import {readingOf, tabFor} from './pages';
import {keep, recall, type TabReading} from './session';
import {besideOf} from './telling-beside';
import {standing} from './ways';

/** Which texts the rep called wrongly read, by where they stand. */
const marked = (url: string, {kind, quote}: {kind: string; quote: string}): string => `${url} ${kind} ${quote}`;
const misreadings = async (): Promise<string[]> => (await recall('misread')) ?? []; // Missing before the first

const readNow = async (tabId: number, reading: TabReading): Promise<void> => {
	const stands = standing(tabId);
	const settings = await withStore(readSettings);
	const ours = (reading.sightings ?? []).filter(one => isOurs(one, settings)).flatMap(({handles}) => handles);
	// A page that lets nobody in tells nothing.
	const [injected] = await browser.scripting.executeScript({target: {tabId}, files: ['/posts.js']}).catch(() => []);
	const {tell} = await later();
	const telling = tell(injected?.result, reading.url, ours, Date.now()); // As above
	const now = await recall(`tab:${tabId}`);
	if (stands() && now?.at === reading.at) await keep(`tab:${tabId}`, {...now, telling}); // Missing where the tab was closed
};

/** One reading at a time of a tab's page, however many views ask. */
const under = new Map<number, Promise<void>>();
const readOnce = (tabId: number, reading: TabReading): Promise<void> => {
	const reads = under.get(tabId) ?? readNow(tabId, reading).finally(() => under.delete(tabId));
	under.set(tabId, reads);
	return reads;
};

/** Where mails and threads are: on a profile or a record nothing is read but who it is of. */
const isRead = ({site, sightings}: TabReading): boolean =>
	sightings !== null && /^(?:mail|other)$/u.test(boundsOf[site ?? '']?.place ?? 'other'); // Missing where no site reads the page

const readingFor = async (tabId: number, framed: boolean): Promise<TabReading | undefined> => {
	const reading = framed ? await recall(`tab:${tabId}`) : await readingOf(await tabFor(tabId));
	return reading && isRead(reading) ? reading : undefined; // Missing before the sensor's first word
};

export const telling = async (tabId: number, framed: boolean): Promise<TellingShown | null> => {
	const before = await readingFor(tabId, framed);
	if (before?.telling === undefined && before) await readOnce(tabId, before);
	const reading = await readingFor(tabId, framed);
	const told = reading?.telling; // Missing where the page moved on
	if (!reading || !told) return null;

	const beside = framed || told.kind === 'unread' ? null : await withStore(db => besideOf(db, reading, told));
	return {...told, wrong: (await misreadings()).includes(marked(reading.url, told)), beside};
};

export const misread = async (tabId: number, wrong: boolean): Promise<null> => {
	const reading = await recall(`tab:${tabId}`);
	if (!reading?.telling) return null; // Missing where the page moved on

	const mine = marked(reading.url, reading.telling);
	const others = (await misreadings()).filter(one => one !== mine);
	await keep('misread', [...others, ...(wrong ? [mine] : [])].slice(-100));
	broadcast(tabId);
	return null;
};
