// What a row, a card or a mailbox says, taken apart but not yet judged.
import type {Handle} from '../domain/handle';
import type {SightedTouch} from '../domain/sighting';
import type {Why} from './why';

/** The texts as the file has them; `''` where it says nothing. */
export type Said = {
	kind: 'person' | 'company';
	name: string;
	title: string;
	company: string;
	companyDomain: string;
	location: string;
	/** One value each. */
	emails: string[];
	phones: string[];
	websites: string[];
	profiles: string[];
	tags: string[];
	notes: string[];
	at: number | null;
	since: number | null;
	/** Keys of the record elsewhere. */
	records: Handle[];
	touches: SightedTouch[];
	/** What could not be read before this. */
	flaws: Why[];
};

export const saidNothing = (): Said => ({
	kind: 'person',
	name: '',
	title: '',
	company: '',
	companyDomain: '',
	location: '',
	emails: [],
	phones: [],
	websites: [],
	profiles: [],
	tags: [],
	notes: [],
	at: null,
	since: null,
	records: [],
	touches: [],
	flaws: [],
});
