// Importing: a file of so many people is given to the options as a rep gives it, and timed from the click to its last row; then once more.
import {appendFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {progress, seconds} from '../say.ts';
import {openBrowser, pause} from './browser.ts';
import {run, type Session} from './cdp.ts';
import {personAt} from './people.ts';
import {ownPage} from './setup.ts';
import {cpuOf} from './visits.ts';

/** Seconds from the click on, and of the processor, the whole browser's; `again`: the same file once more, of which each row is known. */
export type Importing = {rows: number; took: number; cpu: number; again: number};

const block = 10_000;

const rowOf = (index: number): string => {
	const {name, title, company, email, slug} = personAt(index);
	const phone = `+1 ${200 + (Math.floor(index / 10_000) % 700)} 555 ${String(index % 10_000).padStart(4, '0')}`;
	return `${name},${title},${company},${email},${phone},https://www.linkedin.com/in/${slug},Springfield,United States\n`;
};

const writeFile = (file: string, rows: number): void => {
	appendFileSync(file, 'Name,Job title,Company,Email,Phone,LinkedIn,City,Country\n');
	for (let from = 0; from < rows; from += block)
		appendFileSync(
			file,
			Array.from({length: Math.min(block, rows - from)}, (_, index) => rowOf(from + index)).join(''),
		);
};

type Line = {state: string; trouble: string | null; sums: {added: number; same: number}};

const ended = async (page: Session, last: number): Promise<Line> => {
	for (;;) {
		const lines = await run<{ok: boolean; value: Line[]}>(
			page,
			`chrome.runtime.sendMessage({type: 'imports', data: {}})`,
		);
		const line = lines.value.length > last ? lines.value[0] : undefined; // Missing until it was begun
		if (line?.trouble) throw new Error(`The import stopped: ${line.trouble}. The run is void.`);
		if (line?.state === 'done') return line;

		await pause(250);
	}
};

const bringIn = async (page: Session, file: string, last: number): Promise<{took: number; line: Line}> => {
	const selector = '.drop input[type=file]';
	while (!(await run<boolean>(page, `document.querySelector('${selector}') !== null`))) await pause(50);
	const {root} = await page.send<{root: {nodeId: number}}>('DOM.getDocument');
	const {nodeId} = await page.send<{nodeId: number}>('DOM.querySelector', {nodeId: root.nodeId, selector});
	await page.send('DOM.setFileInputFiles', {files: [file], nodeId});
	const start = `document.querySelector('.peek .acts button.main')`;
	while (!(await run<boolean>(page, `${start} !== null`))) await pause(50);
	const begun = performance.now();
	await run(page, `${start}.click()`);
	const line = await ended(page, last);
	return {took: (performance.now() - begun) / 1000, line};
};

export const importingIn = async (extension: string, port: number, rows: number): Promise<Importing> => {
	const begun = Date.now();
	const folder = mkdtempSync(path.join(tmpdir(), 'windshield-import-'));
	const file = path.join(folder, 'people.csv');
	writeFile(file, rows);
	const opened = await openBrowser({extension, port});
	try {
		const page = await ownPage(opened, opened.id ?? '', 'options.html'); // Missing never: our extension has a worker
		const before = await cpuOf(opened.browser);
		const first = await bringIn(page, file, 0);
		const cpu = ((await cpuOf(opened.browser)) - before) / 1000;
		const second = await bringIn(page, file, 1);
		if (first.line.sums.added !== rows || second.line.sums.same !== rows)
			throw new Error('Not every row was brought in once. The run is void.');

		progress(`${rows} rows brought in twice, ${seconds(begun)}`);
		return {rows, took: first.took, cpu, again: second.took};
	} finally {
		await opened.close();
		rmSync(folder, {recursive: true, force: true});
	}
};
