// The ledger: what the rep was told is done, held against what the store says.
import type {Note} from '../../lib/domain/note.ts';
import type {Subject} from '../../lib/domain/subject.ts';
import type {Rig} from '../../tests/trust/rig.ts';

export type Ledger = {
	/** Subjects of the store, to write about. */
	subjects: string[];
	/** How many edits were answered. */
	answered: () => number;
	/** Writes about somebody, as the views do, and notes what was answered. Rejects where nobody answered in time. */
	edit: (random: () => number) => Promise<void>;
	/** What is missing, there twice, or back although it was taken away; a sentence each. */
	flaws: () => Promise<string[]>;
};

export const openLedger = async (rig: Rig): Promise<Ledger> => {
	const rows = await rig.store();
	const subjects = ((rows.subjects ?? []) as Subject[]).map(({id}) => id); // Missing where the store is empty
	// Null: nobody answered, so it may be there or not, but once at most.
	const notes = new Map<string, 'there' | 'gone' | null>();
	const tags = new Map<string, string | null>();
	let answered = 0;

	const note = async (subject: string, undone: boolean) => {
		const op = crypto.randomUUID();
		notes.set(op, null);
		await rig.ask('note', {op, subject, text: op, private: false});
		notes.set(op, 'there');
		if (!undone) return;

		notes.set(op, null);
		// No may mean that it was undone before and the answer was lost.
		if (await rig.ask('undo', {op})) notes.set(op, 'gone');
	};
	const tag = async (subject: string) => {
		const op = crypto.randomUUID();
		tags.set(subject, null);
		await rig.ask('tag', {op, subject, tags: [op]});
		tags.set(subject, op);
	};
	return {
		subjects,
		answered: () => answered,
		edit: async random => {
			const subject = subjects[Math.floor(random() * subjects.length)] ?? '';
			await (random() < 0.3 ? tag(subject) : note(subject, random() < 0.2));
			answered += 1;
		},
		flaws: async () => {
			const now = await rig.store();
			const texts = ((now.notes ?? []) as Note[]).map(({text}) => text); // Missing where there is none
			const tagged = new Map((now.subjects as Subject[]).map(({id, tags: own}) => [id, own]));
			return [
				...[...notes].flatMap(([op, state]) => {
					const found = texts.filter(text => text === op).length;
					const right = state === null ? found < 2 : found === Number(state === 'there');
					return right ? [] : [`A note that should be ${state ?? 'there once at most'} is there ${found} times.`];
				}),
				...[...tags].flatMap(([subject, op]) =>
					op === null || tagged.get(subject)?.includes(op) ? [] : ['A tag that was answered is lost.'],
				),
			];
		},
	};
};
