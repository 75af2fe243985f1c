// Inert cells: no spreadsheet takes a cell of ours for a formula, and our own import gives it back to the letter.

/** Signs that begin a formula, full-width ones as well. */
const risky = /[=+\-@＝＋－＠]/u;
/** What a spreadsheet passes over before it looks for such a sign. */
const passed = /[\s"']/u;
/** Where a cell begins for a spreadsheet that was told of another delimiter, beside its true beginning. */
const border = /[;\t|\r\n]/u;

/**
 * Every place after which a formula could begin: a border, or the start, with nothing between it and a risky sign but what is passed
 * over. Apostrophes are passed over, so the places stay the same whether or not one was put there: that is why `tame` undoes `inert`.
 */
const edit = (cell: string, change: (rest: string) => string): string => {
	const leading = /^'*[\t\r\n]/u.test(cell);
	if (!leading && !risky.test(cell)) return cell;

	const parts: string[] = [];
	let [end, armed] = [cell.length, false];
	for (let at = cell.length - 1; at >= 0; at -= 1) {
		const sign = cell[at]!;
		if (risky.test(sign)) armed = true;
		else if (armed && border.test(sign)) {
			parts.push(change(cell.slice(at + 1, end)));
			end = at + 1;
			armed = passed.test(sign);
		} else if (!passed.test(sign)) armed = false;
	}
	const start = cell.slice(0, end);
	parts.push(armed || leading ? change(start) : start);
	return parts.reverse().join('');
};

/** The cell with an apostrophe before whatever could be a formula. */
export const inert = (cell: string): string => edit(cell, rest => `'${rest}`);

/** The cell as it was before `inert`. */
export const tame = (cell: string): string => edit(cell, rest => (rest.startsWith("'") ? rest.slice(1) : rest));
