// A file brought in from the options of the real browsers: dropped, looked at, mended, paused, gone on with after the browser was closed, taken back.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {browsersFor, count} from '../tools/counts';
import {type Rig, startRig, until} from '../tools/rig';

const header = 'Name,Job title,Company,E-mail,Zzz';
const known = [
	'Ada Example,Director,Northwind,ada@northwind.example,',
	'Bob Sample,Clerk,Southwind,bob@southwind.example,',
];
const many = count(8000, 100_000);
const rows = [
	known[0],
	'Bob Sample,Manager,Southwind,bob@southwind.example,',
	'Ada Example,Clerk,Westwind,ada.example@westwind.example,met at the fair',
	'Cleo New,Buyer,Eastwind,cleo@eastwind.example,likes trains',
	'"Dan" Broken,Buyer,Eastwind,dan@eastwind.example,',
	'Eve Long,a,b,eve@x.example,e,f,g',
	...Array.from({length: many}, (_, n) => `Person Number${n},Clerk,Firm ${n % 99},p${n}@firm-${n % 99}.example,`),
];

const first = [header, ...known].join('\n');
const second = [header, ...rows].join('\n');

/** Drops a file as a rep does; its text is made in the page where it is long. */
const drop = (rig: Rig, name: string, text: string) =>
	rig.inOptions<null>(`(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
		document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
		return null;
	})()`);

/** Clicks the button of this name once it is there. */
const click = (rig: Rig, name: string) =>
	until(
		() =>
			rig.inOptions<boolean>(`(() => {
				const named = button => (button.getAttribute('aria-label') ?? button.innerText) === ${JSON.stringify(name)};
				const button = [...document.querySelectorAll('#import button')].find(one => named(one) && !one.disabled);
				button?.click();
				return Boolean(button);
			})()`),
		done => done,
		20_000,
	).then(done => expect(done, name).toBe(true));

const peekText = (rig: Rig) => rig.inOptions<string>(`document.querySelector('.peek')?.innerText ?? ''`);
const lineOf = async (rig: Rig, name: string) => (await rig.ask('imports', {})).find(one => one.name === name);

const seen = async (rig: Rig, name: string, text: string): Promise<string> => {
	await drop(rig, name, text);
	return until(
		() => peekText(rig),
		shown => shown.includes(name),
		20_000,
	);
};

const ends = (rig: Rig, name: string, state: 'done' | 'paused') =>
	until(
		() => lineOf(rig, name),
		one => one?.state === state && !one.running,
		120_000,
	);

describe.each(browsersFor('import'))('%s', browser => {
	test('a file is dropped, mended, paused, gone on with in a new browser, and taken back', {
		timeout: 300_000,
	}, async () => {
		const profile = mkdtempSync(path.join(tmpdir(), 'windshield-import-'));
		let rig = await startRig(browser, {profile});
		try {
			await seen(rig, 'first.csv', first);
			await click(rig, 'Bring in');
			expect((await ends(rig, 'first.csv', 'done'))?.sums).toMatchObject({added: 2});
			const {bytes: _, ...before} = await rig.ask('counts', {});

			const shown = await seen(rig, 'second.csv', second);
			expect(shown).toContain('a table');
			expect(shown).toMatch(/Already there\n.*Something new\n.*Unsure\n.*New\n/su);
			// What the fifth column holds cannot be told from its name: the rep says so.
			await rig.inOptions(`(() => {
				const select = document.querySelector('.peek select[aria-label*="Zzz"]');
				select.value = 'note';
				select.dispatchEvent(new Event('change', {bubbles: true}));
			})()`);
			await until(
				() => rig.inOptions<string>(`document.querySelector('.peek select[aria-label*="Zzz"]')?.value`),
				value => value === 'note',
			);
			await click(rig, 'Bring in');
			const begun = performance.now();
			await until(
				() => rig.inOptions<number>(`document.querySelector('#import progress')?.value ?? 0`),
				value => value > 0,
				20_000,
			);
			await click(rig, 'Pause “second.csv”');
			const paused = await ends(rig, 'second.csv', 'paused');
			expect(paused?.state).toBe('paused');
			expect(paused!.sums.added).toBeLessThan(many);
			// The view asks a moment after it was told.
			const words = await until(
				() => rig.inOptions<string>(`document.querySelector('#import .listing').innerText`),
				text => text.includes('Paused'),
			);
			expect(words).toMatch(/second\.csv Paused · \d+% read · [\d,]+ new · \d already there/u);

			await rig.close();
			rig = await startRig(browser, {profile});
			expect((await lineOf(rig, 'second.csv'))?.sums).toEqual(paused?.sums);
			await click(rig, 'Go on with “second.csv”');
			const done = await ends(rig, 'second.csv', 'done');
			process.stdout.write(
				`${browser}: ${many} rows, ${Math.round(performance.now() - begun)} ms, the browser's own end and start within\n`,
			);
			expect(done?.sums).toEqual({added: many + 1, same: 1, changed: 1, unsure: 1, unread: 2});
			// Finding follows the store a moment later.
			const cleo = await until(
				() => rig.ask('search', {text: 'cleo new'}),
				found => found.length > 0,
			);
			expect(cleo).toMatchObject([{name: 'Cleo New'}]);

			await click(rig, 'Rows kept aside of “second.csv”');
			const aside = await until(
				() => rig.inOptions<string>(`document.querySelector('.aside')?.innerText ?? ''`),
				text => text.includes('Line 7'),
			);
			expect(aside).toMatch(/Line 6: Text follows a closing quote\./u);
			expect(aside).toMatch(/Line 7: The row has 7 cells where the table has 5 columns\./u);
			expect(aside).toContain('Line 4: Ada Example · Clerk · Westwind');

			await click(rig, 'Take back “second.csv”');
			await click(rig, 'Take back');
			await until(
				() => lineOf(rig, 'second.csv'),
				one => one === undefined,
				60_000,
			);
			expect(await rig.ask('counts', {})).toMatchObject(before);
		} finally {
			await rig.close();
			rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		}
	});
});
