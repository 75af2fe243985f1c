// T7: pages that claim to be people we remember add no key, no signal, and change nothing of what the rep, a CRM or a file said.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import {nameKey} from '@/lib/identity/name';
import {wordsOf} from '@/lib/identity/words';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor, count, randomOf} from '../tools/counts.ts';
import {noRows} from './canaries';
import {poisonedPage, type Victim} from './poison';
import {inPage, type Rig, sleep, startRig, type Tab, until} from './rig';

const pages = count(10, 200);
const names = [
	'Ada Quill',
	'Bram Oduya',
	'Nora Velasco',
	'Ines Varga',
	'Sam Okafor',
	'Mira Solberg',
	'Tilde Castellan',
	'Kim Duarte',
];
const victims: Victim[] = names.map((name, index) => {
	const [first, last] = name.toLowerCase().split(' ');
	const domain = `firm-${index}.example`;
	return {
		name,
		slug: `${first}-${last}`,
		email: `${first}@${domain}`,
		phone: `+4930555${index}00`,
		domain,
		company: `Firm ${index}`,
	};
});
const at = Date.now() - 40 * 24 * 3600_000;

const rowsOf = () => {
	const rows = noRows();
	victims.forEach((victim, index) => {
		const person = `person-${index}`;
		const firm = `firm-${index}`;
		const source = ['rep', 'import:crm', 'page:hubspot'][index % 3] ?? 'rep';
		const keys: [string, Handle[]][] = [
			[
				person,
				[`linkedin:in/${victim.slug}`, `email:${victim.email}`, `phone:${victim.phone}`, `hubspot:contact/1-${index}`],
			],
			[firm, [`domain:${victim.domain}`, `linkedin:company/firm-${index}`]],
		];
		const facts = {
			name: victim.name,
			title: 'Head of Looms',
			company: victim.company,
			location: 'Porto',
			email: victim.email,
			phone: victim.phone,
		};
		for (const [subject, handles] of keys)
			for (const handle of handles) rows.handles.push({handle, subject, source, seenAt: at});
		for (const [subject, kind, said] of [
			[person, 'person', facts],
			[firm, 'company', {name: victim.company, companyDomain: victim.domain, location: 'Porto'}],
		] as const) {
			for (const [field, value] of Object.entries(said))
				rows.facts.push(
					fact({subject, field: field as 'name', value, source, evidence: {url: null, quote: null}, seenAt: at}),
				);
			rows.subjects.push({
				id: subject,
				kind,
				createdAt: at,
				tags: [],
				name: said.name,
				title: kind === 'person' ? 'Head of Looms' : null,
				company: kind === 'person' ? victim.company : null,
				nameKey: nameKey(said.name),
				companyKey: victim.company.toLowerCase(),
				words: wordsOf({name: said.name, company: victim.company, emails: [], domains: [], phones: [], tags: []}),
			});
		}
	});
	return rows;
};

describe.each(browsersFor('poison'))('in %s', browser => {
	let rig: Rig;
	let tab: Tab;
	beforeAll(async () => {
		rig = await startRig(browser);
		await rig.ask('import', {rows: rowsOf()});
		await rig.ask('configure', {change: inPage});
		tab = await rig.visit('https://start.example/', '<!doctype html><title>Start</title>');
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	/** What is believed of everybody, who is found behind which key, and what was noticed. */
	const held = async () => {
		const {handles, signals, subjects} = await rig.store();
		const briefs = await Promise.all(
			victims
				.flatMap((_, index) => [`person-${index}`, `firm-${index}`])
				.map(async subject => {
					const brief = await rig.ask('subject', {subject});
					const beliefs = brief?.beliefs.map(({fact}) => [fact.field, fact.value]); // Missing where nobody is remembered so
					return {subject, name: brief?.name, beliefs};
				}),
		);
		return {handles, signals, subjects, briefs};
	};
	const show = async (url: string, html: string) => {
		rig.replay.set(bare(url), html);
		await tab.page.goto('about:blank');
		await tab.page.goto(url);
		await until(
			`${url} to be read`,
			async () => {
				const page = await rig.ask('page', {tabId: tab.id});
				return page && page.host === new URL(url).host && page.state !== 'unread';
			},
			5000,
		);
		await sleep(120); // What follows a sighting
	};

	test(`${pages} pages that claim remembered people`, async () => {
		const before = await held();
		const random = randomOf();
		let seen = 0;
		for (let index = 0; index < pages; index += 1) {
			// Thirty strangers a minute and tab are looked up, so that every page gets a fresh tab in time.
			if (index % 25 === 24) {
				await tab.close();
				tab = await rig.visit('https://start.example/');
			}
			const {url, html} = poisonedPage(index, victims[index % victims.length]!, random); // Present: within its length
			await show(url, html);
			seen += Number((await rig.ask('page', {tabId: tab.id}))?.state === 'seen');
		}
		// Pages that show nobody claim nothing.
		expect(seen).toBeGreaterThan(pages / 5);
		console.info(`${browser}: ${seen} of ${pages} hostile pages showed somebody`);
		expect(await held()).toEqual(before);
	}, 1_800_000);

	test('a mail whose sender writes another name over a remembered address', async () => {
		const {url, documents} = fixture('gmail', 'thread-with-colleague-body-and-hidden-conversation');
		const victim = victims[2]!; // Present: Nora Velasco
		const html = (documents[bare(url)] ?? '') // Missing never: a fixture has its page
			.replaceAll('nora.velasco@pelagic.example', victim.email)
			.replaceAll('Nora Velasco', 'Nora Forged Phisher');
		const before = await held();
		await show(url, html);
		await until('the mail to be read', async () => (await rig.ask('page', {tabId: tab.id}))?.state === 'seen');
		await sleep(500);
		const {briefs, handles, signals} = await held();
		expect({briefs, handles, signals}).toEqual({
			briefs: before.briefs,
			handles: before.handles,
			signals: before.signals,
		});
	}, 60_000);

	test('what LinkedIn itself shows of a remembered person is heard', async () => {
		const {url, documents} = fixture('linkedin', 'guest-2026');
		const before = await held();
		await show(url, documents[bare(url)] ?? ''); // Missing never: a fixture has its page
		await until(
			'the person to be known',
			async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known',
		);
		await sleep(500);
		expect(await held()).not.toEqual(before);
	}, 60_000);
});
