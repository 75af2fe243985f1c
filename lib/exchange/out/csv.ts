// People as CSV: safe to open in a spreadsheet, and read back to the letter by our own import.
import {columns} from './columns';
import {inert} from './inert';
import {joined} from './parts';
import type {Person} from './person';

const cell = (text: string): string => `"${inert(text).replaceAll('"', '""')}"`;

const row = (cells: string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The first line of the CSV, with the mark by which spreadsheets know UTF-8. */
export const csvHead = (): string => `\uFEFF${row(columns.map(({name}) => name))}`;

/** The rows of people, to be joined after `csvHead`: safe against formulas, and read back to the letter by our own import. */
export const csvOf = (people: readonly Person[]): string =>
	people
		.map(person =>
			row([
				person.kind,
				person.name,
				person.title ?? '',
				person.company ?? '',
				person.companyDomain ?? '',
				person.location ?? '',
				joined(person.emails),
				joined(person.phones),
				joined(person.websites),
				joined(person.profileUrls),
				joined(person.tags),
				joined(person.notes),
			]),
		)
		.join('');
