// Two clicks that ask somebody outside: signing in to a service in a tab, and a summary written by a model of the rep's own.
import {createHash} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {LedgerLine, SourcesState} from '@/lib/messages';
import {browsersFor} from '../tools/counts';
import {companies} from '../trust/asked';
import {type Rig, startRig, until} from '../trust/rig';

const host = 'acme.my.salesforce.com';
const client = '3MVG9invented.client';
const model = 'https://model.example';
const json = (body: unknown, status = 200) => ({status, body: JSON.stringify(body), type: 'application/json'});

describe.each(browsersFor('sign-in'))('in %s', browser => {
	let rig: Rig;
	const challenges = new Map<string, string>();
	let access = 'access-1';
	beforeAll(async () => {
		rig = await startRig(browser, {asks: true});
		rig.replay.set(`https://${host}/services/oauth2/authorize`, ({url}) => {
			const asked = new URL(url).searchParams;
			const code = `code-${challenges.size}`;
			challenges.set(code, asked.get('code_challenge') ?? '');
			const query = new URLSearchParams({code, state: asked.get('state') ?? ''});
			return {status: 302, headers: {location: `${asked.get('redirect_uri')}?${query}`}};
		});
		rig.replay.set(`https://${host}/services/oauth2/success`, '<!doctype html><title>Done</title>');
		rig.replay.set(`https://${host}/services/oauth2/token`, ({body}) => {
			const said = new URLSearchParams(body);
			if (said.get('grant_type') === 'refresh_token') {
				access = 'access-2';
				return json({access_token: access});
			}
			const proven = createHash('sha256')
				.update(said.get('code_verifier') ?? '')
				.digest('base64url');
			const fits = challenges.get(said.get('code') ?? '') === proven;
			return fits ? json({access_token: access, refresh_token: 'lasting'}) : json({error: 'invalid_grant'}, 400);
		});
		rig.replay.set(`https://${host}/services/data/v62.0/query`, ({headers}) =>
			headers.authorization === `Bearer ${access}`
				? json({totalSize: 4812, records: []})
				: json([{errorCode: 'INVALID_SESSION_ID'}], 401),
		);
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	test('the rep signs in in a tab, which closes; the tokens are kept and renewed, and never shown', async () => {
		await rig.ask('setSource', {source: 'salesforce', config: {host, client}, secrets: {}});
		const row = '[data-source=salesforce]';
		const click = (selector: string) =>
			rig.own.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.click(), selector); // Missing until it is drawn
		// Not by the driver: BiDi says nothing of extension pages, and is waited for.
		await rig.own.evaluate(() => {
			document.body.dataset.before = 'yes';
			setTimeout(() => location.reload());
		});
		await until('the source', () =>
			rig.own.evaluate(wanted => !document.body.dataset.before && document.querySelector(wanted) !== null, row),
		);
		await click(`${row} .opener`);
		await until('the settings', () =>
			rig.own.evaluate(wanted => document.querySelector(wanted) !== null, `${row} form`),
		);
		await click(`${row} form .acts button[type=button]`);
		await until(
			'the words',
			() =>
				rig.own.evaluate(
					wanted => /Signed in to Salesforce/u.test(document.querySelector(wanted)?.textContent ?? ''),
					row,
				), // Missing never: it was drawn
		);
		const tabs = await rig.own.evaluate(async () => (await chrome.tabs.query({})).map(({url}) => url ?? ''));
		expect(tabs.filter(url => url.includes('salesforce'))).toEqual([]);

		const {sources}: SourcesState = await rig.ask('sources', {});
		expect(sources.find(({id}) => id === 'salesforce')).toMatchObject({secrets: ['token', 'refresh'], ready: true});
		expect(JSON.stringify(sources)).not.toMatch(/access-1|lasting/u);
		expect(await rig.ask('checkSource', {source: 'salesforce'})).toMatchObject({works: true, says: '4,812 contacts'});
		access = 'ended';
		expect(await rig.ask('checkSource', {source: 'salesforce'})).toMatchObject({works: true, says: '4,812 contacts'});
		const wire = rig.sent().map(({url}) => url);
		expect(wire.join()).not.toMatch(/access-|lasting|verifier/u);

		// An answer that nobody began, or with the word of somebody else, is none.
		const address = `https://${host}/services/oauth2/success?code=code-0&state=x`;
		expect(await rig.ask('signInBack', {source: 'salesforce', address})).toMatchObject({works: false});
		await rig.ask('signIn', {source: 'salesforce'});
		expect(await rig.ask('signInBack', {source: 'salesforce', address})).toMatchObject({works: false, says: 'state'});
		expect(rig.sent()).toHaveLength(wire.length);
	}, 60_000);

	test('a model writes on the rep’s click only, of one subject, and what stands in no fact is not shown', async () => {
		await rig.ask('import', {rows: companies(3, Date.now() - 9e9)});
		const heard: {messages: {content: string}[]; tools?: unknown}[] = [];
		rig.replay.set(`${model}/v1/chat/completions`, ({body}) => {
			const said = JSON.parse(body);
			heard.push(said);
			const {facts, subject} = JSON.parse(said.messages[1].content) as {
				facts: {id: string; says: string}[];
				subject: string;
			};
			const sentences = [
				{text: `${subject} is known as ${facts[0]?.says}.`, facts: ['f1']}, // Missing never: it is known
				{text: `${subject} is bankrupt. See https://evil.example/?d=1`, facts: ['f1']},
				{text: 'Firm 2 Works is a customer.', facts: ['f1']},
			];
			return json({choices: [{message: {content: `Sure: ${JSON.stringify({sentences})}`}}]});
		});
		const before = await rig.store();
		await rig.ask('switchSource', {source: 'brief-writer', on: false});
		expect(await rig.ask('writer', {})).toEqual({by: null, place: null});
		await rig.ask('setSource', {
			source: 'brief-writer',
			config: {host: model, model: 'loom-1b'},
			secrets: {key: 'sk-invented'},
		});
		await rig.ask('switchSource', {source: 'brief-writer', on: true});
		rig.replay.set(`${model}/v1/models`, json({data: [{id: 'loom-1b'}]}));
		expect(await rig.ask('checkSource', {source: 'brief-writer'})).toMatchObject({works: true, says: 'loom-1b'});

		await rig.ask('note', {op: crypto.randomUUID(), subject: 'firm-1', text: 'A private word', private: true});
		const view = await rig.openSubject('firm-1');
		const text = () => view.evaluate(() => document.querySelector('.summary')?.textContent ?? ''); // Missing until it is drawn
		await until('the summary', async () => /Have it written by loom-1b/u.test(await text()));
		expect(heard).toEqual([]);
		await new Promise(resolve => setTimeout(resolve, 700));
		await (await view.$('.model button'))!.click(); // Present: it was waited for
		await until('the words', async () => /Firm 1 Works is known as Firm 1 Works/u.test(await text()));
		expect(await text()).toMatch(/Written by loom-1b/u);
		expect(await text()).toMatch(/2 sentences did not stand/u);
		expect(await text()).not.toMatch(/bankrupt|evil|customer/u);
		expect(heard).toHaveLength(1);
		expect(JSON.stringify(heard)).not.toMatch(/Firm 2|Firm 0|private word|tools/u);
		await view.close();
		const lines: LedgerLine[] = (await rig.ask('ledger', {source: 'brief-writer'})).lines;
		expect(lines.map(({reason, sends, host}) => [reason, host, ...sends])).toEqual([
			['write', 'model.example', 'facts'],
			['try', 'model.example', 'nothing'],
		]);
		const {facts, signals, subjects} = await rig.store();
		expect({facts, signals, subjects}).toEqual({
			facts: before.facts,
			signals: before.signals,
			subjects: before.subjects,
		});
	}, 60_000);
});
