// Builds the extension where its sources have changed since the last build, so that a second run starts at once.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {progress} from './say.ts';

export type Browser = 'chrome' | 'firefox';

const sources = [
	'{entrypoints,components,lib,storage,assets}/**/*',
	'{package.json,package-lock.json,tsconfig.json,wxt.config.ts,scripts/{keeper-parts,lean-scripts,place-sites,room-scripts}.ts,scripts/keeper-start.js}',
];

/** One number for all that a build is made of; tests are not part of it. */
const hashOfSources = (): string => {
	const hash = createHash('sha256');
	const files = globSync(sources, {withFileTypes: true})
		.filter(entry => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
		.map(entry => `${entry.parentPath}/${entry.name}`)
		.sort();
	for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
};

/** Runs one of the project's tools and gives its exit code. `quiet`: what it says is heard only when it fails. */
export const run = (
	tool: string,
	args: readonly string[],
	{env = {}, quiet = false}: {env?: Record<string, string>; quiet?: boolean} = {},
): Promise<number> =>
	new Promise((resolve, reject) => {
		const child = spawn(tool, args, {
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			env: {...process.env, ...env},
			shell: process.platform === 'win32',
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', text => (said += text)); // Missing when not quiet
		child.on('error', reject);
		child.on('close', (code, signal) => {
			if (code !== 0) process.stderr.write(said);
			resolve(signal ? 1 : (code ?? 1));
		});
	});

const folderOf = (browser: Browser): string => fileURLToPath(new URL(`../.output/${browser}-mv3`, import.meta.url));

/** Builds for one browser if it has to be; gives the folder and whether anything was built. Throws where the build fails. */
export const build = async (browser: Browser): Promise<{folder: string; built: boolean}> => {
	const folder = folderOf(browser);
	const mark = `${folder}.hash`;
	const hash = hashOfSources();
	if (existsSync(`${folder}/manifest.json`) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) {
		return {folder, built: false};
	}
	progress(`Building the extension for ${browser} …`);
	// Asked for by a test, the build would else be one for tests: half as heavy again.
	const code = await run('wxt', ['build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])], {
		quiet: true,
		env: {NODE_ENV: 'production'},
	});
	if (code !== 0) throw new Error(`The build for ${browser} failed.`);

	mkdirSync('.output', {recursive: true});
	writeFileSync(mark, hash);
	return {folder, built: true};
};
