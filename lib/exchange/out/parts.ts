// Several values in one cell of our own tables: joined so that a person can read them and none of them can be mistaken.

/** `a; b`, with a backslash before every semicolon and backslash of a value. */
export const joined = (values: string[]): string => values.map(value => value.replace(/[\\;]/gu, '\\$&')).join('; ');

/** The values that were joined. */
export const parted = (cell: string): string[] =>
	[...cell.matchAll(/(?:^|; ?)((?:\\.|[^\\;])*)/gsu)].map(([, value = '']) => value.replace(/\\(.)/gsu, '$1'));
