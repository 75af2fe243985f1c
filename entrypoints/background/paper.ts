// The morning of the paper: an alarm that outlives the worker has it put together before it is asked for. See alarms.ts.
import browser from 'webextension-polyfill';
import {dayOf, nextMorning} from '@/lib/paper/clock';
import {withStore} from '@/storage/open';
import {keptPaper} from '@/storage/papers';
import {readSettings} from '@/storage/settings';
import type {AlarmName} from './alarms';
import {inTurn} from './backup-make';
import {broadcast} from './broadcast';
import {later} from './later';
import {shelfOf} from './shelf';

const alarm: AlarmName = 'paper';

/** Sets the alarm where it is not set for the next morning, as after the rep's clock or hour was changed. */
export const setPaperAlarm = async (now: number, minutes?: number): Promise<void> => {
	const when = nextMorning(now, minutes ?? (await withStore(readSettings)).paperAt); // Missing where the hour is as it was
	const set = await browser.alarms.get(alarm);
	if (set?.scheduledTime !== when) browser.alarms.create(alarm, {when}); // Missing at first
};

const make = async (now: number): Promise<void> => {
	const {makePaper} = await later();
	await withStore(async db => makePaper(await shelfOf(db), now));
	broadcast(null);
};

/** At the first start of a day, and after a night in which nobody could put it together. A day without a paper before its hour has none yet. */
export const makeIfDue = (now: number): Promise<void> =>
	inTurn(async () => {
		const due = await withStore(async db => {
			const {paperAt} = await readSettings(db);
			const isMorning = dayOf(nextMorning(now, paperAt)) !== dayOf(now);
			return isMorning && (await keptPaper(db))?.day !== dayOf(now); // Missing before the first
		});
		if (due) await make(now);
	});

/** Its hour has come. */
export const morning = (now: number): Promise<void> => inTurn(() => make(now).finally(() => setPaperAlarm(Date.now())));
