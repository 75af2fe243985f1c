// T6: whatever a page's process may say in the sensor's name, and whatever a frame of ours without a token may say, changes nothing.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fromView} from '@/lib/messages';
import {fromSensor} from '@/lib/sensor-messages';
import {browsersFor, count, randomOf, seed} from '../tools/counts.ts';
import {addCanary, noRows} from './canaries';
import {inPage, type Rig, sleep, startRig, type Tab, until} from './rig';

const a = count(40, 100_000);
const types = [
	...Object.keys(fromSensor),
	...Object.keys(fromView),
	'changed',
	'__proto__',
	'constructor',
	'toString',
	'',
];

type Plan = {type: string; times: number; seed: number; ids: string[]; handles: string[]; url: string};
type Outcome = {times: number[]; answered: string[]; failed: string[]};

/** Sends so many messages of a type, half of them well formed as far as one can guess, four at a time. */
const pelt = async ({type, times, seed, ids, handles, url}: Plan): Promise<Outcome> => {
	let state = seed;
	const random = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const pick = (list: unknown[]) => list[Math.floor(random() * list.length)];
	const hex = (length: number) => Array.from({length}, () => '0123456789abcdef'[Math.floor(random() * 16)]).join('');
	const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
	const junk = (depth = 0): unknown =>
		pick([
			null,
			true,
			-1,
			0,
			Number.POSITIVE_INFINITY,
			2 ** 53,
			'',
			'x'.repeat(Math.floor(random() * 5000)),
			pick(ids),
			pick(handles),
			'\u0000\uD800',
			'__proto__',
			...(depth > 3
				? []
				: [
						[junk(depth + 1), junk(depth + 1)],
						{[String(pick(['a', '__proto__', 'type', 'data', 'length']))]: junk(depth + 1)},
					]),
		]);
	const sighting = () => ({
		role: pick(['subject', 'cast', 'listed', 'self']),
		kind: pick(['person', 'company']),
		name: 'Mallory Forged',
		headline: 'Chief Forger at Forgery',
		title: 'Chief Forger',
		company: 'Forgery',
		companyDomain: 'forgery.example',
		location: 'Nowhere',
		handles: [pick(handles)],
		confidence: 1,
		evidence: [],
		touches: [{key: hex(8), channel: 'email', direction: 'in', at: 1, subject: 'forged'}],
	});
	const site = () =>
		pick([
			'linkedin',
			'gmail',
			'outlook',
			'hubspot',
			'salesforce',
			'tryton',
			'request-tracker',
			'website',
			'other',
			null,
		]);
	const [op, tabId, subject] = [uuid, () => Math.floor(random() * 2000), () => pick(ids)];
	const shaped: Record<string, () => unknown> = {
		sighted: () => ({url, site: site(), sightings: [sighting()]}),
		mounting: () => ({token: hex(32)}),
		hello: () => ({token: hex(32)}),
		page: () => ({tabId: tabId()}),
		brief: () => ({tabId: tabId(), who: 0}),
		subject: () => ({subject: subject()}),
		search: () => ({text: 'Zora'}),
		look: () => ({tabId: tabId()}),
		remember: () => ({op: op(), tabId: tabId(), who: 0}),
		answer: () => ({op: op(), tabId: tabId(), who: 0, subject: subject()}),
		refuse: () => ({op: op(), tabId: tabId(), who: 0, subject: subject()}),
		note: () => ({op: op(), subject: subject(), text: 'forged', private: false}),
		unnote: () => ({op: op(), note: subject()}),
		tag: () => ({op: op(), subject: subject(), tags: ['forged']}),
		wrong: () => ({op: op(), fact: subject()}),
		settle: () => ({op: op(), signal: subject(), until: null}),
		forget: () => ({op: op(), subject: subject()}),
		undo: () => ({op: op()}),
		configure: () => ({change: {keepSightings: true, hosts: ['evil.example'], places: {other: 'off'}}}),
		panel: () => ({tabId: tabId(), open: true, width: 640}),
		open: () => ({what: 'options'}),
		export: () => ({after: null}),
		dossier: () => ({subject: subject()}),
		import: () => ({rows: {subjects: []}}),
		report: () => ({tabId: tabId()}),
	};
	const outcome: Outcome = {times: [], answered: [], failed: []};
	const one = async () => {
		const data = random() < 0.5 ? (Object.hasOwn(shaped, type) ? shaped[type]!() : {}) : junk(); // Present: just asked
		const message = random() < 0.95 ? {type, data, ...(random() < 0.3 && {token: hex(32)})} : junk();
		const begun = performance.now();
		try {
			const reply = await chrome.runtime.sendMessage(message as never);
			const said = JSON.stringify(reply ?? null);
			if (outcome.answered.length < 1000 && !outcome.answered.includes(said)) outcome.answered.push(said);
		} catch (error) {
			outcome.failed.push(String(error));
		}
		outcome.times.push(performance.now() - begun);
	};
	for (let sent = 0; sent < times; sent += 4) await Promise.all(Array.from({length: Math.min(4, times - sent)}, one));
	return outcome;
};

