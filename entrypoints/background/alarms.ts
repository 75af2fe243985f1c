// Alarms: what the clock wakes the keeper for. Their listener is set before anything is awaited, so that no ring is lost; what is done is read then.
import browser from 'webextension-polyfill';

export type AlarmName = 'calendar' | 'meeting' | 'paper' | 'rounds' | 'tell';

const rung: Record<AlarmName, (now: number) => Promise<unknown>> = {
	calendar: async now => (await import('./calendar')).read(now),
	meeting: async now => (await import('./calendar')).ring(now),
	paper: async now => (await import('./paper')).morning(now),
	rounds: async () => (await import('./rounds')).go(),
	tell: async now => (await import('./quiet')).tell(now),
};

/** Alarms that are wanted are there, should the browser have lost them, and those that are not are gone. */
const seen: readonly (() => Promise<unknown>)[] = [
	async () => (await import('./rounds')).keepAlarm(),
	async () => (await import('./quiet')).keepAlarm(),
	async () => (await import('./calendar')).keepAlarm(),
	async () => (await import('./paper')).setPaperAlarm(Date.now()),
];

/** In milliseconds: not while the page that woke the worker waits, nor while the browser's other windows come back. */
const [afterWaking, afterStart] = [5000, 8000];

/** Trouble of the store, or its lock, is told to whoever asks next; here nobody did. */
const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => {});

const seeToAll = async (): Promise<void> => {
	for (const see of seen) await quietly(see());
};

export const watchAlarms = (): void => {
	browser.alarms.onAlarm.addListener(({name}) =>
		Object.hasOwn(rung, name) ? quietly(rung[name as AlarmName](Date.now())) : undefined,
	);
	browser.runtime.onStartup.addListener(() => {
		setTimeout(() => void quietly(import('./paper').then(({makeIfDue}) => makeIfDue(Date.now()))), afterStart);
	});
	setTimeout(() => void seeToAll(), afterWaking);
};
