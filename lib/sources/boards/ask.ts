// Asking a board: by the keys that are known, else once by the name a company's domain begins with.
import type {Sent} from '@/lib/net/types';
import {type Asked, type Context, handlesOf, type Item} from '../define';
import {itemsOf} from './items';
import {isTheirs} from './proof';
import type {Role} from './role';

/** One board as it was read. */
export type Board = {
	/** Where a reader finds all of it. */
	url: string;
	roles: Role[];
	/** How many roles there are, read or not. */
	all: number;
	/** Who looks for somebody, where the board says so. */
	owners: string[];
};

/** `nothing`: no such board. `unreadable`: another form than was expected. */
export type ReadBoard = (token: string, sends: readonly Sent[]) => Promise<Board | 'nothing' | 'unreadable'>;

/** More boards than these has nobody. */
const most = 3;

const tokenForm = /^[\w.%~-]{1,80}$/u;

/** Says what the boards of a company say, together: a place that is missing on one may be on the other. */
export async function* askBoards(
	asked: Asked,
	{now}: Pick<Context, 'now'>,
	kind: string,
	read: ReadBoard,
): AsyncGenerator<Item> {
	const known = [...new Set(handlesOf(asked, kind))].filter(token => tokenForm.test(token)).slice(0, most);
	const label = asked.domain?.split('.')[0] ?? '';
	const tokens = known.length > 0 ? known : [label].filter(token => tokenForm.test(token));

	const answers: Awaited<ReturnType<ReadBoard>>[] = [];
	for (const token of tokens) answers.push(await read(token, [known.length > 0 ? 'profile' : 'domain']));

	if (answers.includes('unreadable')) yield {is: 'remark', code: 'unreadable'};
	const boards = answers.filter(answer => typeof answer === 'object');
	const [first] = boards;
	// An empty board that was only guessed at proves nothing.
	if (!first || (known.length === 0 && first.all === 0)) {
		if (!answers.includes('unreadable')) yield {is: 'remark', code: 'nothing'};
		return;
	}
	if (known.length === 0 && !isTheirs(first, asked)) {
		yield {is: 'remark', code: 'ambiguous', detail: first.owners[0] ?? label};
		return;
	}
	if (known.length === 0)
		yield {is: 'handle', handle: `${kind}:${label}`, evidence: {url: first.url, quote: first.owners[0] ?? null}};

	// What is on two pages of an answer is one role.
	const roles = [...new Map(boards.flatMap(board => board.roles).map(role => [role.key, role])).values()];
	const all = boards.reduce((sum, board) => sum + board.all, 0);
	yield* itemsOf({url: first.url, roles, all}, now);
	if (roles.length < all) yield {is: 'remark', code: 'partial', detail: `${roles.length}/${all}`};
}
