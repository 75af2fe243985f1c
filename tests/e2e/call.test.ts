// Before the call, and being told aloud: keys, a clicked number, one screen of both, and a quiet that holds.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browsersFor} from '../tools/counts';
import {type Rig, type RigPage, startRig, until} from '../tools/rig';

const sample = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../assets/sample/store.json'), 'utf8'));
const {format, version, exportedAt, settings, ...rows} = sample;
type Row = {id: string; subject: string; handle: string; kind: string; company: string; name: string};

const companies = new Set(rows.subjects.filter(({kind}: Row) => kind === 'company').map(({name}: Row) => name));
const phoned: Row = rows.handles.find(
	({handle, subject}: Row) =>
		handle.startsWith('phone:+') &&
		rows.subjects.some(({id, kind, company}: Row) => id === subject && kind === 'person' && companies.has(company)),
);
const called: Row = rows.subjects.find(({id}: Row) => id === phoned.subject);
const site = 'https://www.depotpumps.example/';
const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
const mailed: Row = rows.handles.find(({handle, subject}: Row) => handle.startsWith('email:') && subject === called.id);
const feed = 'https://calendar.example/private-5ecret5ecret/basic.ics';
const calendar = () => `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:m1
DTSTART:${stamp(Date.now() + 4 * 60_000)}
DTEND:${stamp(Date.now() + 34 * 60_000)}
SUMMARY:Racks
ATTENDEE:mailto:${mailed.handle.slice('email:'.length)}
END:VEVENT
END:VCALENDAR
`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Depot Pumps</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Depot Pumps","url":"${site}"}</script></head>
<body><h1>Depot Pumps</h1><a id="call" href="tel:${phoned.handle.slice('phone:'.length)}">Call</a>
<a id="other" href="tel:+15550100999">Other</a>
<script>addEventListener('click', event => event.preventDefault()); let blurs = 0; addEventListener('blur', () => { blurs += 1; });</script></body></html>`;

describe.each(browsersFor('call'))('in %s', browser => {
	let rig: Rig;
	let tab: RigPage;
	const api = browser === 'chromium' ? 'chrome' : 'browser';
	beforeAll(async () => {
		rig = await startRig(browser, {
			pages: {[site]: page, [feed]: {body: calendar(), type: 'text/calendar'}},
			grant: ['https://*/*', 'http://*/*'],
			allow: ['notifications'],
		});
		await rig.ask('import', {rows});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	test('the browser gave both their keys', async () => {
		const keys = await rig.ask('shortcuts', {});
		expect(keys).toContainEqual(expect.objectContaining({name: 'before-call', keys: 'Alt+C'}));
		expect(keys).toContainEqual(expect.objectContaining({name: '_execute_action', keys: 'Alt+K'}));
	});

	test('a click on a number says whom it rings, to us alone', async () => {
		tab = await rig.newPage();
		await tab.goto(site);
		const tabId = await tab.tabId();
		await until(
			() => rig.ask('page', {tabId}),
			state => state?.state === 'seen',
		);
		const tabs = () => rig.inOptions<number>(`${api}.tabs.query({}).then(all => all.length)`);
		const before = await tabs();
		await tab.evaluate("document.querySelector('#call').click()");
		await tab.click('#other');
		await new Promise(resolve => setTimeout(resolve, 500));
		expect(await rig.ask('call', {tabId}), 'neither a click of the page itself nor a strange number').toBeNull();

		await tab.click('#call');
		const call = await until(
			() => rig.ask('call', {tabId}),
			answer => answer !== null,
		);
		expect(call?.person?.name).toBe(called.name);
		expect(call?.company?.name).toBe(called.company);
		expect(call?.questions.length).toBeGreaterThan(0);
		expect(await tabs(), 'nothing was opened').toBe(before);
		expect(await tab.evaluate('blurs'), 'the page kept its keyboard').toBe(0);
		await tab.close();
	});

	test('a calendar is read, its address is told to nobody, and before the meeting stands who it is with', async () => {
		const state = await rig.ask('giveCalendar', {address: feed.replace('https:', 'webcal:')});
		expect(state).toMatchObject({host: 'calendar.example', trouble: null, next: {title: 'Racks'}});
		expect(JSON.stringify([state, await rig.ask('settings', {})])).not.toContain('5ecret');
		expect((await rig.ask('ledger', {})).lines[0]).toMatchObject({source: 'calendar', path: '/…', status: 200});
		const call = await rig.ask('call', {});
		expect([call?.person?.name, call?.meeting?.title]).toEqual([called.name, 'Racks']);

		await rig.inOptions(`void ${api}.alarms.create('meeting', {when: Date.now()})`);
		const badge = () => rig.inOptions<string>(`${api}.action.getBadgeText({})`);
		expect(await until(badge, text => text === '☎')).toBe('☎');
		await expect(rig.ask('giveCalendar', {address: 'calendar'})).rejects.toThrow('bad-message');
		expect(await rig.ask('giveCalendar', {address: ''})).toMatchObject({host: null, next: null});
		expect(await rig.ask('call', {})).toBeNull();
	});

	test('one screen is painted from the store', async () => {
		await rig.ask('openCall', {subject: called.id});
		const opened = await until(
			() => rig.inOptions<string[]>(`${api}.tabs.query({}).then(all => all.map(one => one.url ?? ''))`),
			urls => urls.some(url => url.includes('/call.html')),
		);
		expect(opened.filter(url => url.includes('/call.html'))).toHaveLength(1);
		const painted = async (address: string, search: string, what: string): Promise<number> => {
			await rig.inOptions(`void (location.href = ${JSON.stringify(address)})`).catch(() => {}); // The page goes away under its answer
			const at = await until(
				() =>
					rig
						.inOptions<number | null>(
							`location.search === '${search}' && document.querySelector('${what}') ? performance.now() : null`,
						)
						.catch(() => null),
				one => one !== null,
			);
			return at ?? Number.POSITIVE_INFINITY; // Missing where it never came
		};
		const [plain, times]: [number[], number[]] = [[], []];
		for (const time of [1, 2, 3]) {
			plain.push(await painted(`/welcome.html?${time}`, `?${time}`, '.presence'));
			times.push(await painted(`/call.html?${time}#${called.id}`, `?${time}`, '.questions'));
		}
		const median = (list: number[]) => list.toSorted((a, b) => a - b)[1]!;
		console.info(
			`${browser}: before the call stood there after ${times.map(Math.round)} ms, a page without a question after ${plain.map(Math.round)}`,
		);
		expect(median(times), 'not much later than a page that asks for nothing').toBeLessThan(3 * median(plain) + 100);
		expect(await rig.inOptions('document.body.innerText')).toContain(called.name);
	});

	test('aloud is told what was chosen, once, so many a day, never at night, and only with the browser’s leave', async () => {
		const signal = (id: string) => ({
			...{id, kind: 'funding', subject: called.id, at: Date.now() - 60_000, from: '', to: `Round ${id}`},
			...{because: [], done: false, until: null},
		});
		const rule = {on: true, watched: false, filter: '', least: 0, aloud: true, why: ''};
		const [day, night] = [
			{perDay: 2, from: 0, until: 0, unhappy: false},
			{perDay: 2, from: 0, until: 1440, unhappy: false},
		];
		const alarm = () => rig.inOptions<boolean>(`${api}.alarms.get('tell').then(Boolean)`);
		const wake = () => rig.inOptions(`void ${api}.alarms.create('tell', {when: Date.now()})`);
		const told = async () => (await rig.ask('told', {})).map(one => one.signal.id).sort();
		expect(await rig.inOptions(`${api}.permissions.contains({permissions: ['notifications']})`)).toBe(true);
		await rig.ask('import', {rows: {signals: ['s1', 's2', 's3'].map(signal)} as never});
		expect(await alarm(), 'nothing wakes us before anything is chosen').toBe(false);
		await rig.ask('configure', {change: {quiet: night, rules: {funding: rule}}});
		expect(await alarm()).toBe(true);
		await wake();
		await new Promise(resolve => setTimeout(resolve, 1500));
		expect(await told(), 'never at night').toEqual([]);
		await rig.ask('configure', {change: {quiet: day}});
		await wake();
		await until(told, ids => ids.length === 2, 10_000);
		const spoken = () => rig.inOptions<number>(`${api}.notifications.getAll().then(all => Object.keys(all).length)`);
		// Firefox without a head shows none.
		if (browser === 'chromium') expect(await until(spoken, count => count === 2)).toBe(2);
		await wake();
		await new Promise(resolve => setTimeout(resolve, 1500));
		expect(await told(), 'so many a day').toHaveLength(2);
		if (browser === 'chromium') expect(await spoken()).toBe(2);
		await rig.ask('configure', {change: {rules: {}}});
		expect(await alarm()).toBe(false);
	}, 60_000);
});
