// Both browsers, each showing stored documents at their real URLs and reaching nothing else.
import {chromium} from '@playwright/test';
import puppeteer, {type Page} from 'puppeteer-core';
import type {Told} from './bundle';
import {bare} from './fixtures';

export type Documents = Record<string, string>;

export type Browser = {
	/** Shows `url` from the documents, runs the script in it and gives what the sites say. Every other request is refused. */
	ask(url: string, documents: Documents, script: string): Promise<Told>;
	/** The same, with an expression of one's own that gives a text. */
	run(url: string, documents: Documents, script: string, expression: string): Promise<string>;
	close(): Promise<void>;
};

const html = {status: 200, contentType: 'text/html; charset=utf-8'};

const asking =
	(run: Browser['run']): Browser['ask'] =>
	async (url, documents, script) =>
		JSON.parse(await run(url, documents, script, 'windshieldProbe()'));

const launchChromium = async (): Promise<Browser> => {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	const page = await browser.newPage();
	let served: Documents = {};
	await page.route('**', (route, request) => {
		const body = served[bare(request.url())];
		return body === undefined ? route.abort() : route.fulfill({...html, body});
	});
	const run: Browser['run'] = async (url, documents, script, expression) => {
		served = documents;
		if (bare(page.url()) === bare(url)) await page.goto('about:blank'); // A change of hash alone would not load the page
		await page.goto(url);
		await page.evaluate(script);
		return (await page.evaluate(expression)) as string;
	};

	return {ask: asking(run), run, close: () => browser.close()};
};

const launchFirefox = async (): Promise<Browser> => {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
		headless: true,
	});
	let served: Documents = {};
	const open = async (): Promise<Page> => {
		const page = await browser.newPage();
		await page.setRequestInterception(true);
		page.on('request', request => {
			const body = served[bare(request.url())];
			// A request of the page before may be gone by the time it is answered; a document that is not served fails its `goto`.
			(body === undefined ? request.abort() : request.respond({...html, body})).catch(() => undefined);
		});

		return page;
	};
	let page = await open();
	const run: Browser['run'] = async (url, documents, script, expression) => {
		served = documents;
		try {
			if (bare(page.url()) === bare(url)) await page.goto('about:blank'); // A change of hash alone would not load the page
			await page.goto(url, {timeout: 10_000});
			await page.evaluate(script);
			return (await page.evaluate(expression)) as string;
		} catch (error) {
			page = await open(); // What is tried again starts in a tab of its own
			throw error;
		}
	};

	return {ask: asking(run), run, close: () => browser.close()};
};

export const browsers = {chromium: launchChromium, firefox: launchFirefox};
