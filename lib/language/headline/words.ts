// Folded words of a headline, and sets of words that are made when the first headline is read.
import {foldLetters} from '@/lib/identity/fold';

/** A set made when it is first asked for; `_` stands for a space. */
export const lazy = (words: string): (() => ReadonlySet<string>) => {
	let made: ReadonlySet<string> | undefined;
	return () => {
		made ??= new Set(words.split(' ').map(word => word.replaceAll('_', ' ')));
		return made;
	};
};

/** Folded words of a text. */
export const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []; // Missing where there is no word

/** Words that only join others. */
export const joins =
	/^(?:of|and|the|for|de|da|do|dos|das|di|du|des|del|della|la|le|les|el|o|a|von|van|der|den|fur|und|et|y|e|en|og|och|i|w|to)$/;
