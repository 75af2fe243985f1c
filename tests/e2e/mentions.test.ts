// Mentions: whom of the store a page about nobody names stands in the popup and beside the page, never within it.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browsersFor} from '../tools/counts';
import {inPage, type Rig, startRig, type Tab, until} from '../trust/rig';

const sample = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../assets/sample/store.json'), 'utf8'));
const {format, version, exportedAt, settings, ...rows} = sample;

const story = (
	text: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pumps – The Daily Isobar</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pumps"}</script></head>
<body><nav>Marina Alves</nav><article><h1>Pumps</h1><p>${text}</p><script>const hidden = 'Sam Okafor';</script></article></body></html>`;

describe.each(browsersFor('mentions'))('in %s', browser => {
	let rig: Rig;
	let tab: Tab;
	beforeAll(async () => {
		rig = await startRig(browser);
		await rig.ask('configure', {change: inPage});
		await rig.ask('import', {rows});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	let stories = 0;
	const told = async (text: string): Promise<string[]> => {
		stories += 1;
		tab = await rig.visit(`https://isobar.example/2026/11/18/pumps-and-pipes-${stories}`, story(text));
		await rig.reads(tab, 'nobody');
		return (await rig.ask('mentions', {tabId: tab.id})).map(({name}) => name);
	};
	const named = async (text: string, names: string[]) => {
		await told(text);
		await until(
			names.join(),
			async () => (await rig.ask('mentions', {tabId: tab.id})).map(({name}) => name).join() === names.join(),
		);
	};

	test('people and companies of the store, in the order of the page', async () => {
		await named('The pumps of Pelagic Works are quiet, says Nora Velasco. “Very,” says Kwabena Osei-Lindqvist.', [
			'Pelagic Works',
			'Nora Velasco',
		]);
		await tab.close();
	});

	test('whom a number in the text rings', async () => {
		const [handle] = rows.handles.filter((row: {handle: string}) => row.handle.startsWith('phone:+'));
		const [owner] = rows.subjects.filter(({id}: {id: string}) => id === handle.subject);
		const digits = handle.handle.slice('phone:+'.length);
		await named(`Call +${digits.slice(0, 2)} (${digits.slice(2, 4)}) ${digits.slice(4)}.`, [owner.name]);
		await tab.close();
	});

	test('nobody who is named in the site’s own links, in a script, or in half', async () => {
		const before = await told('Velasco and Pelagic are words, and Nora is a name.');
		await new Promise(resolve => setTimeout(resolve, 2000));
		expect([before, await rig.ask('mentions', {tabId: tab.id})]).toEqual([[], []]);
		await tab.close();
	});

	test('the panel within the page shows none of them', async () => {
		await named('Again it is Nora Velasco.', ['Nora Velasco']);
		const frame = await rig.panel(tab);
		await until(
			'the calm sentence',
			async () => /about nobody/u.test(await frame.evaluate(() => document.body.textContent ?? '')), // Missing never: a body has text
		);
		expect(await frame.evaluate(() => document.body.textContent)).not.toContain('Velasco');
		await rig.ask('panel', {tabId: tab.id, open: false});
		await tab.close();
	});
});
