// A real browser logged in to a real server, with our sites in its page as the sensor carries them.
import {type Browser, chromium, type Page} from '@playwright/test';
import type {Sighting} from '@/lib/domain/sighting';
import {bundle, type Told} from '../../sites/bundle';

export type Live = {
	page: Page /** Who our site says is on the page now. */;
	read: (site: string) => Promise<Sighting[] | null>;
	close: () => Promise<void>;
};

/** Opens a page in Chromium; our sites are there after every navigation, and no other host is reached. */
export const live = async (url: string): Promise<Live> => {
	const [script, browser]: [string, Browser] = await Promise.all([
		bundle(),
		chromium.launch({executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox']}),
	]);
	const page = await browser.newPage({viewport: {width: 1400, height: 900}});
	await page.route('**', route =>
		new URL(route.request().url()).host === new URL(url).host ? route.continue() : route.abort(),
	);
	const read = async (site: string): Promise<Sighting[] | null> => {
		await page.evaluate(`'windshieldProbe' in globalThis || (() => {${script}})()`);
		const told = JSON.parse(await page.evaluate<string>('windshieldProbe()')) as Told;
		if (told.reader !== site) throw new Error(`${told.url} is read by ${told.reader}, not by ${site}`);

		return told.said.find(({id}) => id === site)?.sightings ?? null; // A reader is always among those asked
	};
	await page.goto(url);

	return {page, read, close: () => browser.close()};
};
