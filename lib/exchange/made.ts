// What is made of a block: entries, what is unread, and how many of its lines were used.
import {type Block, longest} from './blocks';
import type {Entry, Unread} from './entry';
import {type Why, why} from './why';

/** `used` lines of the block; the rest stands at the start of the next. */
export type Made = {entries: Entry[]; unread: Unread[]; used: number};
export type Read = (block: Block) => Made;

/** Is this enough for one batch? */
export const isFull = ({entries, unread}: Made): boolean => entries.length + unread.length >= 1000;

export const unread = (line: number, why: Why, raw: string): Unread => ({
	line,
	why,
	raw: raw.length > 2000 ? `${raw.slice(0, 2000)}…` : raw,
});

/** Why nothing can be made of lines of which one was cut; null where none was. */
export const whyCut = (block: Block, from: number, to: number): Why | null => {
	for (let at = from; at < to; at += 1) if (block.cut(at)) return why('line-long', longest / 1024 / 1024);
	return null;
};
