// Chromium as a rep runs it: no debugger on the worker, so that it may die, and pages that may rest in the back-forward cache.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findBrowser} from '../tools/browsers.ts';
import {until} from './rig';

// biome-ignore lint/suspicious/noExplicitAny: what the protocol answers is whatever the method says
type Anything = any;
type Target = {targetId: string; type: string; url: string};

export type BareTab = {
	evaluate(expression: string): Promise<Anything>;
	send(method: string, params?: object): Promise<Anything>;
};

export type Bare = {
	id(): Promise<string>;
	open(url: string): Promise<BareTab>;
	/** A target that is there already, such as the frame of the panel. */
	attach(what: (target: Target) => boolean): Promise<BareTab>;
	targets(): Promise<Target[]>;
	close(): Promise<void>;
};

export const newProfile = () => mkdtempSync(path.join(tmpdir(), 'windshield-bare-'));

const wire = async (url: string) => {
	const socket = new WebSocket(url);
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = reject;
	});
	let last = 0;
	const waiting = new Map<number, {resolve(value: Anything): void; reject(error: Error): void}>();
	socket.onmessage = ({data}) => {
		const {id, result, error} = JSON.parse(String(data));
		waiting.get(id)?.[error ? 'reject' : 'resolve'](error ? new Error(error.message) : result); // Missing for events
		waiting.delete(id);
	};
	return (method: string, params: object = {}, sessionId?: string): Promise<Anything> =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, {resolve, reject});
			socket.send(JSON.stringify({id: last, method, params, sessionId}));
		});
};

export const startBare = async (extension: string, profile: string, port: number): Promise<Bare> => {
	rmSync(path.join(profile, 'DevToolsActivePort'), {force: true});
	const child = spawn(
		findBrowser('chromium'),
		[
			'--headless=new',
			'--no-sandbox',
			'--no-first-run',
			'--disable-background-networking',
			'--ignore-certificate-errors',
			`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
			`--user-data-dir=${profile}`,
			`--disable-extensions-except=${path.resolve(extension)}`,
			`--load-extension=${path.resolve(extension)}`,
			'--remote-debugging-port=0',
			'about:blank',
		],
		{stdio: 'ignore'},
	);
	const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
	const file = path.join(profile, 'DevToolsActivePort');
	const [at, address] = await until('the browser', () => {
		const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		return lines.length > 1 ? lines : null;
	});
	const send = await wire(`ws://127.0.0.1:${at}${address}`);
	const targets = async (): Promise<Target[]> => (await send('Target.getTargets')).targetInfos;
	const tabOf = async (targetId: string): Promise<BareTab> => {
		const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
		return {
			send: (method, params) => send(method, params, sessionId),
			evaluate: async expression => {
				const {result, exceptionDetails} = await send(
					'Runtime.evaluate',
					{expression, awaitPromise: true, returnByValue: true},
					sessionId,
				);
				if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text); // Missing for what is no error object
				return result.value;
			},
		};
	};
	return {
		targets,
		id: () =>
			until('the extension', async () => {
				const ours = (await targets()).find(({url}) => url.startsWith('chrome-extension:'));
				return ours ? new URL(ours.url).host : null;
			}),
		open: async url => tabOf((await send('Target.createTarget', {url})).targetId),
		attach: async what => {
			const find = async () => tabOf((await until('a target', async () => (await targets()).find(what))).targetId);
			let tab = await find();
			// A frame that the page puts up anew is another target.
			const again = async (go: (tab: BareTab) => Promise<Anything>) => {
				try {
					return await go(tab);
				} catch (error) {
					if (!String(error).includes('Session with given id not found')) throw error;
					tab = await find();
					return go(tab);
				}
			};
			return {
				send: (method, params) => again(({send}) => send(method, params)),
				evaluate: expression => again(({evaluate}) => evaluate(expression)),
			};
		},
		close: async () => {
			await send('Browser.close').catch(() => {});
			await gone;
		},
	};
};
