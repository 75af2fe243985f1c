// One request for JSON: what is an answer, what is none, and which ids may go into a query.
import {expect, test} from 'vitest';
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {answer, key, sure} from './answer';

const shape = z.object({id: key});
const replying =
	(status: number, body: unknown): Get =>
	async ({url}) => ({url, status, header: () => null, text: '', json: () => body});
const request = {url: 'https://crm.example/', sends: []};

test.each(['12', 12, 'a1-b2_c', 'dora@x.example', 'x:1'])('%s is an id', async id => {
	expect(await answer(replying(200, {id}), request, shape)).toEqual({id: `${id}`});
});

test.each(['../users', "1' or '1", '1/2', '1?x', '1#x', '1 2', '', '%2e', '..', {}, null, 'x'.repeat(201)])(
	'%s is none',
	async id => {
		await expect(answer(replying(200, {id}), request, shape)).rejects.toMatchObject({trouble: 'unreadable'});
	},
);

test('where nothing is there is no trouble, but where a list is missing', async () => {
	for (const status of [204, 404, 410]) {
		expect(await answer(replying(status, null), request, shape)).toBeNull();
		await expect(sure(answer(replying(status, null), request, shape))).rejects.toMatchObject({trouble: 'unreadable'});
	}
});

test('a body goes out as JSON and by POST', async () => {
	const asked: Request[] = [];
	const get: Get = one => {
		asked.push(one);
		return replying(200, {id: 1})(one);
	};
	await answer(get, {...request, json: {a: 1}, headers: {authorization: 'x'}}, shape);
	expect(asked).toMatchObject([
		{method: 'POST', body: '{"a":1}', headers: {'content-type': 'application/json', authorization: 'x'}},
	]);
	expect(Object.keys(asked[0] ?? {})).not.toContain('scope');
});

test('a refusal names what the key lacks; another trouble stays what it is', async () => {
	const failing = (trouble: NetTrouble) => answer(() => Promise.reject(trouble), {...request, scope: 'tickets'}, shape);
	await expect(failing(new NetTrouble('needs-key', {status: 403}))).rejects.toMatchObject({
		detail: 'tickets',
		status: 403,
	});
	await expect(failing(new NetTrouble('needs-key', {status: 401, detail: 'expired'}))).rejects.toMatchObject({
		detail: 'expired',
	});
	await expect(failing(new NetTrouble('slow-down', {status: 429, until: 5}))).rejects.toMatchObject({
		trouble: 'slow-down',
		until: 5,
	});
});
