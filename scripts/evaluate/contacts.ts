// Contacts of a labelled file: which of its columns is which of our fields.
import {existsSync, readFileSync} from 'node:fs';
import Papa from 'papaparse';
import type {Contact} from '../../lib/identity/match/traits.ts';
import {BadInput} from './manifest.ts';

/** One row, with what its file calls the one it is about. */
export type Row = {contact: Contact; cells: Record<string, string>};

type Text = Exclude<keyof Contact, 'id' | 'kind'>;

/**
 * Columns by our fields, the first that the file has. Columns that are named nowhere are not read: among them the birth date, the
 * social security number and the gender, which a sales contact lacks.
 */
const columns: Record<Text, string[]> = {
	name: ['full_name', 'name'],
	given: ['first_name', 'given_name'],
	family: ['surname', 'last_name', 'family_name'],
	company: ['company', 'organisation', 'organization'],
	domain: ['domain', 'website'],
	email: ['email'],
	phone: ['phone', 'phone_number'],
	street: ['address_1', 'street', 'address'],
	location: ['city', 'suburb', 'birth_place', 'location'],
	postcode: ['postcode', 'postcode_fake', 'zip'],
	title: ['title', 'occupation'],
};
const ids = ['query_id', 'store_id', 'rec_id', 'unique_id', 'id'];
/** A column that stands before another one in the address. */
const before: Partial<Record<Text, string>> = {street: 'street_number'};

const read = (file: string): Record<string, string>[] => {
	if (!existsSync(file)) throw new BadInput(`There is no file ${file}: give the path of a CSV file.`);
	const {data, meta} = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), {header: true});
	if (!meta.fields?.some(name => ids.includes(name)))
		throw new BadInput(`${file} names nobody: give it a header with one of the columns ${ids.join(', ')}.`);

	return data;
};

const contactOf = (cells: Record<string, string>, named: string[]): Contact => {
	const value = (field: Text): string | null => {
		const column = columns[field].find(name => named.includes(name));
		const number = before[field] && cells[before[field]];
		return (column && [number, cells[column]].filter(Boolean).join(' ').trim()) || null;
	};
	const kind = named.some(name => columns.family.includes(name)) ? 'person' : 'company';
	const full = columns.name.some(name => named.includes(name));
	const contact = Object.fromEntries((Object.keys(columns) as Text[]).map(field => [field, value(field)])) as Record<
		Text,
		string | null
	>;
	const parts = full ? {given: null, family: null} : {};

	return {...contact, ...parts, id: cells[ids.find(name => named.includes(name)) ?? ''] ?? '', kind}; // Present: looked for when read
};

/** A file with a column for the family's name holds people, one without companies. Where a full name is given, it is parsed by us. */
export const readRows = (file: string): Row[] => {
	const rows = read(file);
	const named = Object.keys(rows[0] ?? {});

	return rows.map(cells => ({contact: contactOf(cells, named), cells}));
};
