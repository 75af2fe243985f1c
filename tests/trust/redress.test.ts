// T5: a click on what has consequences counts only while the rep really sees it: fourteen ways to dress it up, at six moments.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {count, randomOf, seed} from '../tools/counts.ts';
import {addCanary, noRows} from './canaries';
import {inPage, type Rig, sleep, startRig, type Tab, until} from './rig';

const {url, documents} = fixture('linkedin', 'guest-2026');
const page = documents[bare(url)] ?? ''; // Missing never: a fixture has its page
const times = [400, 200, 100, 50, 20, 0];

/** Each dresses the panel up so that a click still lands on it, or on what covers it. `host` is ours, found where any page finds it. */
const dresses = {
	'host faded': 'host.style.setProperty("opacity", "0.01", "important")',
	'page faded': 'document.documentElement.style.opacity = "0.01"',
	'cover that lets clicks through': 'cover("pointer-events:none")',
	'cover of a popover': 'cover("pointer-events:none").popover = "manual"; made.showPopover()',
	'cover in a shadow root':
		'made = document.createElement("div"); made.attachShadow({mode: "open"}).innerHTML = "<p style=\'position:fixed;inset:0;margin:0;background:#fff;z-index:2147483647;pointer-events:none\'>You won</p>"; made.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none"; document.documentElement.append(made)',
	'modal dialog':
		'made = document.createElement("dialog"); made.textContent = "You won"; document.body.append(made); made.showModal()',
	filter: 'host.style.setProperty("filter", "blur(30px)", "important")',
	'filter on the page': 'document.documentElement.style.filter = "contrast(0)"',
	blend: 'host.style.setProperty("mix-blend-mode", "difference", "important")',
	clip: 'host.style.setProperty("clip-path", "inset(49%)", "important")',
	transform: 'host.style.setProperty("transform", "scale(1.4)", "important")',
	mask: 'host.style.setProperty("mask-image", "linear-gradient(transparent, transparent)", "important")',
	'mask on the page': 'document.documentElement.style.maskImage = "linear-gradient(transparent, transparent)"',
	'cover of a frame':
		'made = document.createElement("iframe"); made.srcdoc = "You won"; made.style.cssText = "position:fixed;inset:0;width:100%;height:100%;z-index:2147483647;pointer-events:none;background:#fff"; document.documentElement.append(made)',
};
const helpers = `<script>
let made = null, host = null;
const cover = style => { made = document.createElement('div'); made.textContent = 'You won'; made.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;margin:0;width:100%;height:100%;border:0;' + style; document.documentElement.append(made); return made; };
const dress = source => { host = [...document.documentElement.children].findLast(e => e.nodeName === 'DIV'); const look = () => [host, document.documentElement].map(e => { const s = getComputedStyle(e); return [s.opacity, s.filter, s.mixBlendMode, s.clipPath, s.transform, s.maskImage].join(); }).join(); const was = look(); (0, eval)(source); return Boolean(made) || look() !== was; };
const undress = () => { made?.remove(); made = null; for (const e of [host, document.documentElement]) for (const name of ['opacity', 'filter', 'mix-blend-mode', 'clip-path', 'transform', 'mask-image']) e?.style.removeProperty(name); };
</script>`;

const seenBefore = 900;

