// T1: a thousand people made of canaries, pages of every site with the panel open in them, and not one canary within a page's reach.

import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import en from '@/assets/public/_locales/en/messages.json';
import {boundsOf} from '@/lib/sites/bounds';
import {browsersFor, count, randomOf} from '../tools/counts.ts';
import {addCanary, canariesIn, canary, noRows} from './canaries';
import {inPage, type Rig, startRig, type Tab, until} from './rig';
import {type Visit, visits} from './visits';

const records = 1000;
/** Of as many sites as there is time for, others by another seed. */
const chance = randomOf();
const places = visits(count(1, 100))
	.map(visit => ({visit, by: chance()}))
	.sort((a, b) => a.by - b.by)
	.slice(0, count(5, 1000))
	.map(({visit}) => visit);
/** What an order may carry beside its name: never anything of the store. */
const orders: Record<string, readonly string[]> = {
	tab: ['side', 'width', 'label'],
	show: ['side', 'width'],
	hide: [],
	width: ['width'],
	stop: [],
};

/** A system or a mailbox that stands where the rep added its host. */
const hostless = (site: string) => boundsOf[site]?.place !== 'other' && boundsOf[site]?.hosts.length === 0; // Missing never: a site has bounds

type World = typeof globalThis & {heard?: string[]; windshield?: () => void};

/** Hears all that the keeper says to the sensor: replies and orders. */
const record = (_: null) => {
	const world = globalThis as World;
	const heard: string[] = [];
	world.heard = heard;
	const {runtime} = chrome;
	runtime.onMessage.addListener(message => {
		heard.push(JSON.stringify(message));
	});
	const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
	runtime.sendMessage = (async (message: unknown) => {
		const reply = await send(message);
		heard.push(JSON.stringify(reply ?? null));
		return reply;
	}) as typeof runtime.sendMessage;
	world.windshield?.(); // Missing where no sensor runs
};
const heardBy = (_: null) => (globalThis as World).heard ?? [];

/** What the page finds by searching and by walking its selection. */
const searched = ({words}: {words: string[]}) => {
	const find = (window as unknown as {find(text: string): boolean}).find.bind(window);
	const found = words.filter(word => {
		getSelection()?.removeAllRanges();
		return find(word);
	});
	const walked: string[] = [];
	const selection = getSelection()!; // Present: the document is shown
	const note = () => {
		for (const node of [selection.anchorNode, selection.focusNode]) {
			const root = node?.getRootNode();
			if (root instanceof ShadowRoot)
				walked.push(root.textContent ?? '', ...[...root.querySelectorAll('*')].map(e => e.outerHTML));
		}
		walked.push(String(selection));
	};
	for (const alter of ['move', 'extend'])
		for (const direction of ['forward', 'backward']) {
			selection.collapse(document.body, direction === 'forward' ? 0 : document.body.childNodes.length);
			for (const unit of ['documentboundary', 'word', 'line', 'character'])
				for (let turn = 0; turn < 30; turn += 1) {
					selection.modify(alter, direction, unit);
					if (turn % 10 === 0) note();
				}
		}
	document.execCommand('selectAll');
	note();
	return {found, walked: walked.join('\n')};
};

const reached = () => ({
	html: document.documentElement.outerHTML,
	spied: (window as unknown as {spied: string[]}).spied,
	frames: window.frames.length,
	names: performance.getEntries().map(entry => entry.name),
	storage: JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]),
});

