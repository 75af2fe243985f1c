// Stored pages at their own addresses, read by the built extension; what reached its keeper, judged.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Sighting} from '../../lib/domain/sighting.ts';
import type {Chromium} from '../../tests/tools/chromium.ts';
import {type Replay, startReplay} from '../../tests/tools/replay.ts';
import {launchGranted, switchEverythingOn} from '../everything-on.ts';
import {sitesOf} from '../place-sites.ts';
import {progress, say} from '../say.ts';
import {answerOf} from './answer.ts';
import {type Item, readManifest} from './manifest.ts';
import {type Score, scoreOf} from './score.ts';
import {tableOf} from './table.ts';

type Reading = {url: string; site: string | null; sightings: Sighting[] | null};

/** A page that gives no answer within this time is about nobody; one that answered has this time to think again. */
const patience = 5000;
const settled = 600;

/** What the keeper last heard of the tab in front; null while it heard nothing, or nothing that agrees with the address. */
const heard = async (chromium: Chromium): Promise<Reading | null> => {
	const worker = await chromium.worker();
	const reading = (await worker.evaluate(async () => {
		const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
		const key = `tab:${tab?.id}`;
		return (await chrome.storage.session.get(key))[key];
	})) as Reading | undefined;
	return reading?.sightings ? reading : null;
};

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** The last reading of a page, once it has not changed for a while. */
const readingOf = async (chromium: Chromium): Promise<Reading | null> => {
	const end = Date.now() + patience;
	let last: Reading | null = null;
	let since = Date.now();
	while (Date.now() < end) {
		const now = await heard(chromium);
		if (JSON.stringify(now) !== JSON.stringify(last)) [last, since] = [now, Date.now()];
		if (last && Date.now() - since >= settled) return last;

		await pause(100);
	}
	return last;
};

/** Stored pages are the documents of then: their scripts would load the site of today, and do not run. */
const serve = (replay: Replay, folder: string, {file, url}: Item): void =>
	replay.set(url, {
		body: readFileSync(path.join(folder, file)),
		headers: {'content-security-policy': "script-src 'none'"},
	});

/** Hosts of self-hosted CRMs, which a rep would have added by hand: those of pages whose site is one without hosts of its own. */
const crmHosts = (items: Item[]): string[] => {
	const crm = sitesOf('crm');
	const hosted = /\.(hubspot|force|salesforce)\.com$/u;
	return [
		...new Set(
			items
				.filter(({site, url}) => crm.includes(site) && !hosted.test(new URL(url).hostname))
				.map(({url}) => new URL(url).host),
		),
	];
};

export const evaluatePages = async (folder: string): Promise<void> => {
	const items = readManifest(folder);
	const replay = await startReplay({pages: {}});
	const chromium = await launchGranted({replay});
	const scores: Score[] = [];
	try {
		await switchEverythingOn(chromium, crmHosts(items));
		for (const [index, item] of items.entries()) {
			progress(`${index + 1}/${items.length} ${item.file}`);
			serve(replay, folder, item);
			const page = await chromium.context.newPage();
			await page
				.goto(item.url, {waitUntil: 'domcontentloaded'})
				.catch(error => progress(`  ${error.message.split('\n')[0]}`));
			await page.bringToFront();
			const answer = answerOf(item.file, (await readingOf(chromium))?.sightings ?? null); // Missing where the page gave no answer
			await page.close();
			say(JSON.stringify(answer));
			if (item.kind) scores.push(scoreOf(item, answer));
		}
	} finally {
		await chromium.close();
		await replay.stop();
	}
	if (scores.length > 0) for (const line of ['', ...tableOf(scores)]) say(line);
	else progress('The manifest labels no page, so nothing was judged.');
};
