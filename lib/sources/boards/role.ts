// A role: what every job board says of one that is open.
import * as z from 'zod/mini';
import {rankTitle} from '@/lib/language/title/rank';
import {line} from '../answer/line';
import {day, moment} from '../answer/moment';

export type Role = {
	/** The board's own key. */
	key: string;
	title: string;
	/** Where a reader finds it. */
	url: string;
	team: string | null;
	/** Where it may be done, as written; none where it is done from anywhere. */
	places: string[];
	/** When it was first published, in milliseconds since the epoch, or what the board gave in its place. */
	published: string | number | null;
	/** What it says of the company, where the board does: shown to nobody. */
	prose?: string;
};

/** A key of a role, as text: boards number or name them. */
export const roleKey = z.pipe(
	z.union([z.string().check(z.minLength(1), z.maxLength(100)), z.number()]),
	z.transform(key => String(key)),
);

/** A title as one line that says something. */
export const roleTitle = z.pipe(
	z.string(),
	z.pipe(
		z.transform((title: string) => line(title, 200)),
		z.string().check(z.minLength(2)),
	),
);

/** Lowest rank of somebody whose coming tells of plans: the head of a function. */
const head = 46;

/** Titles that sound higher than they are: of who sells, draws or advises and leads nobody. */
const ordinary =
	/\b(?:account|client|creative|medical|funeral) director\b|\b(?:success|client|business|people) partner\b/iu;

/** Whether a role is an executive's: a chief, a vice president, a director, the head of a function. */
const executive = ({title}: Role): boolean => {
	const rank = rankTitle(title);

	return rank !== null && rank.ladder === 'leading' && rank.rank >= head && !ordinary.test(title);
};

/** Roles of executives that were published in the last 90 days, the newest first, with the day. */
export const executives = (roles: readonly Role[], now: number): {role: Role; at: number}[] =>
	roles
		.flatMap(role => {
			// The day first: to weigh a title costs more.
			const at = moment(role.published, now, 90 * day);
			return at !== null && executive(role) ? [{role, at}] : [];
		})
		.sort((a, b) => b.at - a.at || (a.role.key < b.role.key ? -1 : 1))
		.slice(0, 5);
