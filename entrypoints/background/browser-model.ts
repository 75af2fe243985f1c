// The browser's own language model, where it has one that is ready: nothing is downloaded for it, and nothing leaves the machine.

type Session = {prompt(text: string, options: {signal: AbortSignal}): Promise<string>; destroy(): void};
type Model = {
	availability(): Promise<string>;
	create(options: {initialPrompts: {role: 'system'; content: string}[]; signal: AbortSignal}): Promise<Session>;
};

/** https://developer.chrome.com/docs/ai/prompt-api; missing in Firefox, and in Chromium on most machines. */
const modelOf = (): Model | undefined => (globalThis as {LanguageModel?: Model}).LanguageModel;

/** Null where there is none that could speak now. */
export const browserModel = async (signal: AbortSignal) => {
	const model = modelOf();
	if (!model || (await model.availability().catch(() => 'unavailable')) !== 'available') return null;

	return async ({system, data}: {system: string; data: string}): Promise<string> => {
		const session = await model.create({initialPrompts: [{role: 'system', content: system}], signal});
		try {
			return await session.prompt(data, {signal});
		} finally {
			session.destroy();
		}
	};
};
