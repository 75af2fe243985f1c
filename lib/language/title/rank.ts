// How high a title stands: the highest of the roles it names, each raised or lowered by the words around it.
import {type Head, type Ladder, levels, type Seniority} from './head';
import {heads} from './heads';
import {added, former, grades, modifiers, scopes} from './modifiers';
import {plainTitle, rolesOf} from './prepare';
import {remembering} from './remember';

export type Rank = {
	rank: number;
	level: Seniority;
	ladder: Ladder;
	/** `Engineer II` is 2; null where the title says none. */
	grade: number | null;
	/** Narrow to wide; null where the title says none. */
	scope: number | null;
	interim: boolean;
};

type Found = {head: Head; start: number; end: number};

const find = (role: string): Found[] => {
	const found: Found[] = [];
	let left = role;
	for (const head of heads) {
		const match = head.pattern().exec(left);
		if (!match) continue;

		const end = match.index + match[0].length;
		found.push({head, start: match.index, end});
		left = left.slice(0, match.index) + '\u0001'.repeat(match[0].length) + left.slice(end);
	}

	return found.sort((a, b) => a.start - b.start);
};

const helps = (found: Found): boolean => found.head.rank === 14;

const learns = (found: Found): boolean => found.head.rank <= 5 && found.head.ladder === 'doing';

/** Of several words in one role: an assistant or intern at its end is one; so is who starts as a `Graduate Consultant`. Else the highest, `aside` only if alone. */
const decisive = (found: Found[]): Found | undefined => {
	const [first, last] = [found[0], found.at(-1)];
	if (last && (helps(last) || learns(last))) return last;
	if (first && learns(first) && found.slice(1).every(({head}) => head.ladder === 'doing' && head.rank > 16))
		return first;

	return found.toSorted((a, b) => b.head.rank - a.head.rank).find(one => !helps(one));
};

const rankOf = (role: string): Omit<Rank, 'grade' | 'scope'> | null => {
	const chosen = decisive(find(role));
	if (!chosen) return null;

	const {head} = chosen;
	let {rank, level} = head;
	const around = `${role.slice(0, chosen.start)}${'\u0001'.repeat(chosen.end - chosen.start)}${role.slice(chosen.end)}`;
	if (head.ladder === 'aside') return {rank, level, ladder: head.ladder, interim: false};

	const raised = Object.values(modifiers).filter(modifier => modifier.pattern().test(around));
	for (const modifier of raised) rank += added(modifier, head.ladder);
	const named = raised.find(modifier => modifier.level)?.level;
	if (named && (level === 'professional' || (named === 'junior' && head.ladder === 'doing'))) level = named;
	if (raised.includes(modifiers.assistant!) && level === 'professional') level = 'junior';

	return {rank: Math.max(0, rank), level, ladder: head.ladder, interim: raised.includes(modifiers.interim!)};
};

const gradeOf = (roles: readonly string[]): number | null =>
	roles.flatMap(role => grades.filter(([pattern]) => pattern().test(role)).map(([, grade]) => grade)).at(-1) ?? null;

const scopeOf = (plain: string): number | null => {
	const found = scopes.findLastIndex(scope => scope().test(plain));

	return found < 0 ? null : found;
};

/** `Software Engineer, Senior`: a word that raises, alone, belongs to the role before it. */
const joinLoose = (roles: readonly string[]): string[] => {
	const joined: string[] = [];
	for (const role of roles) {
		const before = joined.at(-1);
		const loose = before && Object.values(modifiers).some(({pattern}) => role.replace(pattern(), '') === '');
		if (loose) joined[joined.length - 1] = `${role} ${before}`;
		else joined.push(role);
	}

	return joined;
};

/** How high a title stands, or null where no word of it says so, or where it is held no longer. */
export const rankTitle = remembering((title): Rank | null => {
	const plain = plainTitle(title);
	if (former().test(plain.replace(/[^\p{L}\p{N}]+/gu, ' '))) return null;

	const roles = joinLoose(rolesOf(plain));
	const ranks = roles.map(rankOf).filter(rank => rank !== null);
	const aside = ranks.find(rank => rank.ladder === 'aside');
	const highest = ranks.toSorted((a, b) => b.rank - a.rank || levels.indexOf(b.level) - levels.indexOf(a.level))[0];
	// `CEO and founder` is a CEO, `founder and advisor` a founder.
	const best = aside && (highest?.rank ?? 0) < 46 ? aside : highest;
	if (!best) return null;

	return {...best, grade: gradeOf(roles), scope: scopeOf(plain)};
});
