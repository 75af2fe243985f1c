// The way out as the keeper has it: the browser's own fetch and grants, and the store in which all of it is written down.
import browser from 'webextension-polyfill';
import {hostOf} from '@/storage/hosts';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {tidyNet} from '@/storage/tidy';
import {arrive, leave} from '@/storage/way-out';
import {type Later, later} from './later';

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const leave = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', leave);
			resolve();
		}, ms);
		signal.addEventListener('abort', leave, {once: true});
	});

let opened: ReturnType<Later['openNet']> | undefined;

/** The network of one source, for one purpose. One pace, one ledger and one airplane switch for all of them. */
export const getFor = async () => {
	const {openNet} = await later();
	opened ??= openNet({
		fetch: globalThis.fetch.bind(globalThis),
		now: Date.now,
		wait,
		random: Math.random,
		stores: {
			host: host => withStore(db => hostOf(db, host)),
			leave: (row, day, most) => withStore(db => leave(db, row, day, most)),
			arrive: (id, ending, kept) => withStore(db => arrive(db, id, ending, kept)),
			answer: id => withStore(db => db.answers.get(id)),
			tidy: now => withStore(db => tidyNet(db, now)),
		},
		isGranted: pattern => browser.permissions.contains({origins: [pattern]}),
		mayLeave: async () => !(await withStore(readSettings)).airplane,
	});

	return opened;
};
