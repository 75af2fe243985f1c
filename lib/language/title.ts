// Job titles: how senior, what work, and whether the second of two is a promotion.

import {functionWords, type JobFunction} from './title/functions';
import type {Seniority} from './title/head';
import {isRole, meaning} from './title/meaning';
import {plainTitle, rolesOf, titleWords} from './title/prepare';
import {type Rank, rankTitle} from './title/rank';
import {remembering} from './title/remember';

export type TitleChange = 'promotion' | 'lateral' | 'lower' | 'same' | 'unclear';

/** How senior a title is, or null where no word of it says so. */
export const seniority = (title: string): Seniority | null => rankTitle(title)?.level ?? null;

/** What work a title is about, or null where no word of it says so. */
export const functionOf = remembering((title): JobFunction | null => {
	const plain = titleWords(plainTitle(title)).join(' ');
	const helper = rolesOf(plainTitle(title))[0] ?? '';
	if (/^(?:executive |personal )?(?:assist\w*|asistente|secret\w*|sekret\w*|pa|ea)$/.test(helper))
		return 'administration';

	return functionWords.find(([, pattern]) => pattern().test(plain))?.[0] ?? null;
});

/** Functions between which people grow without changing their work. */
const families: readonly (readonly JobFunction[])[] = [
	['engineering', 'it', 'product', 'project', 'design', 'research'],
	['sales', 'business-development', 'customer', 'marketing'],
	['purchasing', 'operations'],
	['finance', 'legal', 'administration'],
];

const sameFamily = (a: JobFunction | null, b: JobFunction | null): boolean =>
	a === null ||
	b === null ||
	a === b ||
	a === 'general' ||
	b === 'general' ||
	families.some(family => family.includes(a) && family.includes(b));

/** How much higher is high enough to be sure: less on one ladder than from one to the other. */
const sure = (before: Rank, after: Rank): number => {
	if (before.ladder !== after.ladder) return 5;

	return after.ladder === 'leading' ? 3 : 4;
};

const byRank = (before: Rank, after: Rank, related: boolean, sameWork: boolean): TitleChange | null => {
	const higher = after.rank - before.rank;
	const enough = after.interim && !before.interim ? 6 : sure(before, after);
	// Whoever stands in for a while and then no longer was not set back.
	if (higher <= -enough) return before.interim ? 'unclear' : 'lower';
	if (higher < enough) return null;

	// An account manager who becomes a marketing manager: both may manage a thing, or people.
	if (
		before.ladder === 'doing' &&
		before.rank >= 20 &&
		after.rank <= 38 &&
		higher >= 5 &&
		after.ladder === 'leading' &&
		!sameWork
	)
		return 'unclear';
	// A higher rank in quite other work counts only where it is one of leading people.
	return related || (after.ladder === 'leading' && higher >= 8) ? 'promotion' : 'unclear';
};

const byStep = (before: number | null, after: number | null): TitleChange | null => {
	if (before === null || after === null || before === after) return null;

	return after > before ? 'promotion' : 'lower';
};

/** In a bank a director stands above a vice president, elsewhere below. */
const isBankers = (before: Rank, after: Rank, meant: readonly string[]): boolean =>
	before.rank >= 57 && before.rank <= 60 && after.rank < before.rank && meant.length <= 2 && meant.includes('director');

/** `Procurement Specialist` and `Procurement Manager`: one word apart, and that is who leads. */
const ofSameWork = (lost: readonly string[], won: readonly string[]): boolean =>
	won.join() === 'manager' &&
	lost.length === 1 &&
	['representative', 'specialist', 'assistant', 'coordinator'].includes(lost[0] ?? '');

/** What became of somebody whose title was `before` and is `after`. `same`: other words for one position. Never a guess: `unclear`. */
export const compareTitles = (before: string, after: string): TitleChange => {
	const [was, is] = [meaning(before), meaning(after)];
	if (was.join(' ') === is.join(' ')) return 'same';

	const [from, to] = [rankTitle(before), rankTitle(after)];
	if (!from || !to || from.ladder === 'aside' || to.ladder === 'aside') return 'unclear';

	const [did, does] = [functionOf(before), functionOf(after)];
	if (isBankers(from, to, is)) return 'unclear';
	const ranked = byRank(from, to, from.rank <= 5 || sameFamily(did, does), !did || !does || did === does);
	if (ranked) return ranked;
	if (from.ladder !== to.ladder) return 'unclear';
	if (did && does && did !== does && did !== 'general' && does !== 'general') return 'lateral';
	const stepped = from.rank === to.rank ? (byStep(from.grade, to.grade) ?? byStep(from.scope, to.scope)) : null;
	if (stepped) return stepped;
	const lost = was.filter(word => !is.includes(word));
	const won = is.filter(word => !was.includes(word));
	if (did === does && ofSameWork(lost, won)) return 'promotion';
	if (from.rank !== to.rank) return 'unclear';
	if (lost.some(word => !isRole(word)) && won.some(word => !isRole(word))) return 'lateral';

	return [...lost, ...won].every(isRole) ? 'same' : 'unclear';
};
