// What a page's panel shows: its frame found, waited for until it is still, and read as a reader reads it.
import type {Frame, Page} from '@playwright/test';

const patience = 6000;
const still = 500;
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

const panelOf = (page: Page): Frame | undefined => page.frames().find(frame => frame.url().includes('/panel.html'));

/** The lines that are to be seen in the panel, or null while it is not there or still busy. */
const linesOf = async (page: Page): Promise<string[] | null> => {
	const text = await panelOf(page)?.evaluate(() => {
		const cast = [...document.querySelectorAll('[role="radio"]')].map(chip => chip.getAttribute('aria-label'));
		const main = document.querySelector<HTMLElement>('main[aria-busy="false"]');
		// biome-ignore lint/performance/useDomNodeTextContent: as laid out, so that what is not to be seen is not read either
		return main && [cast.join(' · '), main.innerText].join('\n');
	});
	const lines = (text ?? '').split('\n').map(line => line.trim()); // Missing until the panel stands
	const said = lines.filter(line => line !== '');
	return said.length > 0 ? said : null;
};

/** The panel's text once it has not changed for half a second; null where no panel shows anything in time. */
export const shownOn = async (page: Page): Promise<string[] | null> => {
	const end = Date.now() + patience;
	let last = '';
	let since = Date.now();
	while (Date.now() < end) {
		const lines = await linesOf(page).catch(() => null);
		const text = lines?.join('\n') ?? ''; // Missing until the panel stands
		if (text !== last) [last, since] = [text, Date.now()];
		if (lines && Date.now() - since >= still) return lines;

		await pause(100);
	}
	return null;
};
