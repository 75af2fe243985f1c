// The demo's last stops: pages of the extension's own, light and dark.
import type {Chromium} from '../../tests/tools/chromium.ts';
import {ask} from '../everything-on.ts';
import {say} from '../say.ts';

/** Pages of the extension's own, after those of others: what was noticed all morning, and whom the rep is about to call. */
const own: {file: string; path(called: string): string; shows: string}[] = [
	{file: 'paper', path: () => 'paper.html', shows: 'the morning paper'},
	{file: 'streams', path: () => 'streams.html', shows: 'the streams'},
	{file: 'call', path: called => `call.html#${called}`, shows: 'before the call'},
];

/** Id of whom the popup would show first. */
const firstFound = async (chromium: Chromium, name: string): Promise<string> => {
	const answer = (await ask(chromium, 'search', {text: name})) as {value?: {subject: string}[]};
	const [first] = answer.value ?? []; // Missing where the keeper says why not
	if (!first) throw new Error(`${name} was not found.`);

	return first.subject;
};

/** Prints and pictures each, numbered on from `from`; `name`: whom the rep is about to call. */
export const showOwn = async (
	chromium: Chromium,
	name: string,
	{from, headless}: {from: number; headless: boolean},
): Promise<void> => {
	const called = await firstFound(chromium, name);
	for (const [index, {file, path: at, shows}] of own.entries()) {
		const page = await chromium.context.newPage();
		await page.goto(chromium.url(at(called)));
		// A new board offers its first columns.
		if (file === 'streams') {
			await page.locator('main button.main').click();
			await page.locator('.column .foot').nth(4).waitFor();
		}
		await page.locator('h1, h2, article').last().waitFor();
		const number = from + index + 1;
		for (const scheme of ['light', 'dark'] as const) {
			await page.emulateMedia({colorScheme: scheme});
			await page.screenshot({path: `screenshots/${number}-${file}-${scheme}.png`});
		}
		say(`\n── ${number}. ${shows}\n   screenshots/${number}-${file}-light.png, -dark.png\n`);
		// biome-ignore lint/performance/useDomNodeTextContent: as laid out, as shown.ts reads a panel
		const text = await page.locator('main').evaluate(main => (main as HTMLElement).innerText);
		for (const line of text.split('\n').filter(Boolean)) say(`   ${line.trim()}`);
		if (headless) await page.close();
	}
};
