// Open: what the rep neither put away nor muted.
import type {Settings} from '../domain/settings';
import type {Signal} from '../domain/signal';
import {isMuted} from '../listen/mutes';
import type {Row} from './shelf';

const stands = ({done, until}: Pick<Signal, 'done' | 'until'>, now: number): boolean =>
	!done && (until === null || until <= now);

export const isOpen = ({signal, find}: Row, {rules, mutes}: Settings, now: number): boolean =>
	signal !== null
		? stands(signal, now) && rules[signal.kind]?.on !== false // Missing where the rep never tuned it
		: find !== null && !find.done && !isMuted(find, mutes);