describe.each(browsersFor('canary'))('in %s', browser => {
	let rig: Rig;
	const rows = noRows();
	const known = new Map<string, string>();
	beforeAll(async () => {
		rig = await startRig(browser);
		const random = randomOf();
		const taken = new Set<string>();
		for (const {handle, kind, first} of places) {
			if (known.has(handle) || taken.has(handle)) continue;
			known.set(handle, addCanary(rows, random, {kind, first, handles: [handle]}));
		}
		while (rows.subjects.length < records) addCanary(rows, random);
		await rig.ask('import', {rows});
		expect((await rig.ask('counts', {})).facts).toBe(records * 9);
		const hosts = places.filter(({site}) => hostless(site)).map(({url}) => new URL(url).host);
		await rig.ask('configure', {change: {...inPage, hosts: [...new Set(hosts)]}});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const open = async ({url, documents, handle}: Visit): Promise<Tab & {subject: string}> => {
		for (const [address, html] of Object.entries(documents)) rig.replay.set(address, html);
		const tab = await rig.visit(url);
		const subject = known.get(handle)!; // Present: every visit's handle was given to somebody
		await until(`${url} to be about ${handle}`, async () => {
			const brief = await rig.ask('brief', {tabId: tab.id});
			const who = brief?.cast.find(member => member.state !== 'new')?.who;
			const of = who === undefined ? brief : await rig.ask('brief', {tabId: tab.id, who});
			if (!JSON.stringify(of?.match ?? null).includes(subject))
				throw new Error(JSON.stringify([of?.match, await rig.ask('page', {tabId: tab.id})])); // Missing where nobody is shown
			return true;
		});
		return {...tab, subject};
	};
	const textOf = (page: Tab['page']) =>
		Promise.all(
			page
				.frames()
				.filter(frame => /^(chrome|moz)-ext/u.test(frame.url()))
				.map(frame => frame.evaluate(() => document.body.textContent)),
		);

	test.each(places.map(visit => [`${visit.site}/${visit.name}`, visit] as const))(
		'%s',
		async (_, visit) => {
			const tab = await open(visit);
			try {
				const own = canariesIn(
					[rows.subjects, rows.handles, rows.facts, rows.signals, rows.touches, rows.notes].flatMap(list =>
						(list as {subject?: string; id?: string}[]).filter(row => (row.subject ?? row.id) === tab.subject),
					),
				);
				expect(own.length).toBeGreaterThan(20);
				await rig.inSensor(tab.id, record, null);
				await rig.panel(tab);
				// The panel shows somebody of the store, or there would be nothing to find.
				await until('the panel to show a canary', async () => canary.test((await textOf(tab.page)).join(' ')));

				const sees = JSON.stringify(await tab.page.evaluate(reached));
				expect(sees.match(canary), 'in the DOM, events, entries and storage').toBeNull();
				const heard = await until('the sensor to be spoken to', async () => {
					const all = await rig.inSensor(tab.id, heardBy, null);
					return all.length > 1 ? all : null;
				});
				expect(heard.join().match(canary), 'in a message to the sensor').toBeNull();
				for (const message of heard) {
					const {order, ...rest} = (JSON.parse(message) ?? {type: 'changed'}) as {order?: string; label?: string}; // Missing where the keeper has nothing to say
					expect(order ? Object.keys(rest) : rest, message).toEqual(order ? orders[order] : {type: 'changed'});
					if (rest.label) expect(rest.label).toBe(en.edgeTab.message);
				}
				if (rig.chromium) {
					const cdp = await rig.chromium.context.newCDPSession(tab.page);
					const tree = JSON.stringify(await cdp.send('DOM.getDocument', {depth: -1, pierce: true}));
					expect(tree.match(canary), 'in the pierced DOM').toBeNull();
					expect(tree).toContain('closed');
					const heap: string[] = [];
					cdp.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => heap.push(chunk));
					await cdp.send('HeapProfiler.takeHeapSnapshot');
					expect(heap.length).toBeGreaterThan(3);
					expect(heap.join('').match(canary), "in the page's heap").toBeNull();
				}
				const words = ['cnry', ...own, ...rows.subjects.map(({name}) => name.split(' ')[1]!)]; // Present: the name's canary
				const {found, walked} = await tab.page.evaluate(searched, {words});
				expect(found, 'by window.find').toEqual([]);
				expect(walked.match(canary), 'by walking the selection').toBeNull();
			} finally {
				await tab.close();
			}
		},
		60_000,
	);

	test('covers every site, and asks no server of anything', () => {
		expect(new Set(places.map(({site}) => site)).size).toBeGreaterThan(count(3, 20));
		const asked = rig.replay.unexpected().filter(({url}) => !/licdn|\.(png|ico|css|js)/u.test(url));
		expect(rig.replay.requests.filter(({initiator}) => /extension:/u.test(JSON.stringify(initiator)))).toEqual([]);
		expect(JSON.stringify(asked).match(canary)).toBeNull();
	});
});
