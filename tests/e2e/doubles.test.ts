// Who may be there twice, in the real browsers: found while nobody waits, merged in the options, one wherever they are met, and two again.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {browsersFor} from '../tools/counts';
import {type Rig, startRig, until} from '../tools/rig';
import {strangers} from '../tools/subject';

/** William twice, his colleague, and others. */
const people = [
	['William Quillmoor', 'Tidewell', 'bq77@mail.example'],
	['Bill Quillmoor', 'Tidewell GmbH', 'bill@tidewell.example'],
	['Walter Quillmoor', 'Tidewell', 'walter@tidewell.example'],
	...strangers.map((name, at) => [name, `Firm ${name.slice(-4)}`, `x${at}@y${at}.example`]),
].map(([name, company, email], at) => ({
	id: `00000000-0000-4000-8000-00000000000${at.toString(16)}`,
	name: name!,
	company: company!,
	email: email!,
}));

const rows = {
	subjects: people.map(({id, name, company, email}, at) => ({
		id,
		kind: 'person',
		createdAt: at,
		tags: [`tag ${at}`],
		name,
		title: null,
		company,
		nameKey: name.toLowerCase(),
		companyKey: 'tidewell',
		words: [...name.toLowerCase().split(' '), email],
	})),
	handles: people.map(({id, email}) => ({handle: `email:${email}`, subject: id, source: 'rep', seenAt: 1})),
	facts: people.flatMap(({id, name, company, email}) =>
		Object.entries({name, company, email}).map(([field, value]) => ({
			id: `${id}|${field}|rep|1|${value}`,
			subject: id,
			field,
			value,
			source: 'rep',
			evidence: {url: null, quote: null},
			seenAt: 1,
		})),
	),
};

/** All that is kept, by table. */
const kept = async (rig: Rig): Promise<unknown> => (await rig.ask('export', {after: null})).rows;

const click = (rig: Rig, label: string): Promise<boolean> =>
	until(
		() =>
			rig.inOptions<boolean>(`(() => {
				const button = [...document.querySelectorAll('#doubles button')].find(one => one.getAttribute('aria-label') === ${JSON.stringify(label)});
				button?.click();
				return Boolean(button);
			})()`),
		done => done,
		20_000,
	);

describe.each(browsersFor('doubles'))('%s', browser => {
	test('found, merged, and separated again after the browser was closed', {timeout: 180_000}, async () => {
		const profile = mkdtempSync(path.join(tmpdir(), 'windshield-doubles-'));
		let rig = await startRig(browser, {profile});
		try {
			await rig.ask('import', {rows});
			const before = await kept(rig);
			const found = await until(
				() => rig.ask('doubles', {from: 0}),
				({all, looking}) => all > 0 && !looking,
				90_000,
			);
			expect(found.groups.map(({doubles}) => doubles.map(({name}) => name).sort())).toEqual([
				['Bill Quillmoor', 'William Quillmoor'],
			]);
			const label = `Merge ${found.groups[0]!.doubles.map(({name}) => name).join(', ')}`;
			expect(await click(rig, label)).toBe(true);
			await until(
				() => rig.ask('merged', {from: 0}),
				merged => merged.rows.length === 1,
			);
			expect((await rig.ask('search', {text: 'bill@tidewell.example'})).map(({subject}) => subject)).toEqual([
				people[0]!.id,
			]);
			expect(await rig.ask('counts', {})).toMatchObject({people: people.length - 1});
			expect(await rig.ask('subject', {subject: people[1]!.id})).toMatchObject({tags: ['tag 0', 'tag 1']});

			await rig.close();
			rig = await startRig(browser, {profile});
			expect(await click(rig, 'Separate again: Bill Quillmoor and William Quillmoor')).toBe(true);
			await until(
				() => rig.ask('merged', {from: 0}),
				merged => merged.rows.length === 0,
			);
			expect(await kept(rig)).toEqual(before);
		} finally {
			await rig.close();
			rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		}
	});
});
