// Whom the header of a mail names as its writer, and whether a line is their name.
import {fold} from '@/lib/identity/fold';
import {nameLike} from './line';

/** Folded words of the name and of the address before its `@`, and the initials. */
export const writerOf = (from: string): ReadonlySet<string> => {
	const header = from.slice(0, 200);
	const named = header
		.replace(/[<[][^>\]]*[>\]]?/gu, ' ')
		.replace(/\S+@\S+/gu, ' ')
		.replace(/\([^)]*\)/gu, ' ');
	const local = (/([^\s<"[:]+)@/u.exec(header)?.[1] ?? '').split(/[._-]/u);
	const words = fold(named)
		.split(' ')
		.filter(word => word.length > 1);
	const initials =
		words.length > 1
			? [
					words.map(word => word[0]).join(''),
					words
						.map(word => word[0])
						.reverse()
						.join(''),
				]
			: [];

	return new Set(
		[...words, ...local.map(fold).filter(word => /^[a-z]{3,}$/u.test(word)), ...initials].filter(
			word => word.length > 1,
		),
	);
};

/** A line that is the writer's name or initials, with no more than a number or a title after it. */
export const isWriter = (line: string, writer: ReadonlySet<string>): boolean => {
	if (line.length > 60 || !/^\p{L}/u.test(line)) return false;

	const head = line.split(/\s[-–—|]\s|,\s|\s{2,}|\s(?=[\d(+x])/u)[0] ?? '';
	const words = fold(head).split(' ').filter(Boolean);

	if (nameLike(line) && words.length <= 3 && writer.has(words.at(-1) ?? '')) return true;

	return (
		words.length > 0 &&
		words.length <= 4 &&
		writer.has(words[0] ?? '') &&
		words.slice(1).every(word => writer.has(word) || word.length === 1 || words.length === 2)
	);
};
