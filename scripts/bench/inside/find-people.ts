// People to be found, the same for every arm, and what an arm is.
import {fold} from '@/lib/identity/fold';
import {rowsOf} from '../people';

/** Numbers of those who are found, the best first. */
export type Ask = (typed: string) => number[] | Promise<number[]>;
export type FindArm = {build: (people: number) => Promise<unknown>; open: (kept: never) => Ask | Promise<Ask>};

/** How many are shown. */
export const most = 10;
const part = 2000;

/** How long making up the people took so far, in milliseconds: no engine's work. */
export const making = {ms: 0};

/** People are numbered in their ids, so that every arm can say whom it found. */
export function* portions(people: number) {
	for (let from = 0; from < people; from += part) {
		const begun = performance.now();
		const {subjects, touches} = rowsOf(from, Math.min(people, from + part));
		const touched = Map.groupBy(touches, ({subject}) => subject);
		making.ms += performance.now() - begun;
		yield subjects.map((subject, index) => ({
			number: from + index,
			subject: {...subject, id: `${(from + index).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`},
			touches: (touched.get(subject.id) ?? []).map(({at}) => at), // Missing where there was none
		}));
	}
}

export const texts = (people: number): string[] =>
	[...portions(people)]
		.flat()
		.map(({subject}) => fold(`${subject.name} ${subject.company} ${subject.words.find(word => word.includes('@'))}`));
