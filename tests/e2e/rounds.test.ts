// Rounds in the built extension: an alarm of the browser's asks about whom the rep watches, while nobody looks and no view is open.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Brief} from '@/lib/domain/brief';
import type {LedgerLine, Watches} from '@/lib/messages';
import {browsersFor} from '../tools/counts';
import {inPage, type Rig, sleep, startRig, until} from '../trust/rig';

const replay = path.join(import.meta.dirname, '../fixtures/replay');
const company = readFileSync(path.join(replay, 'company-site.html'), 'utf8');
const {items} = JSON.parse(readFileSync(path.join(replay, 'manifest.json'), 'utf8')) as {
	items: {file: string; url: string}[];
};
const site = items.find(({file}) => file === 'company-site.html')!.url; // Present: it is in the list

describe.each(browsersFor('rounds'))('in %s', browser => {
	let rig: Rig;
	beforeAll(async () => {
		rig = await startRig(browser, {asks: true});
		await rig.ask('configure', {change: inPage});
		rig.replay.set('https://hn.algolia.com/api/v1/search_by_date', () => ({
			body: JSON.stringify({
				hits: [
					{
						objectID: '41000001',
						created_at_i: Math.floor(Date.now() / 1000) - 3600,
						title: 'Ask HN: Looking for a new pump vendor, any suggestions?',
						author: 'quill',
					},
				],
			}),
			type: 'application/json',
			delay: 50,
		}));
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	test('whom one click watches is asked about by an alarm, and so is what a search listens for', async () => {
		const tab = await rig.visit(site, company);
		await rig.reads(tab);
		const remembered = await rig.ask('remember', {op: crypto.randomUUID(), tabId: tab.id, who: 0, watch: true});
		await tab.close();
		if (!remembered) throw new Error('Nobody was remembered.');

		const brief: Brief | null = await rig.ask('subject', {subject: remembered.subject});
		expect(brief?.watched).toBe(true); // Missing where nobody is
		await rig.ask('switchSource', {source: 'hacker-news', on: true});
		const search = {name: 'Pumps', filter: 'pump vendor', sources: ['hacker-news']};
		const kept = await rig.ask('keepSearch', {op: crypto.randomUUID(), id: null, search});
		expect(kept.flaw).toBe(null);
		expect(rig.sent()).toEqual([]);

		// The alarm rings within half a minute; what asks here would keep the round waiting.
		await sleep(50_000);
		const lines = await until(
			'the rounds',
			async () => {
				await sleep(5000);
				const found: LedgerLine[] = (await rig.ask('ledger', {})).lines;
				return found.length >= 2 && found;
			},
			60_000,
		);
		expect(lines.every(({reason}) => reason === 'watch')).toBe(true);
		expect(lines.map(({sends}) => sends.join()).sort()).toEqual(['domain', 'search']);
		const {searches, rounds}: Watches = await rig.ask('watches', {});
		expect(rounds).toMatchObject({watched: 2, behind: 0, paused: null, left: {}});
		expect(searches).toMatchObject([{id: kept.id, finds: 1, left: null}]);
		expect(await rig.ask('finds', {watch: kept.id ?? ''})).toMatchObject([{event: 'question', author: 'quill'}]); // Missing where it has a flaw
	}, 180_000);
});
