// The mapping of a table's columns, guessed from their names and from what stands in them; the rep sees it and may change it.

import {normaliseEmail} from '../../identity/email';
import {fold} from '../../identity/fold';
import {handlesOfUrl} from '../../identity/profile-url';
import type {Format, Target} from '../choice';
import {isBareTitle, targetOf} from './words';

/** CRMs name the keys of their records; an `id` of anything else says nothing. */
const withRecords: readonly Format[] = ['hubspot', 'salesforce', 'pipedrive'];

const isUrl = (cell: string): boolean => /^(?:https?:\/\/|www\.)\S+\.\S+$/iu.test(cell);
const isProfile = (cell: string): boolean => {
	const url = isUrl(cell) ? URL.parse(/^https?:/iu.test(cell) ? cell : `https://${cell}`) : null;

	return url !== null && handlesOfUrl(url).some(handle => !/^(?:domain|url):/u.test(handle));
};
const isPhone = (cell: string): boolean =>
	/^[+(]?[\d\s()./-]{7,24}$/u.test(cell) &&
	/^[+0(]|\d[\s()./-]+\d/u.test(cell) &&
	!/^\d{4}-\d\d-\d\d|^\d\d?[./]\d\d?[./]\d{2,4}/u.test(cell);

const looks: [Target, (cell: string) => boolean][] = [
	['email', cell => normaliseEmail(cell) !== null],
	['profile', isProfile],
	['website', isUrl],
	['phone', isPhone],
];
/** So much of a column must look alike for its content to say what it is. */
const share = 0.6;

/** What the filled cells of a column look like; null where they say nothing. */
const looksLike = (cells: string[]): Target | null => {
	const filled = cells.map(cell => cell.trim()).filter(Boolean);

	return (
		looks.find(([, test]) => filled.length > 0 && filled.filter(test).length >= filled.length * share)?.[0] ?? null
	);
};

/** Is any of these cells a value rather than the name of a column? */
export const isData = (cells: string[]): boolean => cells.some(cell => looksLike([cell]) !== null);

const isNameLike = (cell: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){1,3}$/u.test(cell.trim());

/** The column of how somebody is addressed stands before their given name, that of their job after it. */
const titles = (names: string[], mapping: Target[]): void => {
	const given = mapping.indexOf('given');
	if (mapping.includes('title')) return;

	const last = names.findLastIndex(isBareTitle);
	if (last >= 0 && (given < 0 || last > given)) mapping[last] = 'title';
};

/** `Name` beside `Vorname` is the family's, `Nombre` beside `Apellidos` is the given one; in any other table it is the whole. */
const names = (mapping: Target[], column: (index: number) => string[]): void => {
	const whole = mapping.indexOf('name');
	const [given, family] = [mapping.indexOf('given'), mapping.indexOf('family')];
	if (whole < 0 || given < 0 === family < 0) return;

	const part = column(Math.max(given, family));
	const within = column(whole).filter((cell, row) => part[row] && cell.includes(part[row])).length;
	if (within < column(whole).length * share) mapping[whole] = given < 0 ? 'given' : 'family';
};

/** What each column holds. `rows`: some of them, to look at. `headless`: the columns have no names of their own. */
export const mappingOf = (header: string[], rows: string[][], format: Format, headless: boolean): Target[] => {
	const folded = headless ? header.map(() => '') : header.map(fold);
	const column = (index: number) => rows.map(row => row[index] ?? '');
	const mapping = folded.map((name, index): Target => {
		const named = targetOf(name);
		const seen = looksLike(column(index));
		if (named === 'record' && !withRecords.includes(format)) return 'skip';
		if (seen === 'profile' && named === 'website') return 'profile';

		return named ?? seen ?? 'skip';
	});
	// One record has one key.
	const record = mapping.indexOf('record');
	for (let index = record + 1; record >= 0 && index < mapping.length; index += 1)
		if (mapping[index] === 'record') mapping[index] = 'skip';
	titles(folded, mapping);
	names(mapping, column);
	if (headless) {
		const name = header.findIndex(
			(_, index) => mapping[index] === 'skip' && rows.length > 0 && column(index).every(isNameLike),
		);
		if (name >= 0) mapping[name] = 'name';
	}
	return mapping;
};