describe('in chromium', () => {
	let rig: Rig;
	let tab: Tab;
	let button: {x: number; y: number};
	let frame: Awaited<ReturnType<Rig['panel']>>;

	const whereIs = async (label: string) => {
		const found = await until(`the button ${label}`, () => frame.$(`button:text-is("${label}")`));
		const box = await until('its place', () => found.boundingBox());
		return {x: box.x + box.width / 2, y: box.y + box.height / 2};
	};
	const known = async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known';
	/** Remembered by the click? Then forgotten again, for the next. */
	const accepted = async (): Promise<boolean> => {
		await sleep(450);
		if (!(await known())) return false;

		const [found] = await rig.ask('search', {text: 'Ada Quill'});
		if (found) await rig.ask('forget', {op: crypto.randomUUID(), subject: found.subject});
		await until('the panel to offer it again', () => frame.$('button:text-is("Remember this person")'));
		return true;
	};
	beforeAll(async () => {
		rig = await startRig('chromium');
		await rig.ask('configure', {change: inPage});
		tab = await rig.visit(url, page.replace('</head>', `${helpers}</head>`));
		await until('the person to be seen', async () => (await rig.ask('page', {tabId: tab.id}))?.state === 'seen');
		frame = await rig.panel(tab);
		await tab.page.bringToFront();
		button = await whereIs('Remember this person');
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	test('a click on what is in plain sight is accepted', async () => {
		const clean = count(4, 300);
		let refused = 0;
		for (let turn = 0; turn < clean; turn += 1) {
			await sleep(seenBefore);
			await tab.page.mouse.click(button.x, button.y);
			refused += Number(!(await accepted()));
		}
		console.info(`clean clicks: ${refused} of ${clean} refused`);
		expect(refused / clean).toBeLessThanOrEqual(0.01);
	}, 3_600_000);

	// In the reduced run every other dress, by the seed, at one of the moments; each at all of them in the full one.
	const each = count(1, 20);
	const tried = (index: number, at: number) =>
		each > 1 || ((index + seed()) % 2 === 0 && (index >> 1) % times.length === at);
	const cases = Object.entries(dresses).flatMap(([name, source], index) =>
		times.flatMap((before, at) => (tried(index, at) ? [[name, before, source] as const] : [])),
	);
	test.each(cases)(
		'%s, %i ms before the click',
		async (_, before, source) => {
			for (let turn = 0; turn < each; turn += 1) {
				await sleep(seenBefore);
				const dressed = await tab.page.evaluate(`dress(${JSON.stringify(source)})`);
				await sleep(before);
				await tab.page.mouse.click(button.x, button.y);
				const took = await accepted();
				await tab.page.evaluate('undress()');
				// What our host does not let a page change leaves it in plain sight, and then a click is a click.
				expect(took && dressed).toBe(false);
			}
		},
		600_000,
	);

	test.each([400, 250])(
		'a cover that is lifted with the click, after %i ms',
		async before => {
			for (let turn = 0; turn < each; turn += 1) {
				await sleep(seenBefore);
				await tab.page.evaluate('cover("pointer-events:none")');
				await sleep(before);
				await Promise.all([tab.page.mouse.click(button.x, button.y), tab.page.evaluate('undress()')]);
				expect(await accepted()).toBe(false);
			}
		},
		600_000,
	);
});

describe('in firefox', () => {
	let rig: Rig;
	beforeAll(async () => {
		rig = await startRig('firefox');
		const rows = noRows();
		addCanary(rows, randomOf(), {first: 'Ada', handles: ['linkedin:in/ada-quill']});
		await rig.ask('import', {rows});
		await rig.ask('configure', {change: inPage});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const destructive = /erase|delete|forget|take .*(away|off)|remove/iu;
	const buttonsOf = (run: Awaited<ReturnType<Rig['panel']>> | Rig['own']) =>
		run.evaluate(() =>
			[...document.querySelectorAll('button')].map(({textContent, ariaLabel}) =>
				`${textContent} ${ariaLabel ?? ''}`.trim(),
			),
		);
	test('nothing that deletes stands in the page, and it does in a view of its own', async () => {
		const tab = await rig.visit(url, page);
		await until(
			'the person to be known',
			async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known',
		);
		const frame = await rig.panel(tab);
		await until('the last part of the brief', () => frame.$('.forget'));
		const [found] = await rig.ask('search', {text: 'Ada'});
		const side = await rig.openSubject(found?.subject ?? '');
		await until('the last part of the brief', () => side.$('.forget > .link'));
		expect((await buttonsOf(side)).filter(label => destructive.test(label)).length).toBeGreaterThan(1);
		const there = (await buttonsOf(frame)).filter(label => destructive.test(label));
		// What leads to the options may say what is done there.
		expect(there.filter(label => !/options|settings/iu.test(label))).toEqual([]);
	}, 60_000);
});
