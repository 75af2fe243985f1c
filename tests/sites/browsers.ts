// Both browsers, each showing stored documents at their real URLs and reaching nothing else.
import {chromium} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import type {Told} from './bundle';
import {bare} from './fixtures';

export type Documents = Record<string, string>;

export type Browser = {
	/** Shows `url` from the documents, runs the script in it and gives what the sites say. Every other request is refused. */
	ask(url: string, documents: Documents, script: string): Promise<Told>;
	close(): Promise<void>;
};

const html = {status: 200, contentType: 'text/html; charset=utf-8'};

const launchChromium = async (): Promise<Browser> => {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	const ask: Browser['ask'] = async (url, documents, script) => {
		const page = await browser.newPage();
		await page.route('**', (route, request) => {
			const body = documents[bare(request.url())];
			return body === undefined ? route.abort() : route.fulfill({...html, body});
		});
		await page.goto(url);
		await page.evaluate(script);
		const told = await page.evaluate<string>('windshieldProbe()');
		await page.close();
		return JSON.parse(told);
	};

	return {ask, close: () => browser.close()};
};

const launchFirefox = async (): Promise<Browser> => {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
		headless: true,
		extraPrefsFirefox: {'network.dns.disablePrefetch': true, 'network.prefetch-next': false},
	});
	const ask: Browser['ask'] = async (url, documents, script) => {
		const page = await browser.newPage();
		await page.setRequestInterception(true);
		page.on('request', request => {
			const body = documents[bare(request.url())];
			void (body === undefined ? request.abort() : request.respond({...html, body}));
		});
		await page.goto(url);
		await page.evaluate(script);
		const told = (await page.evaluate('windshieldProbe()')) as string;
		await page.close();
		return JSON.parse(told);
	};

	return {ask, close: () => browser.close()};
};

export const browsers = {chromium: launchChromium, firefox: launchFirefox};
