// What the sources say together: each alone, each once, and what one finds wakes others.

import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {type Answered, ask, type Ready} from './ask';
import {NetTrouble} from './net/trouble';
import type {Get, Reply} from './net/types';
import type {Asked, Item, NamedSource} from './sources/define';

const evidence = {url: 'https://a.example/', quote: null};
const fact = (value: string): Item => ({is: 'fact', field: 'industry', value, evidence});
const handle = (value: `${string}:${string}`): Item => ({is: 'handle', handle: value, evidence});

const company: Asked = {
	kind: 'company',
	name: 'Norrbeck',
	company: 'Norrbeck',
	domain: 'norrbeck.example',
	location: null,
	handles: [],
};
const around = {now: 0, language: 'en', signal: new AbortController().signal};

const source = (id: string, from: string, ask: NamedSource['ask'], more: Partial<NamedSource> = {}): NamedSource => ({
	id,
	title: id,
	homepage: 'https://a.example/',
	group: 'knowledge',
	terms: {url: 'https://a.example/', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain'], to: ['a.example']},
	origins: () => ['https://a.example/*'],
	settings: [],
	config: z.strictObject({}) as never,
	startsFrom: [{kind: 'company', anyOf: [from]}],
	adds: {fields: ['industry'], events: [], handles: ['lei', 'isin', 'x']},
	whole: [],
	keeps: {fresh: 1, nothing: 1},
	pace: {every: 0},
	modelled: {from: 'known anchors', since: '2026-11'},
	ask,
	...more,
});
const reply: Reply = {url: '', status: 200, header: () => null, text: '', json: () => null};
const get: Get = async () => reply;
const ready = (source: NamedSource, own: Get = get): Ready => ({source, config: {}, secret: () => null, get: own});
const all = async (...arguments_: Parameters<typeof ask>): Promise<Answered[]> => {
	const answers: Answered[] = [];
	for await (const answer of ask(...arguments_)) answers.push(answer);
	return answers;
};
const ids = (answers: Answered[]) => answers.map(({source}) => source.id);

describe('what one finds', () => {
	const chain = [
		ready(
			source('third', 'isin', async function* () {
				yield fact('Steel');
			}),
		),
		ready(
			source('second', 'lei', async function* () {
				yield handle('isin:1');
			}),
		),
		ready(
			source('first', 'domain', async function* () {
				yield handle('lei:1');
			}),
		),
	];

	test('wakes those that could not start before', async () => {
		expect(ids(await all(company, chain, around))).toEqual(['first', 'second', 'third']);
	});

	test('wakes no more than so many in a row', async () => {
		expect(ids(await all(company, chain, around, {depth: 2, requests: 15}))).toEqual(['first', 'second']);
	});

	test('asks nobody twice', async () => {
		let times = 0;
		const one = ready(
			source('one', 'domain', async function* () {
				times += 1;
				yield handle(`lei:${times}`);
			}),
		);
		await all(company, [one], around);
		expect(times).toBe(1);
	});

	test('counts only where the source said beforehand that it may say it', async () => {
		const sly = ready(
			source('sly', 'domain', async function* () {
				yield handle('email:a@b.example');
				yield {is: 'fact', field: 'name', value: 'Evil', evidence};
			}),
		);
		const woken = ready(
			source('woken', 'email', async function* () {
				yield fact('Steel');
			}),
		);
		const answers = await all(company, [sly, woken], around);
		expect(ids(answers)).toEqual(['sly']);
		expect(answers[0]?.items).toEqual([]);
	});
});

describe('each fails alone', () => {
	test('whatever is thrown', async () => {
		const good = ready(
			source('good', 'domain', async function* () {
				yield fact('Steel');
			}),
		);
		const bad = ready(
			source('bad', 'domain', async function* () {
				yield fact('Half');
				throw new TypeError('no such thing');
			}),
		);
		const late = ready(
			source('late', 'domain', async function* () {
				await Promise.reject(new NetTrouble('slow-down', {until: 99, detail: 'later'}));
				yield fact('Never');
			}),
		);
		const answers = new Map((await all(company, [bad, late, good], around)).map(one => [one.source.id, one]));
		expect(answers.get('good')).toMatchObject({outcome: 'answered', complete: true});
		expect(answers.get('bad')).toMatchObject({outcome: 'unreadable', complete: false});
		expect(answers.get('late')).toMatchObject({outcome: 'slow-down', until: 99, detail: 'later', complete: false});
	});

	test('and the quick one does not wait for the slow one', async () => {
		const {promise, resolve} = Promise.withResolvers<void>();
		const slow = ready(
			source('slow', 'domain', async function* () {
				await promise;
				yield fact('Late');
			}),
		);
		const quick = ready(
			source('quick', 'domain', async function* () {
				yield fact('Early');
			}),
		);
		const answers = ask(company, [slow, quick], around);
		expect((await answers.next()).value).toMatchObject({source: {id: 'quick'}});
		resolve();
		expect((await answers.next()).value).toMatchObject({source: {id: 'slow'}});
	});
});

test('all together ask so often and no more', async () => {
	let sent = 0;
	const counted: Get = async () => {
		sent += 1;
		return reply;
	};
	const eager = (id: string) =>
		ready(
			source(id, 'domain', async function* (_, context) {
				for (let n = 0; n < 10; n += 1) await context.get({url: 'https://a.example/', sends: []});
				yield fact('All');
			}),
			counted,
		);
	const answers = await all(company, [eager('one'), eager('two')], around);
	expect(sent).toBe(15);
	expect(answers.map(({outcome}) => outcome)).toContain('closed');
});

test('a source that says only why there is nothing is told by that', async () => {
	const unsure = ready(
		source('unsure', 'domain', async function* () {
			yield {is: 'remark', code: 'ambiguous', detail: 'two of them'};
		}),
	);
	expect(await all(company, [unsure], around)).toMatchObject([
		{outcome: 'ambiguous', detail: 'two of them', complete: false},
	]);
});

test('a remark beside facts leaves the answer incomplete', async () => {
	const part = ready(
		source('part', 'domain', async function* () {
			yield fact('Steel');
			yield {is: 'remark', code: 'partial'};
		}),
	);
	expect(await all(company, [part], around)).toMatchObject([{outcome: 'answered', complete: false}]);
});
