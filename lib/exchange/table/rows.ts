// The rows of a table: each an entry by the mapping of its columns, or unread with the reason.
import type {Choice} from '../choice';
import {isFull, type Made, type Read, unread, whyCut} from '../made';
import {why} from '../why';
import {cellsAt} from './cells';
import {rowOf} from './row';

/** A reader of the rows of this table. */
export const rowsOf = (choice: Choice): Read => {
	const {mapping, delimiter} = choice;
	const width = mapping.length;
	const needed = mapping.findLastIndex(target => target !== 'skip') + 1;
	const entryOf = rowOf(choice);

	return block => {
		const {lines} = block;
		const made: Made = {entries: [], unread: [], used: 0};
		const first = block.at(0).line;
		const {entries} = made;
		let at = 0;
		while (at < lines.length && !isFull(made)) {
			const line = first + at;
			const row = block.cut(at) ? {why: whyCut(block, at, at + 1)!} : cellsAt(lines, at, delimiter, width + 100);
			if (row === null && !(block.last || (at === 0 && block.full))) break;
			if (row === null || 'why' in row) {
				const reason = row?.why ?? 'quote-open'; // Missing where the lines end within it
				made.unread.push(unread(line, reason, lines[at]!));
				at += 1;
				continue;
			}
			const {cells, used} = row;
			at += used;
			if (cells.every(cell => cell.trim() === '')) continue;

			const over = cells.length > width && cells.slice(width).some(cell => cell.trim() !== '');
			const entry = over
				? why('cells-over', cells.length, width)
				: cells.length < needed
					? why('cells-under', cells.length, width)
					: ((used > 1 ? whyCut(block, at - used, at) : null) ?? entryOf(cells, line));
			if (typeof entry === 'string') made.unread.push(unread(line, entry, lines.slice(at - used, at).join('\n')));
			else entries.push(entry);
		}
		made.used = at;
		return made;
	};
};