const quantile = (numbers: number[], at: number) =>
	numbers.toSorted((x, y) => x - y)[Math.floor(numbers.length * at)] ?? 0; // Missing where nothing was measured

describe.each(browsersFor('fuzz'))('in %s', browser => {
	let rig: Rig;
	let tab: Tab;
	const rows = noRows();
	const url = 'https://forger.example/page';
	beforeAll(async () => {
		rig = await startRig(browser);
		const random = randomOf();
		addCanary(rows, random, {
			handles: [
				'linkedin:in/known',
				'email:known@known.example',
				'hubspot:contact/1-2',
				'tryton:party/x-y-1',
				'domain:known.example',
			],
		});
		addCanary(rows, random, {kind: 'company', handles: ['domain:firm.example', 'linkedin:company/firm']});
		await rig.ask('import', {rows});
		await rig.ask('configure', {change: inPage});
		tab = await rig.visit(url, '<!doctype html><title>Forger</title><p>Hello');
		await rig.reads(tab, 'nobody');
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	/** All there is but what the tab says of itself. */
	const state = async () => {
		const [store, {settings}, session] = await Promise.all([
			rig.store(),
			rig.ask('settings', {}),
			rig.own.evaluate(() => chrome.storage.session.get(null)),
		]);
		const kept = Object.entries(session as Record<string, {tabId?: number}>).filter(
			([key, value]) => key !== `tab:${tab.id}` && value.tabId !== tab.id,
		);
		const {open, ...rest} = settings;
		return {store, settings: rest, open, session: kept};
	};
	const plan = (type: string, times: number): Plan => ({
		type,
		times,
		seed: seed() + types.indexOf(type),
		ids: [...rows.subjects, ...rows.facts, ...rows.notes, ...rows.signals].map(({id}) => id),
		handles: rows.handles.map(({handle}) => handle),
		url,
	});
	const harmless = (answer: string) => {
		const said = JSON.parse(answer) as {ok?: boolean; value?: unknown; order?: string} | null;
		return said === null || said.ok === false || said.order !== undefined;
	};

	test(`${a} messages of each of ${types.length} types from the sensor's world change nothing`, async () => {
		const before = await state();
		const times: number[] = [];
		for (const type of types)
			for (let sent = 0; sent < a; sent += 2000) {
				const outcome = await rig.inSensor(tab.id, pelt, plan(type, Math.min(2000, a - sent)));
				expect(outcome.failed, type).toEqual([]);
				expect(
					outcome.answered.filter(answer => !harmless(answer)),
					type,
				).toEqual([]);
				times.push(...outcome.times);
			}
		await sleep(1700); // What waits for a hello that never comes
		expect(await state()).toEqual(before);
		const [median, late] = [quantile(times, 0.5), quantile(times, 0.99)];
		console.info(`${browser}: ${times.length} messages, median ${median.toFixed(1)} ms, p99 ${late.toFixed(1)} ms`);
		expect(late).toBeLessThanOrEqual(100);
	}, 3_600_000);

	test('a frame of the panel that the page made is answered nothing', async () => {
		const address = await rig.inSensor(tab.id, (_: null) => chrome.runtime.getURL('/panel.html'), null);
		const frame = await until('the frame', async () => {
			await tab.page.evaluate(src => {
				if (document.querySelector('iframe')) return;
				const made = document.createElement('iframe');
				made.src = src;
				document.body.append(made);
			}, address);
			return tab.page.frames().find(one => one.url().includes('panel.html'));
		});
		await until('the panel to give up', () => frame.evaluate(() => document.body.childElementCount === 0));
		const before = await state();
		for (const type of types) {
			const outcome = (await frame.evaluate(`(${pelt})(${JSON.stringify(plan(type, Math.ceil(a / 3)))})`)) as Outcome;
			const wrong = outcome.answered.filter(answer => !harmless(answer) && answer !== '{"ok":true,"value":null}');
			expect(wrong, type).toEqual([]);
			if (type !== 'hello') expect(outcome.answered.every(harmless), type).toBe(true);
		}
		expect(await state()).toEqual(before);
	}, 3_600_000);
});
