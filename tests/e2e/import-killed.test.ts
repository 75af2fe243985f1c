// Two exports of LinkedIn in sequence, and a worker killed again and again while the second is brought in: everybody changed their job once.
import {expect, test} from 'vitest';
import {count, randomOf} from '../tools/counts';
import {openKillable} from '../tools/killable';
import {until} from '../tools/rig';

const many = count(600, 5000);

/** An export as LinkedIn writes it, in which everybody works at their firm of this year. */
const connections = (year: number): string =>
	[
		'Notes:',
		'"When exporting your connection data, you may notice that some of the email addresses are missing."',
		'',
		'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
		...Array.from(
			{length: many},
			(_, n) =>
				`Person,Number${n},https://www.linkedin.com/in/person-${n},,Firm f${n} of ${year},Clerk of ${year},05 Mar 2019`,
		),
	].join('\n');

type Row = Record<string, string>;

test('chromium: a worker killed while people change their jobs loses nobody, and says nothing twice', {
	timeout: 1_200_000,
}, async () => {
	const random = randomOf();
	const {page, ask, kill, close} = await openKillable();
	try {
		const lineOf = async (name: string) =>
			((await ask('imports')) as {name: string; state: string; sums: object}[]).find(one => one.name === name);

		const begin = async (year: number): Promise<string> => {
			const name = `Connections ${year}.csv`;
			const buffer = Buffer.from(connections(year));
			await page.setInputFiles('.drop input[type=file]', {name, mimeType: 'text/csv', buffer});
			await page.getByText(`“${name}” looks like: an export of LinkedIn.`).waitFor();
			await page.click('.peek .acts button.main');
			await until(
				() => lineOf(name),
				line => line !== undefined,
				20_000,
			);
			return name;
		};
		const over = async (name: string) => (await lineOf(name))?.state === 'done';
		/** Of each person, by their name: their firms in the order of the facts, and the job changes that were noticed. */
		const careers = async () => {
			const rows: Record<string, Row[]> = {};
			for (let after: string | null = null; ; ) {
				const block: {rows: Record<string, Row[]>; next: string | null} = await ask('export', {after});
				for (const [table, more] of Object.entries(block.rows)) rows[table] = [...(rows[table] ?? []), ...more];
				after = block.next;
				if (after === null) break;
			}
			const of = (table: string) => Map.groupBy(rows[table] ?? [], ({subject}) => subject!);
			const [facts, signals] = [of('facts'), of('signals')];
			return rows.subjects!.map(({id, name, company}) => ({
				name,
				company,
				firms: (facts.get(id!) ?? []).flatMap(({field, value}) => (field === 'company' ? [value] : [])).sort(),
				changes: (signals.get(id!) ?? []).map(({kind, from, to}) => [kind, from, to]),
			}));
		};

		const first = await begin(2020);
		await until(
			() => over(first),
			done => done,
			60_000,
		);
		const expected = (years: number[]) =>
			Array.from({length: many}, (_, n) => ({
				name: `Person Number${n}`,
				company: `Firm f${n} of ${years.at(-1)}`,
				firms: years.map(year => `Firm f${n} of ${year}`),
				changes: years
					.slice(1)
					.map(year => [
						'job-change',
						`Clerk of ${year - 1} · Firm f${n} of ${year - 1}`,
						`Clerk of ${year} · Firm f${n} of ${year}`,
					]),
			}));
		const byName = <T extends {name?: string | undefined}>(list: T[]) =>
			list.toSorted((a, b) => (a.name! < b.name! ? -1 : 1));
		expect(byName(await careers())).toEqual(byName(expected([2020])));

		let killed = 0;
		const rounds = count(1, 20);
		for (let round = 1; round <= rounds; round += 1) {
			const name = await begin(2020 + round);
			// Ever later, so that it comes to an end however slow the machine is.
			for (let [patience, done] = [300, false]; !done; patience *= 1.3) {
				await page.waitForTimeout(random() * patience);
				await kill();
				killed += 1;
				done = await over(name);
			}
			expect((await lineOf(name))?.sums).toEqual({added: 0, same: 0, changed: many, unsure: 0, unread: 0});
			const years = Array.from({length: round + 1}, (_, n) => 2020 + n);
			expect(byName(await careers())).toEqual(byName(expected(years)));
		}
		process.stdout.write(`killed while people were joined: ${JSON.stringify({rounds, killed})}\n`);
		// So few people as in a reduced run may all be joined before the first kill.
		expect(killed).toBeGreaterThanOrEqual(count(rounds, rounds + 1));

		const [latest] = (await ask('search', {text: 'person number7'})) as {subject: string}[];
		const brief = JSON.stringify(await ask('subject', {subject: latest!.subject}));
		expect(brief).toContain('job-change');
	} finally {
		await close();
	}
});
