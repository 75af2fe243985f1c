// An entry: all by which one subject is found, and by which name it is known in a text.
import type {Subject} from '@/lib/domain/subject';
import {companyKey} from '@/lib/identity/company';
import {fold} from '@/lib/identity/fold';
import {nameKey} from '@/lib/identity/name';
import {placeWords} from '@/lib/identity/place';
import {wordsOf, wordsOfText} from '@/lib/identity/words';
import {fields} from './fields';
import {type Contact, strengthOf} from './strength';

export type Entry = {
	id: string;
	/** Word → the best field that it stands in. */
	words: Map<string, number>;
	/** As a text would write it, folded; a company's without its legal form. `''` where there is none. */
	name: string;
	/** Whether `name` is a company's. */
	company: boolean;
	strength: number;
};

/** What is read of a subject to make an entry of it. */
export type Findable = {
	subject: Subject;
	/** When we were in contact. */
	touches: readonly number[];
	notes: readonly {text: string; at: number}[];
	/** Where they are said to be. */
	places: readonly string[];
};

/** Having been remembered weighs little, a note less than a mail. */
const weights = {remembered: 0.1, note: 0.7, touch: 1};

/** Words of notes that are kept of one subject. */
const most = 400;

const wordsOfNote = (text: string): string[] =>
	(text.match(/\S{1,300}/gu) ?? []).flatMap(part => (/^[a-z\d]+$/.test(part) ? [part] : wordsOfText(part))); // Missing in an empty note

/** The words of a person's name between titles and degrees, as they are written: `nameKey` leaves these out but spells `ue` as `u`. */
const spokenName = (name: string): string => {
	const key = nameKey(name);
	const words = fold(name).split(' ');
	const count = key.split(' ').length;
	if (words.length === count) return words.join(' ');

	for (let at = 0; at + count <= words.length; at += 1) {
		const part = words.slice(at, at + count).join(' ');
		if (nameKey(part) === key) return part;
	}
	return key;
};

export const entryOf = ({subject, touches, notes, places}: Findable): Entry => {
	const {id, kind, name, company, tags, createdAt} = subject;
	const words = new Map<string, number>();
	const add = (more: readonly string[], field: number) => {
		for (const word of more) if (word !== '' && !words.has(word)) words.set(word, field);
	};
	add(wordsOf({name}), fields.name);
	if (company) add(wordsOf({company}), fields.company);
	const tagged = wordsOf({tags});
	const known = new Set(tagged);
	// An address is found by what stands before its sign and by its domain, which is a word of its own.
	for (const word of subject.words) if (!known.has(word)) add([word.replace(/(?<=.)@.*$/u, '')], fields.handle);
	add(tagged, fields.tag);
	add(places.flatMap(placeWords), fields.place);
	const written = new Set(notes.flatMap(note => wordsOfNote(note.text)));
	add([...written].slice(0, most), fields.note);

	const contacts: Contact[] = [
		{at: createdAt, weight: weights.remembered},
		...notes.map(({at}) => ({at, weight: weights.note})),
		...touches.map(at => ({at, weight: weights.touch})),
	];
	return {
		id,
		words,
		name: kind === 'company' ? companyKey(name) : spokenName(name),
		company: kind === 'company',
		strength: strengthOf(contacts),
	};
};
