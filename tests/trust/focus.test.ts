// T2: a page that takes the keyboard gets nothing: in the page there is no field, and beside it no page reaches the field.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor, count, randomOf} from '../tools/counts.ts';
import {addCanary, noRows} from './canaries';
import {inPage, type Rig, sleep, startRig, type Tab, until} from './rig';

const secret = 'topsecretnote';
const {url, documents} = fixture('linkedin', 'guest-2026');
const rounds = count(1, 10);

/** Has a field of its own, takes the focus when it is told to, wants it back whenever it goes where it is armed, and hears every key. */
const thief = (delay: number) => `<body><input id="bait" autofocus><script>
window.stolen = '';
window.blurs = 0;
window.armed = false;
const bait = document.querySelector('#bait');
const back = () => { blurs += 1; if (armed) setTimeout(() => { window.focus(); bait.focus(); }, ${delay}); };
bait.addEventListener('blur', back);
addEventListener('blur', back);
addEventListener('keydown', event => { if (event.key.length === 1) stolen += event.key; }, true);
</script>`;

describe.each(browsersFor('focus'))('in %s', browser => {
	let rig: Rig;
	let tab: Tab;
	beforeAll(async () => {
		rig = await startRig(browser);
		const rows = noRows();
		addCanary(rows, randomOf(), {first: 'Ada', handles: ['linkedin:in/ada-quill']});
		await rig.ask('import', {rows});
		await rig.ask('configure', {change: inPage});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const stolen = () => tab.page.evaluate(() => (window as unknown as {stolen: string}).stolen);

	test.each([0, 50, 120, 500])(
		'in the page there is nothing to type into, so that a page that takes the keyboard after %i ms reads nothing',
		async delay => {
			const page = documents[bare(url)] ?? ''; // Missing never: a fixture has its page
			tab = await rig.visit(url, page.replace(/<body[^>]*>/u, thief(delay)));
			await until(
				'the person to be known',
				async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known',
			);
			const frame = await rig.panel(tab);
			await until('the note’s button', () => frame.$('.notes > button'));
			expect(
				await frame.evaluate(
					() => document.querySelectorAll('textarea, input:not([type=checkbox]), [contenteditable]').length,
				),
			).toBe(0);
			await tab.page.bringToFront();
			await frame.evaluate(() => document.querySelector<HTMLElement>('.notes > button')?.focus()); // Missing never: just waited for
			await tab.page.evaluate(() => Object.assign(window, {stolen: '', armed: true}));
			for (let round = 0; round < rounds; round += 1) expect(await stolen()).toBe('');
			await tab.close();
		},
		120_000,
	);

	test('beside the page, in a view of its own, it gets nothing', async () => {
		const page = documents[bare(url)] ?? ''; // Missing never: a fixture has its page
		tab = await rig.visit(url, page.replace(/<body[^>]*>/u, thief(0)));
		await until(
			'the person to be known',
			async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known',
		);
		const [found] = await rig.ask('search', {text: 'Ada'});
		const side = await rig.openSubject(found?.subject ?? '');
		await side.bringToFront();
		const field = await until('the field for a note', () => side.$('textarea'));
		await field.click();
		await tab.page.evaluate(() => {
			Object.assign(window, {stolen: '', armed: true});
			setInterval(() => (document.querySelector('#bait') as HTMLElement).focus(), 20);
		});
		for (const letter of secret) {
			await side.keyboard.press(letter);
			await sleep(30);
		}
		expect(await side.evaluate(() => document.querySelector('textarea')!.value)).toBe(secret); // Present: just clicked
		expect(await stolen()).toBe('');
		await side.close();
		await tab.close();
	}, 60_000);
});
