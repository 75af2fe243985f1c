// By which signal the rep tunes an event of a kind: the one whose trigger hears of it.
import type {EventKind} from '../domain/event';
import type {SignalKind} from '../domain/signal';
import {triggers} from '../triggers';

export const tunedBy = (event: EventKind): SignalKind | null =>
	triggers.find(({hears}) => hears === event)?.kind ?? null; // Missing of kinds that no trigger hears
