// What the views say of the one thing worth a look.
import {usualRule} from '@/lib/domain/rule';
import type {SignalKind} from '@/lib/domain/signal';
import type {Told} from '@/lib/messages';
import type {Act} from '@/storage/act';
import type {Store} from '@/storage/database';
import {forgetIgnored} from '@/storage/habits';
import {lastNotices} from '@/storage/notices';
import {withStore} from '@/storage/open';
import {changeSettings} from '@/storage/settings';
import {signalOf} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import {wrongAll} from './acts';
import type {ViewHandlers} from './door';
import {countShown, countUsed} from './habits';
import {unframed} from './unframed';

const mute = (act: Act, kind: SignalKind, why: string): Promise<void> =>
	changeSettings(act, ({rules}) => ({rules: {...rules, [kind]: {...usualRule, ...rules[kind], on: false, why}}})); // Missing where the rep never tuned it

/** What a signal says now: of what changed the fact that says otherwise, of what happened all that tell it. */
const wrong = async (act: Act, id: string, now: number): Promise<void> => {
	const signal = await signalOf(act.db, id);
	if (!signal) return;

	await act.put('signals', {...signal, done: true});
	await wrongAll(act, signal.from === '' ? signal.because : signal.because.slice(0, 1), now);
};

/** How many of what was told are shown. */
const shown = 10;

const told = async (db: Store): Promise<Told[]> => {
	const rows = await Promise.all(
		(await lastNotices(db, shown)).map(async ({id, at}): Promise<Told[]> => {
			const signal = await signalOf(db, id);
			const subject = signal && (await subjectOf(db, signal.subject)); // Missing where it is gone from the store
			return signal && subject ? [{subject: subject.id, name: subject.name, signal, at}] : [];
		}),
	);
	return rows.flat();
};

type Deer = Pick<ViewHandlers, 'shown' | 'used' | 'told' | 'muteKind' | 'keepKind' | 'wrongSignal'>;

export const deerAnswers = (done: (op: string, write: (act: Act) => Promise<unknown>) => Promise<null>): Deer => ({
	shown: async ({signal}) => {
		await withStore(db => countShown(db, signal, Date.now()));
		return null;
	},
	used: async ({signal}) => {
		await withStore(db => countUsed(db, signal, Date.now()));
		return null;
	},
	...unframed({told: () => withStore(told)}),
	muteKind: ({op, kind, why}) => done(op, act => mute(act, kind, why)),
	keepKind: ({op, kind}) => done(op, act => forgetIgnored(act, kind, Date.now())),
	wrongSignal: ({op, signal}) => done(op, act => wrong(act, signal, Date.now())),
});
