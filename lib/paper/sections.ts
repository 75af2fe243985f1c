// Sections of the paper: where each kind of thing is told.
import type {EventKind} from '../domain/event';
import type {Noticed} from '../domain/noticed';
import type {PaperSection} from '../domain/paper';
import type {SignalKind} from '../domain/signal';

/** A kind that is not named here is company news. */
const ofSignals: Partial<Record<SignalKind, PaperSection>> = {
	complaint: 'trouble',
	'ticket-opened': 'trouble',
	incident: 'trouble',
	'job-change': 'moves',
	promotion: 'moves',
	'lateral-move': 'moves',
	'left-company': 'moves',
	moved: 'moves',
	'leadership-change': 'moves',
	praise: 'happy',
	'buying-question': 'asking',
};

/** What a search came upon and is no more than a mention stays in the streams. */
const ofFinds: Partial<Record<EventKind, PaperSection>> = {
	question: 'asking',
	complaint: 'trouble',
	praise: 'happy',
};

export const sectionOfSignal = (kind: SignalKind): PaperSection => ofSignals[kind] ?? 'news'; // Missing of most kinds
export const sectionOfFind = (event: EventKind): PaperSection | null => ofFinds[event] ?? null; // Missing of most kinds

export const sectionOf = ({signal, find}: Pick<Noticed, 'signal' | 'find'>): PaperSection | null =>
	signal ? sectionOfSignal(signal.kind) : find ? sectionOfFind(find.event) : null;
