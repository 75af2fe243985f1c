// Seen: everything that one run of the bench has measured.
import type {Finding} from './find.ts';
import type {KeeperFinding} from './find-keeper.ts';
import type {Importing} from './importing.ts';
import type {Costs} from './visits.ts';
import type {Starts} from './worker.ts';

/** All that one session saw. */
export type Seen = {
	/** Page → arm → what each visit cost. */
	costs: Map<string, Map<string, Costs>>;
	starts: Map<string, Starts>;
	painted: {cold: number[]; warm: number[]};
	lookups: {people: number; ours: number[]; raw: number[]}[];
	/** Finding by name: every engine among the same people, and ours as the keeper answers; empty where they are too few. */
	finding: Finding[];
	keeper: KeeperFinding | null;
	/** A file brought in, of as many people as are in the store; in a full run of a million as well. */
	imports: Importing[];
	reading: {nodes: number; first: number; ours: number[]; asShown: number[]; pattern: number[]};
	/** Sensor of a place → bytes after gzip. */
	sensors: Record<string, {raw: number; gz: number}>;
	people: number;
};
