// What the views say of the one thing worth a look.
import {usualRule} from '@/lib/domain/rule';
import type {SignalKind} from '@/lib/domain/signal';
import type {Act} from '@/storage/act';
import {forgetIgnored} from '@/storage/habits';
import {withStore} from '@/storage/open';
import {changeSettings} from '@/storage/settings';
import {signalOf} from '@/storage/signals';
import {wrongAll} from './acts';
import type {ViewHandlers} from './door';
import {countShown, countUsed} from './habits';

const mute = (act: Act, kind: SignalKind, why: string): Promise<void> =>
	changeSettings(act, ({rules}) => ({rules: {...rules, [kind]: {...usualRule, ...rules[kind], on: false, why}}})); // Missing where the rep never tuned it

/** What a signal says now: of what changed the fact that says otherwise, of what happened all that tell it. */
const wrong = async (act: Act, id: string, now: number): Promise<void> => {
	const signal = await signalOf(act.db, id);
	if (!signal) return;

	await act.put('signals', {...signal, done: true});
	await wrongAll(act, signal.from === '' ? signal.because : signal.because.slice(0, 1), now);
};

type Deer = Pick<ViewHandlers, 'shown' | 'used' | 'muteKind' | 'keepKind' | 'wrongSignal'>;

export const deerAnswers = (done: (op: string, write: (act: Act) => Promise<unknown>) => Promise<null>): Deer => ({
	shown: async ({signal}) => {
		await withStore(db => countShown(db, signal, Date.now()));
		return null;
	},
	used: async ({signal}) => {
		await withStore(db => countUsed(db, signal, Date.now()));
		return null;
	},
	muteKind: ({op, kind, why}) => done(op, act => mute(act, kind, why)),
	keepKind: ({op, kind}) => done(op, act => forgetIgnored(act, kind, Date.now())),
	wrongSignal: ({op, signal}) => done(op, act => wrong(act, signal, Date.now())),
});
