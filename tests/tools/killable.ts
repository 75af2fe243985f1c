// Killable: Chromium with the built extension and a page of ours that asks, whatever becomes of the worker.
import path from 'node:path';
import {type Chromium, launchChromium} from './chromium';
import {until} from './rig';

const output = process.env.WINDSHIELD_OUTPUT ?? path.resolve(import.meta.dirname, '../../.output');

// biome-ignore lint/suspicious/noExplicitAny: each question has its own answer, and tests look at what they know of it
type Anything = any;

export type Killable = Pick<Chromium, 'close'> & {
	page: Awaited<ReturnType<Chromium['context']['newPage']>>;
	/** Asks until it is answered; throws where that takes too long. */
	ask: (type: string, data?: object) => Promise<Anything>;
	kill: () => Promise<unknown>;
};

/** How long a worker that was killed may take to answer again, in milliseconds. */
const patience = 20_000;

export const openKillable = async (): Promise<Killable> => {
	const chromium = await launchChromium({extension: path.join(output, 'chrome-mv3')});
	const page = await chromium.context.newPage();
	await page.goto(chromium.url('options.html'));
	const session = await chromium.context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	return {
		page,
		ask: async (type, data = {}) => {
			const answer: Anything = await until(
				() => page.evaluate(message => chrome.runtime.sendMessage(message).catch(() => null), {type, data}),
				said => said?.ok === true, // Missing where the worker died of it
				patience,
			);
			if (!answer?.ok) throw new Error(`The keeper answered ${type} with ${JSON.stringify(answer)}.`);

			return answer.value;
		},
		kill: () => session.send('ServiceWorker.stopAllWorkers'),
		close: () => chromium.close(),
	};
};
