// The raw files of a browser's profile, searched for words: in bytes, in UTF-16, and in the letters that Firefox writes into its keys.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {canariesIn, type noRows} from './canaries';

type Rows = ReturnType<typeof noRows>;

const length = 20;

/**
 * The same rows with ids as the product makes them, and with words that begin alike nowhere: what repeats is packed away by the browser
 * (Snappy), and a search of raw bytes would not see it.
 */
export const unlike = (rows: Rows): {rows: Rows; words: string[]} => {
	const ids = new Map([...rows.subjects, ...rows.notes].map(({id}) => [id, crypto.randomUUID()]));
	const text = JSON.stringify(rows)
		.replace(/cnry[a-z]{20}/gu, word => ids.get(word) ?? word) // Missing for what is no id
		.replace(/cnry(?=[a-z]{20})/gu, '');
	const words = canariesIn(rows).flatMap(word => (ids.has(word) ? [] : [word.slice(4)]));
	return {rows: JSON.parse(text), words};
};

const textsOf = (bytes: Buffer): string[] => {
	const text = bytes.toString('latin1');
	return [text, text.replaceAll('\0', ''), Buffer.from(bytes.map(byte => byte - 1)).toString('latin1')];
};

const wordsIn = (text: string, wanted: ReadonlySet<string>, found: Set<string>): void => {
	for (const [run] of text.matchAll(/[a-z]{20,}/gu))
		for (let at = 0; at + length <= Math.min(run.length, 2000); at += 1) {
			const word = run.slice(at, at + length);
			if (wanted.has(word)) found.add(word);
		}
};

/** Which of these words stand in some file, and in which files. */
export const searchProfile = (profile: string, words: readonly string[]): {found: Set<string>; files: string[]} => {
	const [wanted, found, files] = [new Set(words), new Set<string>(), [] as string[]];
	for (const name of readdirSync(profile, {recursive: true, encoding: 'utf8'})) {
		const file = path.join(profile, name);
		const here = new Set<string>();
		try {
			if (!statSync(file).isFile()) continue;
			for (const text of textsOf(readFileSync(file))) wordsIn(text, wanted, here);
		} catch {
			// Gone since it was listed.
		}
		if (here.size > 0) files.push(`${name}: ${here.size}`);
		for (const word of here) found.add(word);
	}
	return {found, files};
};
