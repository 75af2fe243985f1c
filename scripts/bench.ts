// `npm run bench`: what the extension costs a page, a browser and a rep, beside nothing, an empty extension and a naive one; `-- --compare` with the budgets.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Replay, startReplay} from '../tests/tools/replay.ts';
import {type Arm, armsIn, sizeOf} from './bench/arms.ts';
import {openBrowser} from './bench/browser.ts';
import {type Counts, countsOf} from './bench/counts.ts';
import {findingAmong} from './bench/find.ts';
import {keeperFinding} from './bench/find-keeper.ts';
import {importingIn} from './bench/importing.ts';
import {costsOf, lookupsAmong, paintedIn, readingIn, startsIn} from './bench/measures.ts';
import {pagesFor} from './bench/pages.ts';
import type {Seen} from './bench/seen.ts';
import {prepare, ready} from './bench/setup.ts';
import {absent, arms as armsTable, figures, finding} from './bench/table.ts';
import {progress, say, seconds, stop} from './say.ts';

/** Among fewer people every engine is fast, so none is compared. */
const enough = 10_000;
const sensorsOf = ['linkedin', 'mail', 'crm', 'other', 'bound'];

const measure = async (arms: Arm[], replay: Replay, counts: Counts): Promise<Seen> => {
	const extension = arms.find(({name}) => name === 'Windshield')?.extension ?? ''; // Missing never: the bench makes that arm
	const {profile} = await prepare(extension, replay.port, counts.people);
	const running = await Promise.all(
		arms.map(async arm => ({
			name: arm.name,
			opened: await openBrowser({
				extension: arm.extension,
				port: replay.port,
				...(arm.name === 'Windshield' && {profile}),
			}),
		})),
	);
	try {
		await Promise.all(running.filter(({name}) => name === 'Windshield').map(({opened}) => ready(opened)));
		const costs = await costsOf(running, counts);
		const starts = await startsIn(running, counts);
		const painted = await paintedIn(running, counts);
		const lookups = [await lookupsAmong(running, counts.people, counts)];
		const own = running.find(({name}) => name === 'Windshield')!.opened; // Present: the bench makes that arm
		const compared = counts.people >= enough;
		const finding = compared ? await findingAmong(own, counts.people) : [];
		const keeper = compared ? await keeperFinding(own, counts.people) : null;
		const reading = await readingIn(running, counts);
		const sensors = Object.fromEntries(
			sensorsOf.map(place => [place, sizeOf(path.join(extension, `sensor-${place}.js`))]),
		);
		const imports = [await importingIn(extension, replay.port, counts.people)];
		return {costs, starts, painted, lookups, finding, keeper, imports, reading, sensors, people: counts.people};
	} finally {
		await Promise.all(running.map(({opened}) => opened.close()));
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
};

/** Exact keys and finding by name among a million, in a browser of its own. */
const amongMillion = async (
	arms: Arm[],
	replay: Replay,
	counts: Counts,
): Promise<Pick<Seen, 'lookups' | 'finding' | 'imports'>> => {
	const arm = arms.find(({name}) => name === 'Windshield')!; // Present: the bench makes that arm
	const people = 1_000_000;
	const {profile} = await prepare(arm.extension!, replay.port, people);
	const opened = await openBrowser({extension: arm.extension, port: replay.port, profile});
	try {
		return {
			lookups: [await lookupsAmong([{name: arm.name, opened}], people, counts)],
			finding: await findingAmong(opened, people),
			imports: [await importingIn(arm.extension!, replay.port, people)], // Present, as above
		};
	} finally {
		await opened.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
};

const bench = async (counts: Counts): Promise<void> => {
	const begun = Date.now();
	const folder = mkdtempSync(path.join(tmpdir(), 'windshield-arms-'));
	const arms = await armsIn(folder);
	const people = Math.max(counts.rounds, 2 * counts.visits) + 1;
	const replay = await startReplay({pages: pagesFor(Array.from({length: people}, (_, index) => index))});
	try {
		const seen = await measure(arms, replay, counts);
		if (counts.full) {
			const more = await amongMillion(arms, replay, counts);
			seen.lookups.push(...more.lookups);
			seen.finding.push(...more.finding);
			seen.imports.push(...more.imports);
		}
		for (const line of [...armsTable(seen), ...figures(seen, counts.compare), ...finding(seen), ...absent(seen)])
			say(line);
	} finally {
		await replay.stop();
		rmSync(folder, {recursive: true, force: true});
	}
	progress(`Done after ${seconds(begun)}.`);
};

try {
	await bench(countsOf(process.argv.slice(2)));
} catch (error) {
	stop(`The bench ends without figures: ${error instanceof Error ? error.message : error}`);
}
