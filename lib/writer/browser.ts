// The browser's own language model, where it has one that is ready: nothing is downloaded for it, and nothing leaves the machine.
import type {Speak} from '../writer';

type Session = {prompt(text: string, options: {signal: AbortSignal}): Promise<string>; destroy(): void};
export type BrowserModel = {
	availability(): Promise<string>;
	create(options: {initialPrompts: {role: 'system'; content: string}[]; signal: AbortSignal}): Promise<Session>;
};

/** `model`: what the browser offers (https://developer.chrome.com/docs/ai/prompt-api). Null where it could not speak now. */
export const browserModel = async (model: BrowserModel, signal: AbortSignal): Promise<Speak | null> => {
	if ((await model.availability().catch(() => 'unavailable')) !== 'available') return null;

	return async ({system, data}) => {
		const session = await model.create({initialPrompts: [{role: 'system', content: system}], signal});
		try {
			return await session.prompt(data, {signal});
		} finally {
			session.destroy();
		}
	};
};
