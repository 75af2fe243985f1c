// Frames: the one-time tokens by which a panel in a page proves that our sensor mounted it.
import type {Runtime} from 'webextension-polyfill';
import {drop, type FrameToken, keep, recall, recallAll} from './session';

/** A token that said no hello within this time is void, in milliseconds. */
export const helloWithin = 5000;

/** How long a hello waits for the sensor's word of its frame, in milliseconds: two processes speak, and either may be heard first. */
const patience = 2000;
/** Hellos that wait, by their tokens. */
const waiting = new Map<string, () => void>();

/** The sensor is about to mount a panel: its older ones are void. */
export const expectFrame = async (token: string, tabId: number, now: number): Promise<void> => {
	await forgetFrames(tabId);
	await keep(`frame:${token}`, {tabId, frameId: null, at: now});
	waiting.get(token)?.(); // Missing where the hello comes after this
};

const expected = async (token: string): Promise<FrameToken | undefined> => {
	const {promise, resolve} = Promise.withResolvers<void>();
	waiting.set(token, resolve);
	const late = setTimeout(resolve, patience);
	try {
		const known = await recall(`frame:${token}`);
		if (known) return known;

		await promise;
		return await recall(`frame:${token}`);
	} finally {
		clearTimeout(late);
		waiting.delete(token);
	}
};

/** The panel says hello: once, in time, from a frame of the tab where it was mounted. Answers the tab or null. */
export const greetFrame = async (token: string, sender: Runtime.MessageSender, now: number): Promise<number | null> => {
	const {tab, frameId} = sender;
	if (!frameId) return null; // Nobody waits for a view that stands in no frame

	const known = await expected(token);
	if (!known || known.frameId !== null || known.tabId !== tab?.id) return null; // Missing where our sensor mounted nothing
	if (now - known.at > helloWithin) return null;

	await keep(`frame:${token}`, {...known, frameId});
	return known.tabId;
};

/** The tab in whose page a live panel frame stands; null when the token is not that frame's. */
export const tabOfFrame = async (sender: Runtime.MessageSender, token: string | undefined): Promise<number | null> => {
	const known = token === undefined ? undefined : await recall(`frame:${token}`);
	return known && known.frameId !== null && known.frameId === sender.frameId && known.tabId === sender.tab?.id
		? known.tabId
		: null;
};

/** Panels that have said hello: of one tab, or all. */
export const liveFrames = async (tabId: number | null): Promise<{tabId: number; frameId: number}[]> =>
	(await recallAll<FrameToken>('frame:')).flatMap(([, frame]) =>
		frame.frameId !== null && (tabId === null || frame.tabId === tabId)
			? [{tabId: frame.tabId, frameId: frame.frameId}]
			: [],
	);

/** Whether the tab's panel has said hello. */
export const hasPanel = async (tabId: number): Promise<boolean> => (await liveFrames(tabId)).length > 0;

export const forgetFrames = async (tabId: number): Promise<void> => {
	const stale = (await recallAll<FrameToken>('frame:')).filter(([, frame]) => frame.tabId === tabId);
	await drop(...stale.map(([key]) => key as `frame:${string}`));
};
