// Many pages in a row with ten sources on: what is known is not asked again, and no host is asked faster than its source declares.
import {expect, test} from 'vitest';
import type {AskedLine, LedgerLine} from '@/lib/messages';
import {count, randomOf} from '../tools/counts';
import {companies, domainOf, honest, hostOf, sourceOf, switchOn} from './asked';
import {type Rig, sleep, startRig, until} from './rig';

const sources = 10;
/** Milliseconds between two requests to one host, as the sources declare. */
const every = 1500;

const allLines = async (rig: Rig): Promise<LedgerLine[]> => {
	const lines: LedgerLine[] = [];
	for (let more = true; more; ) {
		const before = lines.at(-1)?.at; // Missing at first
		const page = await rig.ask('ledger', before === undefined ? {} : {before});
		lines.push(...page.lines);
		more = page.more;
	}
	return lines;
};

/** The shortest time between two of them to one host. */
const closest = (all: readonly {host: string; at: number}[]): number =>
	Math.min(
		...[...Map.groupBy(all, ({host}) => host).values()].flatMap(some => {
			const times = some.map(({at}) => at).toSorted((a, b) => a - b);
			return times.slice(1).map((at, n) => at - times[n]!); // Present: one fewer than there are
		}),
	);

test('pages in a row: nobody is asked twice, and none above its pace', {timeout: 900_000}, async () => {
	const visits = count(10, 200);
	const firms = Math.ceil(visits * 0.6);
	const random = randomOf();
	const rig = await startRig('chromium', {asks: true});
	try {
		// The options ask about all sources again and again: nobody works with them open.
		await rig.own.goto(rig.chromium!.url('welcome.html')); // Present: it is Chromium
		await rig.ask('import', {rows: companies(firms, Date.now() - 9e9)});
		for (let firm = 0; firm < firms; firm += 1)
			for (let n = 0; n < sources; n += 1)
				rig.replay.set(`https://${hostOf(n)}/of/${domainOf(firm)}.json`, {
					body: JSON.stringify(honest(n, Date.now())),
					type: 'application/json',
					delay: 60,
				});
		await switchOn(rig, sources, every);
		const seen = new Set<number>();
		for (let visit = 0; visit < visits; visit += 1) {
			// Some are new, some were looked at before.
			const firm =
				seen.size < firms && (visit % 5 < 3 || seen.size === 0) ? seen.size : Math.floor(random() * seen.size);
			seen.add(firm);
			const view = await rig.openSubject(`firm-${firm}`);
			await until(
				`all about firm ${firm}`,
				async () =>
					((await rig.ask('asked', {subject: `firm-${firm}`})) as AskedLine[]).filter(
						({outcome, busy}) => outcome === 'answered' && !busy,
					).length === sources,
				30_000,
			);
			await view.close();
			await sleep(20);
		}
		const lines = await allLines(rig);
		const wire = rig.sent().filter(({host}) => host.startsWith('asked-'));
		const wanted = visits * sources;
		console.info(
			`${visits} pages of ${seen.size} companies, ${sources} sources on: ${wanted} answers wanted, ${wire.length} requests made, ` +
				`${wanted - wire.length} spared; closest two to one host ${closest(lines)} ms by the ledger, ${closest(wire)} ms on the wire, ${every} declared.`,
		);
		expect(wire).toHaveLength(seen.size * sources);
		expect(lines).toHaveLength(wire.length);
		expect(new Set(lines.map(({source}) => source)).size).toBe(sources);
		expect(lines.map(({source}) => source)).toContain(sourceOf(0));
		expect(closest(lines)).toBeGreaterThanOrEqual(every);
	} finally {
		await rig.close();
	}
});
