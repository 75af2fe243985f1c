// The built extension in Chromium with every place on and every host granted: what the evaluation and the demo look at.
import {type Chromium, type ChromiumOptions, launchChromium} from '../tests/tools/chromium.ts';
import {build} from './build.ts';

const everyHost = ['https://*/*', 'http://*/*'];

/** Asks the keeper from one of the extension's own pages, as its views do. */
export const ask = async (chromium: Chromium, type: string, data: object): Promise<unknown> => {
	const page = await chromium.context.newPage();
	try {
		await page.goto(chromium.url('options.html'));
		return await page.evaluate(message => chrome.runtime.sendMessage(message), {type, data});
	} finally {
		await page.close();
	}
};

/** Builds if the sources changed, and starts the browser with all hosts granted. */
export const launchGranted = async (options: Omit<ChromiumOptions, 'extension' | 'grant'>): Promise<Chromium> => {
	const {folder} = await build('chrome');
	return launchChromium({...options, extension: folder, grant: everyHost});
};

/** Switches every place on; `hosts` are the self-hosted CRMs that a rep would add. Throws where the keeper refuses. */
export const switchEverythingOn = async (chromium: Chromium, hosts: string[]): Promise<void> => {
	const places = {linkedin: 'page', mail: 'page', crm: 'page', other: 'page'};
	const answer = (await ask(chromium, 'configure', {change: {places, hosts}})) as {
		ok: boolean;
		trouble?: string;
	} | null;
	if (!answer?.ok) throw new Error(`The keeper refused to switch the places on: ${answer?.trouble ?? 'no answer'}.`);
};
