// The manifest of the index: of which rows of what was derived it is made, and how true they are.
import type {Store} from '@/storage/database';
import type {Read} from './everybody';

/** What the rows say; those of another layout are of no use. */
const layout = 2;

/** The row `find`. */
export type Manifest = {
	layout: number;
	/** Another one after everything was erased. */
	stamp: string;
	/** Up to which row of `touched` the parts are true. */
	upTo: number;
	/** How far building has come; null: it is done. */
	read: Read | null;
	/** The parts, the oldest first. */
	keys: string[];
	/** Words of somebody who is no more are still in a part. */
	unclean: boolean;
};
export const manifestId = 'find';
/** Who is dead in each part. */
export const deadId = 'find:dead';
export const segmentId = (key: string): string => `find:${key}`;
export const namesId = (key: string): string => `find:${key}:names`;

export const newManifest = (upTo: number): Manifest => ({
	layout,
	stamp: crypto.randomUUID(),
	upTo,
	read: {of: 'subjects', after: ''},
	keys: [],
	unclean: false,
});

export const manifestOf = async (db: Store): Promise<Manifest | null> => {
	const row = (await db.derived.get(manifestId))?.value as Manifest | undefined; // Missing before the first building, and after everything was erased
	return row?.layout === layout ? row : null;
};
