// Asks the keeper, again where the worker went away, and turns trouble into an error that has a sentence.
import browser from 'webextension-polyfill';
import type {Answer, Replies, Trouble, ViewMessages} from '@/lib/messages';
import {tellLocked} from './locked';

/** What went wrong. `gone`: nobody answered, or the extension was updated under an open view. */
export class AskError extends Error {
	readonly trouble: Trouble | 'gone';

	constructor(trouble: Trouble | 'gone') {
		super(trouble);
		this.trouble = trouble;
	}
}

// Chromium says the first two when it stops the worker with a message pending, both browsers the last two while it starts.
const workerWentAway =
	/message channel closed|message port closed|could not establish connection|receiving end does not exist/iu;
const waits = [60, 240, 900];

let token: string | undefined;

/** The framed panel's one-time token, which every message carries from now on. */
export const carry = (mountToken: string): void => {
	token = mountToken;
};

const send = async (message: object): Promise<Answer<unknown> | 'away'> => {
	try {
		// No answer at all: the worker was woken and has not begun to listen.
		return ((await browser.runtime.sendMessage(message)) as Answer<unknown> | null | undefined) ?? 'away';
	} catch (error) {
		if (workerWentAway.test(String(error))) return 'away';
		throw new AskError('gone');
	}
};

/** What the keeper replies. Asking twice does no harm: every act carries an id of its own, and is done once. */
export const ask = async <T extends keyof Replies & keyof ViewMessages>(
	type: T,
	data: ViewMessages[T],
): Promise<Replies[T]> => {
	const message = {type, data, ...(token === undefined ? {} : {token})};
	for (const wait of [...waits, null]) {
		const answer = await send(message);
		if (answer !== 'away') {
			if (!answer.ok && answer.trouble === 'locked') tellLocked(true);
			if (!answer.ok) throw new AskError(answer.trouble);
			return answer.value as Replies[T];
		}
		if (wait !== null) await new Promise(resolve => setTimeout(resolve, wait));
	}
	throw new AskError('gone');
};
