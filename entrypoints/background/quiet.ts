// Telling aloud: by the browser's own notification, of kinds that the rep chose, within their quiet. The badge is all there is otherwise.
import browser from 'webextension-polyfill';
import {signalWords} from '@/components/signals';
import {believe} from '@/lib/believe';
import {type Ranked, ranked} from '@/lib/brief/deer';
import {noTie, type Tie, tieOf} from '@/lib/brief/tie';
import type {Settings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import {mayTell, settled, type Wish} from '@/lib/quiet';
import type {Store} from '@/storage/database';
import {habitOfSignal} from '@/storage/habits';
import {tellOnce} from '@/storage/notices';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {signalsSince} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import type {AlarmName} from './alarms';
import {tasteFor} from './habits';
import {holdingOf} from './held';
import {shown} from './showing';

const minute = 60_000;
/** What happened longer ago is in the paper, and no news to be told of. */
const news = 2 * 24 * 60 * minute;
/** How many are looked at: the newest. */
const most = 60;

const alarm: AlarmName = 'tell';
/** In minutes. */
const every = 5;

const isAloud = ({rules, quiet}: Settings): boolean =>
	quiet.unhappy || Object.values(rules).some(rule => rule?.on && rule.aloud); // Missing never: an absent rule has no entry

const wishOf = ({signal, worth}: Ranked): Wish => ({
	id: signal.id,
	aloud: worth.aloud,
	unhappy: worth.urgent && signal.kind === 'complaint',
});

/** What may be told: not what stood before the rep already. */
const candidates = async (db: Store, settings: Settings, now: number): Promise<Ranked[]> => {
	const wanted = ({kind, done}: Signal) =>
		!done && (settings.rules[kind]?.aloud === true || (settings.quiet.unhappy && kind === 'complaint')); // Missing where the rep never tuned it
	const signals = (await shown(db, (await signalsSince(db, now - news, now)).filter(wanted), settings)).slice(0, most);
	const seen = await db.habits.bulkGet(signals.map(({id}) => habitOfSignal(id)));
	const fresh = signals.filter((_, at) => !seen[at]?.shown); // Missing where nobody saw it yet
	const ties = new Map<string, Tie>();
	for (const {subject} of fresh) {
		const held = ties.has(subject) ? null : await holdingOf(db, subject);
		if (held) ties.set(subject, tieOf({...held, beliefs: believe(held.facts, held.verdicts)}, now));
	}
	const tie = (subject: string) => ties.get(subject) ?? noTie; // Missing where they were erased meanwhile
	return ranked(fresh, tie, await tasteFor(db, fresh, settings), now);
};

/** What the deer would say, in the language of the views, under the name it is about. */
const say = async (db: Store, signal: Signal): Promise<void> => {
	const {id, subject} = signal;
	const about = await subjectOf(db, subject);
	if (!about) return;

	await browser.notifications.create(`${subject} ${habitOfSignal(id)}`, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('/icons/128.png'),
		title: about.name,
		message: signalWords(signal),
	});
};

/** Tells what may be told now, the most worth first. */
export const tell = (now: number): Promise<void> =>
	withStore(async db => {
		const settings = await readSettings(db);
		if (!isAloud(settings) || !(await browser.permissions.contains({permissions: ['notifications']}))) return;

		for (const one of await candidates(db, settings, now)) {
			const may = (told: Parameters<typeof mayTell>[1]) => mayTell(wishOf(one), told, settings.quiet, now);
			if (await tellOnce(db, one.signal.id, now, told => settled(told, now), may)) await say(db, one.signal);
		}
	});

/** The alarm is there only while the rep wants to hear anything. */
export const keepAlarm = async (): Promise<void> => {
	if (!isAloud(await withStore(readSettings))) await browser.alarms.clear(alarm);
	else if (!(await browser.alarms.get(alarm)))
		browser.alarms.create(alarm, {delayInMinutes: 1, periodInMinutes: every});
};
