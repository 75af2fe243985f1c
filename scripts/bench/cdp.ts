// CDP: a browser spoken to by its own pipe. Nothing is attached but what is asked for, because a debugger keeps workers alive and slow.
import {type ChildProcess, spawn} from 'node:child_process';
import type {Readable, Writable} from 'node:stream';

export type Answer = Record<string, unknown>;
export type Session = {
	send<T = Answer>(method: string, params?: object): Promise<T>;
	/** The next event of this name; rejects when it does not come in time. */
	once(event: string, ms: number): Promise<Answer>;
	/** Every event of this name that comes while the work is done. */
	during(event: string, work: () => Promise<unknown>): Promise<Answer[]>;
};
export type Browser = Session & {
	attach(targetId: string): Promise<Session>;
	close(): Promise<void>;
};

type Message = {
	id?: number;
	sessionId?: string;
	method?: string;
	params?: Answer;
	result?: Answer;
	error?: {message: string};
};
type Waiting = {resolve: (result: Answer) => void; reject: (error: Error) => void; method: string};

const messagesOf = (from: Readable, hear: (message: Message) => void): void => {
	let rest = '';
	from.setEncoding('utf8');
	from.on('data', (text: string) => {
		const parts = (rest + text).split('\0');
		rest = parts.pop() ?? ''; // Missing never: a split gives one part at least
		for (const part of parts) hear(JSON.parse(part));
	});
};

const ended = (child: ChildProcess): Promise<void> =>
	new Promise(resolve => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));

/** Starts the browser. Its process ends with `close`, or with ours. */
export const spawnBrowser = (program: string, args: readonly string[]): Browser => {
	const child = spawn(program, [...args, '--remote-debugging-pipe'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
	});
	const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
	const waiting = new Map<number, Waiting>();
	const listeners = new Set<(message: Message) => void>();
	let last = 0;
	const fail = (why: string) => {
		for (const {reject, method} of waiting.values()) reject(new Error(`${why} (${method})`));
		waiting.clear();
	};
	child.on('error', error => fail(error.message));
	child.on('exit', () => fail('The browser went away.'));
	to.on('error', () => fail('The browser went away.'));
	process.once('exit', () => child.kill());
	messagesOf(from, message => {
		if (message.id === undefined) for (const listener of listeners) listener(message);
		const asked = waiting.get(message.id ?? 0); // Missing for events
		if (!asked) return;

		waiting.delete(message.id ?? 0);
		if (message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
		else asked.resolve(message.result ?? {}); // Missing where there is nothing to say
	});

	const session = (sessionId?: string): Session => ({
		send: <T>(method: string, params: object = {}) =>
			new Promise<T>((resolve, reject) => {
				last += 1;
				waiting.set(last, {resolve: resolve as Waiting['resolve'], reject, method});
				to.write(`${JSON.stringify({id: last, method, params, ...(sessionId && {sessionId})})}\0`);
			}),
		during: async (event, work) => {
			const heard: Answer[] = [];
			const hear = (message: Message) => {
				if (message.method === event && message.sessionId === sessionId) heard.push(message.params ?? {}); // Missing as below
			};
			listeners.add(hear);
			await work();
			listeners.delete(hear);
			return heard;
		},
		once: (event, ms) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					listeners.delete(hear);
					reject(new Error(`${event} did not come within ${ms} ms.`));
				}, ms);
				const hear = (message: Message) => {
					if (message.method !== event || message.sessionId !== sessionId) return;

					clearTimeout(timer);
					listeners.delete(hear);
					resolve(message.params ?? {}); // Missing where the event says nothing more
				};
				listeners.add(hear);
			}),
	});
	const whole = session();
	return {
		...whole,
		attach: async targetId => {
			const {sessionId} = await whole.send<{sessionId: string}>('Target.attachToTarget', {targetId, flatten: true});
			return session(sessionId);
		},
		close: async () => {
			await whole.send('Browser.close').catch(() => child.kill());
			await ended(child);
		},
	};
};

/** Runs an expression in a session's page or worker and gives its value; throws what it threw. */
export const run = async <T>(session: Session, expression: string, contextId?: number): Promise<T> => {
	const {result, exceptionDetails} = await session.send<{
		result: {value: T};
		exceptionDetails?: {text: string; exception?: {description?: string}};
	}>('Runtime.evaluate', {
		expression,
		awaitPromise: true,
		returnByValue: true,
		...(contextId !== undefined && {contextId}),
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text); // Missing for plain errors

	return result.value;
};
