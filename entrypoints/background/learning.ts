// Learning: what each agreement weighs in this store, from some of its people, in slices, while nobody waits for it.
import {idAt} from '@/lib/find/ids';
import {contactKnown} from '@/lib/identity/contact';
import {type Traits, traitsOf} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {holdingsOf} from '@/storage/holdings';
import {knownOf} from './held';
import {later} from './later';
import {keepModel, learnedOf} from './model';
import {type Held, heldOf} from './packed';
import {inSlices} from './slices';

/** Of fewer nothing can be learned; more teach nothing new. */
const [fewest, most] = [300, 20_000];
/** So many who stand side by side are read at once: they often live in one block. */
const run = 50;
/** The store was learned anew when it is so many times as large, or as small. */
const grown = 1.5;

const sizeOf = ({parts}: Held): number =>
	parts.reduce((sum, {searched, dead}) => sum + searched.segment.strengths.length - dead.size, 0);

/** Runs of ids from all over the index, the same for the same index. */
const runsOf = ({parts}: Held, size: number): string[][] => {
	const step = Math.max(1, Math.floor(size / most)) * run;

	return parts.flatMap(({searched: {segment}, dead}) =>
		Array.from({length: Math.ceil(segment.strengths.length / step)}, (_, at) =>
			Array.from({length: Math.min(run, segment.strengths.length - at * step)}, (_, index) => at * step + index)
				.filter(number => !dead.has(number))
				.map(number => idAt(segment.ids, number)),
		),
	);
};

const peopleIn = async (db: Store, ids: string[]): Promise<Traits[]> =>
	[...(await holdingsOf(db, ids)).values()]
		.filter(({subject}) => subject.kind === 'person')
		.map(holding => traitsOf(contactKnown(knownOf(holding))));

/** Learns where the store has grown or shrunk enough since it was last learned from, or never was. */
export const learnAnew = async (db: Store): Promise<void> => {
	const own = await heldOf(db);
	const size = own && own.manifest.read === null ? sizeOf(own) : 0;
	const before = size < fewest ? null : await learnedOf(db);
	if (!own || size < fewest || (before !== null && size < before * grown && size * grown > before)) return;

	const people: Traits[] = [];
	for (const ids of runsOf(own, size)) people.push(...(await peopleIn(db, ids)));
	if (people.length < fewest) return;

	const {taught} = await later();
	await keepModel(db, own.manifest.stamp, size, await inSlices(taught(people)));
};
