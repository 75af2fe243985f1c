// `npm test`: every check and every test, the quick ones first. `--full` runs the stated counts in place of the reduced ones.
import {rmSync} from 'node:fs';
import {seed} from '../tests/tools/counts.ts';
import {type Browser, build, run} from './build.ts';
import {countsOf} from './counted.ts';
import {say, seconds} from './say.ts';

const full = process.argv.includes('--full');
const results = '.cache/tests.json';
const failed: string[] = [];

const part = async (title: string, work: () => Promise<number>): Promise<boolean> => {
	say(`\n── ${title}`);
	const begun = Date.now();
	const code = await work().catch(error => {
		say(String(error instanceof Error ? error.message : error));
		return 1;
	});
	say(`   ${code === 0 ? 'fine' : 'FAILED'}, ${seconds(begun)}`);
	if (code !== 0) failed.push(title);
	return code === 0;
};

const buildFor = (browser: Browser) => () =>
	build(browser).then(({built}) => {
		if (!built) say('   unchanged since the last build');
		return 0;
	});

say(`Node ${process.version}, seed ${seed()}${full ? ', full counts' : ', reduced counts'}`);
await part('types of the framework', () => run('wxt', ['prepare'], {quiet: true}));
await part('lint and format', () => run('biome', ['check']));
await part('types', () => run('tsc', ['--noEmit']));
await part('dead code', () => run('knip', []));
const builds = [
	await part('build for Chrome, Edge and Brave', buildFor('chrome')),
	await part('build for Firefox', buildFor('firefox')),
];
rmSync(results, {force: true});
if (builds.every(Boolean)) {
	await part('tests', () =>
		run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`], {
			env: {WINDSHIELD_SEED: String(seed()), ...(full ? {WINDSHIELD_FULL: '1'} : {})},
		}),
	);
}

const counts = countsOf(results);
const beside = failed.filter(title => title !== 'tests' || counts.failed === 0);
if (counts.again.length > 0) say(`\nPassed on a second try only, so look at why:\n  ${counts.again.join('\n  ')}`);
if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}.`);
// A check that failed counts as one, so that the last line never looks better than the run was.
say(`\ntests: ${counts.passed} passed, ${counts.failed + beside.length} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
