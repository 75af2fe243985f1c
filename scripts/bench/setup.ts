// Set-up: a profile in which Windshield is switched on everywhere and knows so many people. The store is kept for the next run.
import {createHash} from 'node:crypto';
import {cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {launchChromium} from '../../tests/tools/chromium.ts';
import {ask, switchEverythingOn} from '../everything-on.ts';
import {progress, seconds} from '../say.ts';
import {type Opened, openBrowser, pause} from './browser.ts';
import {run, type Session} from './cdp.ts';
import {rowsOf} from './people.ts';

const everyHost = ['https://*/*', 'http://*/*'];
/** People in one block of writing. */
const block = 1000;

export type Prepared = {profile: string; id: string};

/** Switches everything on, the panel open on LinkedIn, in a profile of its own. */
const switchOn = async (extension: string, port: number): Promise<Prepared> => {
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-bench-'));
	const chromium = await launchChromium({extension, profile, replay: {port}, grant: everyHost});
	try {
		await switchEverythingOn(chromium, []);
		await ask(chromium, 'configure', {change: {open: ['www.linkedin.com']}});
	} finally {
		await chromium.close();
	}
	return {profile, id: chromium.id};
};

/** In a page of the extension: rows go into the store as they are, a block at a time. */
const writer = `globalThis.write = async rows => {
	globalThis.db ??= await new Promise((resolve, reject) => {
		const asked = indexedDB.open('windshield');
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
	const tables = Object.keys(rows).filter(table => rows[table].length > 0);
	const writing = db.transaction(tables, 'readwrite', {durability: 'relaxed'});
	for (const table of tables) for (const row of rows[table]) writing.objectStore(table).put(row);
	await new Promise((resolve, reject) => { writing.oncomplete = resolve; writing.onabort = () => reject(writing.error); });
}`;

/** A page of the extension that holds nothing of it. */
export const ownPage = async (opened: Opened, id: string, file: string): Promise<Session> => {
	const {page} = await opened.tab();
	await page.send('Page.navigate', {url: `chrome-extension://${id}/${file}`});
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const ready = await run<boolean>(
			page,
			'document.readyState === "complete" && typeof chrome?.runtime?.id === "string"',
		).catch(() => false);
		if (ready) return page;

		await pause(50);
	}
	throw new Error(`${file} of ${id} did not open. The run is void.`);
};

const fill = async (extension: string, port: number, {profile, id}: Prepared, people: number): Promise<void> => {
	const begun = Date.now();
	const opened = await openBrowser({extension, port, profile});
	try {
		const page = await ownPage(opened, id, 'policy.json');
		await run(page, `${writer};0`);
		for (let from = 0; from < people; from += block) {
			const rows = JSON.stringify(rowsOf(from, Math.min(people, from + block)));
			await run(page, `write(JSON.parse(${JSON.stringify(rows)}))`);
			if (from % 20_000 === 0 && from > 0) progress(`… ${from} people, ${seconds(begun)}`);
		}
	} finally {
		await opened.close();
	}
	progress(`${people} people are in the store after ${seconds(begun)}.`);
};

/** Changes when the rows or the tables do. */
const keptAs = (people: number): string => {
	const made = [
		'scripts/bench/{people,setup}.ts',
		'scripts/sample/rows.ts',
		'storage/*.ts',
		'lib/identity/*.ts',
		'lib/domain/settings.ts',
	];
	const hash = createHash('sha256');
	for (const file of globSync(made).sort()) hash.update(readFileSync(file));
	return path.resolve('.cache/bench', `${people}-${hash.digest('hex').slice(0, 12)}`);
};

/** A profile of Windshield's arm with so many people in its store. The caller removes the folder. */
export const prepare = async (extension: string, port: number, people: number): Promise<Prepared> => {
	const prepared = await switchOn(extension, port);
	const store = path.join(prepared.profile, 'Default', 'IndexedDB');
	const kept = keptAs(people);
	if (existsSync(kept)) {
		rmSync(store, {recursive: true, force: true});
		cpSync(kept, store, {recursive: true});
		return prepared;
	}
	progress(`Filling a store with ${people} people; it is kept for the next run …`);
	await fill(extension, port, prepared, people);
	mkdirSync(path.dirname(kept), {recursive: true});
	cpSync(store, `${kept}.new`, {recursive: true});
	renameSync(`${kept}.new`, kept);
	return prepared;
};

const registered = 'chrome.scripting.getRegisteredContentScripts().then(all => all.length)';
const everyPlace = {linkedin: 'page', mail: 'page', crm: 'page', other: 'page'};
/** How long the keeper may take after the browser's start to register its sensors, in milliseconds. */
const atStart = 8000;

/** Waits until the keeper has registered its sensors, which it does anew at a start; says so, and asks again, where it has not. */
export const ready = async (opened: Opened): Promise<void> => {
	const page = await ownPage(opened, opened.id ?? '', 'policy.json'); // Missing never: our extension has a worker
	const begun = Date.now();
	while ((await run<number>(page, registered)) === 0) {
		if (Date.now() - begun > atStart) {
			progress(`The keeper registered no sensor within ${atStart} ms of the browser's start.`);
			const message = {type: 'configure', data: {change: {places: everyPlace}}};
			await run(page, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
			break;
		}
		await pause(100);
	}
	if ((await run<number>(page, registered)) === 0) throw new Error('No sensor is registered. The run is void.');

	await run(page, 'setTimeout(close)');
};
