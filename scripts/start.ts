// `npm start`: the real extension on a replayed internet, with a sample store. Without a display it prints every brief and ends.
import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {Chromium} from '../tests/tools/chromium.ts';
import {type Pages, type Replay, startReplay} from '../tests/tools/replay.ts';
import {ask, launchGranted} from './everything-on.ts';
import {progress, say, seconds, stop} from './say.ts';
import {showOwn} from './start/own.ts';
import {shownOn} from './start/shown.ts';

type Stop = {file: string; url: string; shows: string; style?: string};

const folder = path.resolve('tests/fixtures/replay');
const begun = Date.now();
const onScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.env.WINDSHIELD_HEADLESS === '1' || !onScreen;

const readStops = (): Stop[] => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).items;

const htmlOf = ({file, style}: Stop): string => {
	const html = readFileSync(path.join(folder, file), 'utf8');
	return style
		? html.replace('</head>', `<style>${readFileSync(path.join(folder, style), 'utf8')}</style></head>`)
		: html;
};

const pagesOf = (stops: Stop[]): Pages => Object.fromEntries(stops.map(stop => [stop.url, htmlOf(stop)]));

/** Answers the one question as suggested (every place, in the page) and brings the sample people in, by the welcome page's own buttons. */
const welcome = async (chromium: Chromium): Promise<void> => {
	const page = await chromium.context.newPage();
	await page.goto(chromium.url('welcome.html'));
	await page.locator('button.main').click();
	await page.locator('[role=status]', {hasText: /\S/u}).first().waitFor();
	await page.locator('button.quiet').click();
	// The button says no while the people come in, and the notes come last.
	await page.waitForFunction(
		async () => {
			const counts = await chrome.runtime.sendMessage({type: 'counts', data: {}});
			return counts?.value?.notes > 0 && !document.querySelector<HTMLButtonElement>('button.quiet')?.disabled; // Missing while the keeper starts
		},
		undefined,
		{polling: 100, timeout: 30_000},
	);
	await page.screenshot({path: 'screenshots/0-welcome.png'});
	await page.close();
};

const tabOf = async (chromium: Chromium, page: Page): Promise<number> => {
	await page.bringToFront();
	const id = await (await chromium.worker()).evaluate(async () => {
		const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
		return tab?.id;
	});
	if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);

	return id;
};

/** Opens a page with the panel in it, as the popup's button does, and gives the page and what the panel says. */
const visit = async (chromium: Chromium, url: string): Promise<{page: Page; lines: string[]}> => {
	const page = await chromium.context.newPage();
	await page.goto(url);
	const tabId = await tabOf(chromium, page);
	// On a machine that is very busy the frame may come too late for the keeper, which then takes it out again.
	for (let attempt = 0; attempt < 4; attempt++) {
		await ask(chromium, 'panel', {tabId, open: true});
		await page.bringToFront();
		const lines = await shownOn(page);
		if (lines) return {page, lines};
	}
	throw new Error(`No panel showed anything on ${url}.`);
};

const show = async (chromium: Chromium, stops: Stop[]): Promise<void> => {
	for (const [index, {file, url, shows}] of stops.entries()) {
		const {page, lines} = await visit(chromium, url);
		const picture = `screenshots/${index + 1}-${path.basename(file, '.html')}.png`;
		await page.screenshot({path: picture});
		say(`\n── ${index + 1}. ${shows}\n   ${url}\n   ${picture}\n`);
		for (const line of lines) say(`   ${line}`);
		if (headless) await page.close();
	}
};

const summary = (replay: Replay): string => {
	const strangers = replay.unexpected().map(({url}) => url);
	return strangers.length === 0
		? 'Nothing left the browser but the requests for these pages.'
		: `Requests for other things than these pages: ${strangers.join(', ')}`;
};

const stops = readStops();
mkdirSync('screenshots', {recursive: true});
const replay = await startReplay({pages: pagesOf(stops)});
const chromium = await launchGranted({replay, headless, viewport: headless ? {width: 1280, height: 800} : null});
try {
	progress(`Chromium runs the extension on a replayed internet (${seconds(begun)}).`);
	await welcome(chromium);
	await show(chromium, stops);
	await showOwn(chromium, 'Marina Alves', {from: stops.length, headless});
	say(`\n${summary(replay)}`);
	if (!headless) {
		progress('Look around; everything here is invented. Close the window to end.');
		await chromium.context.waitForEvent('close', {timeout: 0});
	}
} catch (error) {
	stop(`The demo could not go on: ${error instanceof Error ? error.message : error}`);
} finally {
	await chromium.close().catch(() => {});
	await replay.stop();
}
progress(`Done after ${seconds(begun)}.`);
