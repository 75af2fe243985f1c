// Chromium started bare, without a debugger on the worker: a worker that is watched never dies of itself.
import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findBrowser} from '../../tools/browsers.ts';
import type {Doing} from './doings';

type Params = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: what the protocol answers is whatever the method says
type Anything = any;

export type Answered = {
	ok: boolean;
	value?: Anything;
	trouble?: string;
	said?: string;
	attempts: number;
	ms: number;
	life: string;
};

const wire = async (url: string) => {
	const socket = new WebSocket(url);
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = reject;
	});
	let last = 0;
	const waiting = new Map<number, {resolve: (value: Anything) => void; reject: (error: Error) => void}>();
	socket.onmessage = ({data}) => {
		const {id, result, error} = JSON.parse(data);
		waiting.get(id)?.[error ? 'reject' : 'resolve'](error ? new Error(error.message) : result);
		waiting.delete(id);
	};
	socket.onclose = () => {
		for (const {reject} of waiting.values()) reject(new Error('the browser is gone'));
		waiting.clear();
	};
	const send = (method: string, params: Params = {}, sessionId?: string): Promise<Anything> =>
		new Promise((resolve, reject) => {
			if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser is gone'));
			last += 1;
			waiting.set(last, {resolve, reject});
			socket.send(JSON.stringify({id: last, method, params, sessionId}));
		});
	return {send, close: () => socket.close()};
};

const until = async <T>(what: string, look: () => Promise<T | null | undefined> | T | null | undefined): Promise<T> => {
	for (const end = Date.now() + 30_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 30))) {
		const found = await look();
		if (found) return found;
	}
	throw new Error(`Waited 30 s for ${what}.`);
};

export type Bare = Awaited<ReturnType<typeof connect>>;

/** The browser on a profile, with one page of the test's extension that asks its worker. */
export const startBare = async (extension: string, profile: string): Promise<Bare> => {
	rmSync(path.join(profile, 'DevToolsActivePort'), {force: true});
	const child = spawn(
		findBrowser('chromium'),
		[
			'--headless=new',
			'--no-sandbox',
			'--no-first-run',
			'--disable-gpu',
			'--disable-background-networking',
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
			`--user-data-dir=${profile}`,
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			'--remote-debugging-port=0',
			'about:blank',
		],
		{stdio: 'ignore', detached: true},
	);
	try {
		return await connect(child, profile);
	} catch (error) {
		process.kill(-child.pid!, 'SIGKILL');
		throw error;
	}
};

const connect = async (child: ChildProcess, profile: string) => {
	const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
	const portFile = path.join(profile, 'DevToolsActivePort');
	const [port, address] = await until('the browser', () => {
		const lines = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
		return lines.length > 1 ? lines : null;
	});
	const {send, close} = await wire(`ws://127.0.0.1:${port}${address}`);
	const workerTarget = async () =>
		((await send('Target.getTargets')).targetInfos as {targetId: string; type: string; url: string}[]).find(
			({type, url}) => type === 'service_worker' && url.endsWith('/worker.js'),
		);
	const {url} = await until('the extension', workerTarget);
	const origin = url.replace('/worker.js', '');

	const openPage = async () => {
		const {targetId} = await send('Target.createTarget', {url: `${origin}/page.html`});
		const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
		const evaluate = async (expression: string): Promise<Anything> => {
			const {result, exceptionDetails} = await send(
				'Runtime.evaluate',
				{expression, awaitPromise: true, returnByValue: true},
				sessionId,
			);
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value;
		};
		await until('the page', () => evaluate('typeof ask === "function"').catch(() => null));
		const ask = (type: Doing, args: unknown = {}, retries = 3): Promise<Answered> =>
			evaluate(`ask(${JSON.stringify(type)}, ${JSON.stringify(args)}, ${retries})`);
		return {sessionId, evaluate, ask};
	};
	const page = await openPage();
	await send('ServiceWorker.enable', {}, page.sessionId);

	return {
		...page,
		openPage,
		origin,
		/** Stops the worker in the middle of whatever it does, without ever looking into it. */
		stopWorker: () => send('ServiceWorker.stopAllWorkers', {}, page.sessionId),
		workerLives: async () => (await workerTarget()) !== undefined,
		/** The whole browser, killed at once. */
		kill: async () => {
			if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
			await gone;
			close();
		},
		close: async () => {
			await send('Browser.close').catch(() => {});
			await gone;
			close();
		},
	};
};

export const newProfile = () => mkdtempSync(path.join(tmpdir(), 'windshield-profile-'));
