// Cells: one row of a table in the lines of its file, by RFC 4180.
import type {Why} from '../why';

/**
 * Papa Parse is not used: it gives no line and no byte of a row, decodes chunk by chunk so that a character on their border is broken,
 * and one quote that is never closed swallows the rest of the file.
 */

/** The cells of a row and the lines it takes; or what is wrong with it; or null where the lines end within a quote. */
type Row = {cells: string[]; used: number} | {why: Why} | null;

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** The row that starts at line `from`. Quotes count at the start of a cell only; `most`: cells after which it is no row any more. */
export const cellsAt = (lines: string[], from: number, delimiter: string, most: number): Row => {
	let text = lines[from]!;
	if (!text.includes('"')) return {cells: withoutReturn(text).split(delimiter), used: 1};

	const cells: string[] = [];
	let [used, at] = [1, 0];
	while (cells.length <= most) {
		if (text[at] !== '"') {
			const end = text.indexOf(delimiter, at);
			cells.push(end < 0 ? withoutReturn(text.slice(at)) : text.slice(at, end));
			if (end < 0) return {cells, used};
			at = end + 1;
			continue;
		}

		let cell = '';
		for (at += 1; ; ) {
			const quote = text.indexOf('"', at);
			if (quote < 0) {
				if (from + used >= lines.length) return null;
				cell += `${text.slice(at)}\n`;
				[text, at] = [lines[from + used]!, 0];
				used += 1;
				continue;
			}
			cell += text.slice(at, quote);
			at = quote + 1;
			if (text[at] !== '"') break;
			cell += '"';
			at += 1;
		}
		cells.push(cell);
		if (at === text.length || (at === text.length - 1 && text[at] === '\r')) return {cells, used};
		if (text[at] !== delimiter) return {why: 'quote-text'};
		at += 1;
	}
	return {why: 'cells-many'};
};
