// A real server of another project, run in a folder of its own on 127.0.0.1 for as long as a test needs it.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import packages from './packages.json' with {type: 'json'};

export type Server = {url: string; stop: () => Promise<void>};

/** A port that is free now, chosen by the operating system. */
export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const {port} = probe.address() as {port: number};
			probe.close(() => resolve(port));
		});
	});

export const tempFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `windshield-${name}-`));

/** Throws, with the command that helps, when a file of the server's Debian packages is missing. */
export const needs = (name: string, ...files: string[]): void => {
	const missing = files.filter(file => !existsSync(file));
	if (missing.length === 0) return;

	throw new Error(
		`${name} is not installed (${missing.join(', ')} is missing). Install it with:\n` +
			`apt-get install -y --no-install-recommends ${packages.debian.join(' ')}`,
	);
};

/** Runs a command to its end; throws with what it printed when it fails. */
export const run = (command: string, args: string[], env: Record<string, string>): Promise<void> =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
		child.once('error', reject);
		child.once('exit', code =>
			code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}:\n${said.slice(-2000)}`)),
		);
	});

/** Starts a server and resolves once `url` answers; `stop` ends it and its children, and removes its folder. */
export const serve = async (
	command: string,
	args: string[],
	{url, folder, env}: {url: string; folder: string; env: Record<string, string>},
): Promise<Server> => {
	// A process group of its own, so that the server's workers end with it.
	const child = spawn(command, args, {
		env: {...process.env, ...env},
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said = (said + chunk).slice(-4000)));
	const ended = new Promise<void>(resolve => child.once('exit', () => resolve()).once('error', () => resolve()));
	const kill = (signal: NodeJS.Signals) => {
		if (child.pid === undefined || child.exitCode !== null) return;
		try {
			process.kill(-child.pid, signal);
		} catch {
			// Ended in between.
		}
	};
	const lastResort = () => kill('SIGKILL');
	process.once('exit', lastResort);
	const stop = async () => {
		kill('SIGTERM');
		const hard = setTimeout(() => kill('SIGKILL'), 3000);
		await ended;
		clearTimeout(hard);
		process.off('exit', lastResort);
		await rm(folder, {recursive: true, force: true});
	};

	for (let waited = 0; waited < 180_000; waited += 200) {
		if (child.exitCode !== null) break;
		const up = await fetch(url).then(
			() => true,
			() => false,
		);
		if (up) return {url, stop};
		await new Promise(resolve => setTimeout(resolve, 200));
	}
	await stop();
	throw new Error(`${command} did not answer at ${url}:\n${said}`);
};
