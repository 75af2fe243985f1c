// The browser's own model: asked where it is ready, never downloaded, and let go after each asking.
import {expect, test} from 'vitest';
import {type BrowserModel, browserModel} from './browser';

const signal = new AbortController().signal;
const modelThat = (availability: string) => {
	const seen: unknown[] = [];
	const model: BrowserModel = {
		availability: async () => availability,
		create: async ({initialPrompts}) => {
			seen.push(initialPrompts);
			return {prompt: async text => `heard ${text}`, destroy: () => seen.push('let go')};
		},
	};
	return {model, seen};
};

test('speaks by its own instructions and the data of one asking', async () => {
	const {model, seen} = modelThat('available');
	const speak = await browserModel(model, signal);
	expect(await speak?.({system: 'rules', data: 'facts'})).toBe('heard facts');
	expect(seen).toEqual([[{role: 'system', content: 'rules'}], 'let go']);
});

test.each(['unavailable', 'downloadable', 'downloading'])(
	'%s: nobody is asked, and nothing is downloaded',
	async word => {
		const {model, seen} = modelThat(word);
		expect(await browserModel(model, signal)).toBeNull();
		expect(seen).toEqual([]);
		expect(await browserModel({...model, availability: () => Promise.reject(new Error('no'))}, signal)).toBeNull();
	},
);
