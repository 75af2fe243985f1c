// Hearing files: Chromium hands a File to its worker by a message of the page.
// A runtime message would make an empty object of it. In Firefox it is the other way round, and nothing is heard here.
import browser from 'webextension-polyfill';

/** Answers as the door does; only the options, in a tab of their own, are heard. */
export const hearFiles = (answer: (message: unknown, url: string) => Promise<unknown>): void => {
	const options = new URL(browser.runtime.getURL('/options.html'));
	globalThis.addEventListener?.('message', event => {
		const {data, source, ports} = event as MessageEvent;
		const from = source as {url?: string; frameType?: string} | null; // Missing where nobody of ours speaks
		const url = URL.parse(from?.url ?? '');
		const known =
			url?.origin === options.origin && url.pathname === options.pathname && from?.frameType === 'top-level';
		if (!known || !(data?.data?.file instanceof File)) return;

		const done = answer(data, url.href).then(reply => ports[0]?.postMessage(reply));
		(event as unknown as {waitUntil?: (work: Promise<unknown>) => void}).waitUntil?.(done); // Missing outside a worker
	});
};
