// The manifest of a folder of stored pages: which file stands at which address, and who is truly on it.
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

export type Person = {name: string | null; title: string | null; email: string | null};

/** What is said of a page, by its labels or by us. */
export type Stated = {
	name: string | null;
	title: string | null;
	company: string | null;
	companyDomain: string | null;
	location: string | null;
	profileUrl: string | null;
	emails: string[];
	people: Person[];
};

export type Kind = 'person' | 'company' | 'people' | 'list' | 'none';

export type Item = {
	file: string;
	url: string;
	site: string;
	/** Undefined where the page has no labels: then it is read and not judged. */
	kind: Kind | undefined;
	/** Only the fields that the labels state, also where they state that there is nothing. */
	expected: Partial<Stated>;
	mustNotClaim: string[];
};

type Raw = Record<string, unknown>;
const kinds = ['person', 'company', 'people', 'list', 'none'];

/** Bad input: one clear sentence. */
export class BadInput extends Error {}

const refuse = (sentence: string): never => {
	throw new BadInput(sentence);
};

const itemOf = (raw: Raw, index: number, folder: string): Item => {
	const {file, url, site, kind, expected, mustNotClaim} = raw;
	const which = typeof file === 'string' ? `Page ${file}` : `Page ${index + 1} of the manifest`;
	if (typeof file !== 'string') return refuse(`${which} names no file.`);
	if (!existsSync(path.join(folder, file))) return refuse(`${which} is named in the manifest and is not in ${folder}.`);

	const address = typeof url === 'string' ? URL.parse(url) : null;
	if (!address || !/^https?:$/u.test(address.protocol)) return refuse(`${which} has no http(s) address.`);
	if (kind !== undefined && !kinds.includes(String(kind))) return refuse(`${which} is of the unknown kind ${kind}.`);

	return {
		file,
		url: String(url),
		site: typeof site === 'string' ? site : address.hostname,
		kind: kind as Kind | undefined,
		expected: (expected ?? {}) as Partial<Stated>,
		mustNotClaim: Array.isArray(mustNotClaim) ? mustNotClaim.map(String) : [],
	};
};

/** The pages of a folder. Throws `BadInput` where it cannot be read. */
export const readManifest = (folder: string): Item[] => {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(`There is no folder ${folder}.`);

	const file = path.join(folder, 'manifest.json');
	if (!existsSync(file)) return refuse(`There is no manifest.json in ${folder}.`);

	const text = readFileSync(file, 'utf8');
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : error}.`);
	}
	const items = Array.isArray(json) ? json : (json as {items?: unknown} | null)?.items;
	if (!Array.isArray(items)) return refuse(`${file} has no list named items.`);
	if (items.length === 0) return refuse(`${file} lists no pages.`);

	return items.map((raw, index) =>
		typeof raw === 'object' && raw !== null
			? itemOf(raw as Raw, index, folder)
			: refuse(`Item ${index + 1} of ${file} is no page.`),
	);
};
