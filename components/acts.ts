// What the rep does in a view: one hook a message, each act with an id of its own, said in words and taken back by it.
import {useMutation} from '@tanstack/react-query';
import type {Replies, ViewMessages} from '@/lib/messages';
import {ask} from './ask';
import {client, refresh} from './queries';
import {randomId} from './random';
import {say} from './snack';
import {type Key, t} from './t';
import {troubleWords} from './words';

type Act = {
	[T in keyof ViewMessages]: ViewMessages[T] extends {op: string} ? (T extends 'undo' ? never : T) : never;
}[keyof ViewMessages];

const actOf =
	<T extends Act>(type: T, done: Key | ((data: Omit<ViewMessages[T], 'op'>) => Key)) =>
	() =>
		useMutation({
			mutationFn: async (data: Omit<ViewMessages[T], 'op'>) => {
				const op = randomId();
				const reply = await ask(type, {...data, op} as ViewMessages[T]);
				say(t(typeof done === 'string' ? done : done(data)), op);
				return reply as Replies[T];
			},
			onSuccess: () => refresh(null),
			onError: error => say(troubleWords(error)),
		});

export const useRemember = actOf('remember', 'doneRemember');
export const useAnswer = actOf('answer', 'doneAnswer');
export const useRefuse = actOf('refuse', 'doneRefuse');
export const useNote = actOf('note', 'doneNote');
export const useUnnote = actOf('unnote', 'doneUnnote');
export const useTag = actOf('tag', 'doneTag');
export const useWrong = actOf('wrong', 'doneWrong');
export const useSettle = actOf('settle', 'doneSettle');
export const useMuteKind = actOf('muteKind', 'doneMuteKind');
export const useKeepKind = actOf('keepKind', 'doneKeepKind');
export const useWrongSignal = actOf('wrongSignal', 'doneWrongSignal');
export const useWatch = actOf('watch', ({on}) => (on ? 'doneWatch' : 'doneUnwatch'));
/** Remembers whom the page shows, to hear of them from now on. */
export const useRememberWatched = actOf('remember', 'doneWatch');
export const useDropWatch = actOf('dropWatch', 'doneDropSearch');
export const useKeepFind = actOf('keepFind', ({kept}) => (kept ? 'doneFindKept' : 'doneFindLet'));
export const useSettleFind = actOf('settleFind', 'doneFind');
export const useMute = actOf('mute', 'doneMute');
export const useForget = actOf('forget', 'doneForget');
export const useMerge = actOf('merge', 'doneMerge');
export const useApart = actOf('apart', 'doneApart');
export const useSeparate = actOf('separate', 'doneSeparate');
export const useKeepTelling = actOf('keepTelling', 'doneKeepTelling');

const plainOf =
	<T extends 'look' | 'panel' | 'open' | 'openCall' | 'misread' | 'configure' | 'import' | 'erase'>(type: T) =>
	() =>
		useMutation({
			mutationFn: (data: ViewMessages[T]) => ask(type, data),
			onError: error => say(troubleWords(error)),
		});

/** Reads a tab's page once; what is seen is asked for again. */
export const useLook = () =>
	useMutation({
		mutationFn: (tabId: number) => ask('look', {tabId}),
		onSuccess: (_page, tabId) => refresh(tabId),
	});
export const usePanel = plainOf('panel');
export const useOpen = plainOf('open');
export const useOpenCall = plainOf('openCall');
export const useErase = plainOf('erase');
export const useMisread = plainOf('misread');

/** Changes settings; what comes back is what holds. */
export const useConfigure = () =>
	useMutation({
		mutationFn: (change: ViewMessages['configure']['change']) => ask('configure', {change}),
		onSuccess: state => client.setQueryData(['settings'], state),
		onError: error => say(troubleWords(error)),
	});

/** Says that a signal was shown, or was of use. Nobody is told where it fails: it is counted the next time. */
export const tellOf = (type: 'shown' | 'used', signal: string): void => {
	ask(type, {signal}).catch(() => {});
};
