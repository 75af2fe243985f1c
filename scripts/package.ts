// `npm run package`: store-ready zips for Chromium and Firefox, and the sources that Firefox's reviewers build from.
import {copyFileSync, globSync, mkdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {run} from './build.ts';
import {say, stop} from './say.ts';

const zipOf = async (browser: string, more: string[]): Promise<void> => {
	const code = await run('wxt', ['zip', '-b', browser, ...more], {quiet: true});
	if (code !== 0) stop(`The package for ${browser} failed.`);
};

process.env.WINDSHIELD_STORE = '1';
mkdirSync('.output', {recursive: true});
for (const old of globSync('.output/*.zip')) rmSync(old);
await zipOf('chrome', []);
await zipOf('firefox', ['--mv3', '--sources']);
// The stores ask for it beside the package.
copyFileSync('PRIVACY.md', path.join('.output', 'PRIVACY.md'));
for (const file of [...globSync('.output/*.zip').sort(), '.output/PRIVACY.md'])
	say(`${file}  ${Math.ceil(statSync(file).size / 1024)} kB`);
