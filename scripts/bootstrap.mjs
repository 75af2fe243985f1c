// Makes a fresh clone ready (packages, the pinned Node, the browsers) and hands over to scripts/<name>.ts. No dependencies; runs on Node 20.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {installMissing} from './system.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name = 'start', ...rest] = process.argv.slice(2);
const say = line => process.stderr.write(`${line}\n`);
const stop = sentence => {
	say(sentence);
	process.exit(1);
};
const json = file => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Are the packages those of the lock file? npm writes down what it installed, last of all. */
const packagesAgree = () => {
	if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;

	const there = json('node_modules/.package-lock.json').packages;
	return Object.entries(json('package-lock.json').packages).every(
		([where, wanted]) => where === '' || there[where]?.version === wanted.version || (wanted.optional && !there[where]),
	);
};

const installPackages = () =>
	new Promise((resolve, reject) => {
		const total = Object.keys(json('package-lock.json').packages).length;
		const begun = Date.now();
		say(`Fetching about ${total} packages; this happens once …`);
		const npm = process.env.npm_execpath;
		// Not `npm ci`: it refuses a lock file in which the binaries of another system are missing, as one made on this system's
		// registry has them. `--no-save` installs what the lock file says, checks it by the same hashes, and leaves the file alone.
		const args = [
			'install',
			'--no-save',
			'--include=dev',
			'--include=optional',
			'--no-audit',
			'--no-fund',
			'--loglevel=error',
		];
		const shell = process.platform === 'win32' && !npm;
		const child = npm ? spawn(process.execPath, [npm, ...args], {cwd: root}) : spawn('npm', args, {cwd: root, shell});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
		const tick = setInterval(() => say(`… ${Math.round((Date.now() - begun) / 1000)} s`), 15_000);
		child.on('error', reject);
		child.on('close', code => {
			clearInterval(tick);
			if (code !== 0) return reject(new Error(said.trim().split('\n').slice(-8).join('\n')));

			say(`Packages are here after ${Math.round((Date.now() - begun) / 1000)} s.`);
			resolve();
		});
	});

/** The Node that came with the packages, or the one that runs where there is none for this machine. */
const pinnedNode = () => {
	const optional = json('package.json').optionalDependencies ?? {};
	const [version] = new Set(Object.values(optional));
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	const found = Object.keys(optional)
		.map(each => path.join(root, 'node_modules', each, 'bin', file))
		.find(each => existsSync(each));
	const node = found ?? process.execPath;
	const runs = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim();
	if (runs !== `v${version}`)
		stop(
			`Windshield is built with Node ${version}, and ${node} is ${runs}. Install Node ${version}, or remove node_modules and try again.`,
		);

	return node;
};

if (!packagesAgree()) {
	await installPackages().catch(error =>
		stop(`The packages could not be fetched. Is there a network?\n${error.message}`),
	);
}
const node = pinnedNode();
const lacking = installMissing(name, root);
if (lacking) stop(lacking);
const bin = [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter);
const child = spawn(
	node,
	[
		'--disable-warning=ExperimentalWarning',
		`--import=${pathToFileURL(path.join(root, 'scripts', 'alias.mjs'))}`,
		path.join(root, 'scripts', `${name}.ts`),
		...rest,
	],
	{
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
			INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
		},
	},
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
