// A day of a rep in fast motion: pages, edits, searches, and a worker that is killed whenever it likes.
import {readFileSync} from 'node:fs';
import {parseStore} from '../../lib/exchange/store.ts';
import {randomOf} from '../../tests/tools/counts.ts';
import {inPage, type Rig, sleep, startRig} from '../../tests/trust/rig.ts';
import {openLedger} from './ledger.ts';
import {extensionBytes} from './processes.ts';
import {hourly, type Sample} from './slope.ts';
import {openWalker} from './walker.ts';

export type Day = {
	minutes: number;
	hops: number;
	/** Edits that were answered. */
	edits: number;
	searches: number;
	/** Times the worker was killed. */
	kills: number;
	wrong: string[];
	lost: string[];
	/** Bytes an hour, after the first fifth of the time; null where too few samples were taken. */
	grows: Record<'page' | 'panel' | 'extension', number | null>;
};

const samplesIn = (minutes: number) => Math.min(60, Math.max(4, Math.round(minutes * 2)));

const people = async (rig: Rig): Promise<void> => {
	const read = parseStore(readFileSync('assets/sample/store.json', 'utf8'));
	if (!read.ok) throw new Error(`The sample people cannot be read. ${read.why}`);

	await rig.ask('import', {rows: read.file.rows});
	await rig.ask('configure', {change: inPage});
};

/** Walks for so long and answers what was seen. `tell` hears of the progress, `stopped` ends it early with what was seen so far. */
export const soak = async (
	minutes: number,
	seed: number,
	extension: string,
	tell: (line: string) => void,
	stopped: AbortSignal,
): Promise<Day> => {
	const random = randomOf(seed);
	const rig = await startRig('chromium', {extension});
	try {
		await people(rig);
		const [ledger, walker] = [await openLedger(rig), await openWalker(rig)];
		const browser = rig.chromium!; // Present: it is Chromium
		const session = await browser.context.newCDPSession(rig.own);
		await session.send('ServiceWorker.enable');
		const day: Day = {
			minutes: 0,
			hops: 0,
			edits: 0,
			searches: 0,
			kills: 0,
			wrong: [],
			lost: [],
			grows: {page: null, panel: null, extension: null},
		};
		const seen: Record<keyof Day['grows'], Sample[]> = {page: [], panel: [], extension: []};
		const begun = Date.now();
		const length = minutes * 60_000;
		const passed = () => Date.now() - begun;

		const look = async () => {
			day.wrong.push(...(await walker.strangers()));
			day.lost = await ledger.flaws();
			const [at, held, whole] = [passed(), await walker.held(), await extensionBytes(browser.cdp)];
			if (at > length / 5) {
				seen.page.push({at, value: held.page});
				seen.panel.push({at, value: held.panel});
				if (whole !== null) seen.extension.push({at, value: whole});
			}
			const megabytes = (value: number | null) => (value === null ? '?' : (value / 1e6).toFixed(1));
			tell(
				`${(at / 60_000).toFixed(1)} min: ${walker.hops()} hops, ${ledger.answered()} edits, ${day.kills} kills, ${day.wrong.length} wrong, ${day.lost.length} lost; page ${megabytes(held.page)}, panel ${megabytes(held.panel)}, extension ${megabytes(whole)} MB`,
			);
		};
		const kill = async () => {
			// In the middle of an edit, because that is when it hurts.
			const edit = ledger.edit(random);
			await sleep(random() * 60);
			await session.send('ServiceWorker.stopAllWorkers');
			day.kills += 1;
			await edit;
		};
		const search = async () => {
			day.searches += 1;
			await rig.ask('search', {text: String.fromCharCode(97 + Math.floor(random() * 26))});
		};

		for (let next = length / samplesIn(minutes); passed() < length && !stopped.aborted; ) {
			const chance = random();
			if (chance < 0.06) await kill();
			else if (chance < 0.3) await ledger.edit(random);
			else if (chance < 0.4) await search();
			else await walker.hop(random);
			if (passed() > next) {
				await look();
				next = passed() + length / samplesIn(minutes);
			}
		}
		await look();
		return {
			...day,
			minutes: passed() / 60_000,
			hops: walker.hops(),
			edits: ledger.answered(),
			grows: {page: hourly(seen.page), panel: hourly(seen.panel), extension: hourly(seen.extension)},
		};
	} finally {
		await rig.close();
	}
};
