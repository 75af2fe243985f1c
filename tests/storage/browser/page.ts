// A page of the test's own extension, which asks as the views do: an answer that does not come is asked for again, three times at most.
import type {Reply} from './doings';

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const ask = async (type: string, args: unknown, retries = 3) => {
	const begun = performance.now();
	for (let attempt = 0; ; attempt += 1) {
		try {
			const reply: Reply | undefined = await chrome.runtime.sendMessage({type, args});
			if (!reply) throw new Error('no answer');
			return {...reply, attempts: attempt + 1, ms: performance.now() - begun};
		} catch (error) {
			if (attempt === retries)
				return {ok: false, trouble: 'unanswered', said: String(error), attempts: attempt + 1, life: '', ms: 0};
			await pause(50 * 3 ** attempt);
		}
	}
};

Object.assign(globalThis, {ask});
