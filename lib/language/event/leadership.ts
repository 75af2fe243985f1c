// Frames of leadership: somebody of weight is sought, comes or rises.
import type {Entry} from './frame';

/** Not said of those who lead firms: agents, suppliers, countries. */
const agent =
	'{far}\\b(?:as|its|new|the) (?:[a-zA-Z-]+ ){0,4}?(?:agency|distributor|supplier|partner|provider|auditors?|banks?|bankers|lawyers|receivers?|administrators?|ambassador|vendor|contractor|sponsor|underwriters?|bookrunners?|of record)';
const ruler = '{ruled}';
const leader = '{role}\\b(?! (?:says?|said|sees|expects|tells|warns|calls|urges|vows|hails|hopes))';

export const leadership: readonly Entry[] = [
	['appoint~, reappoint~, co-opt~', {notAfter: agent, notBefore: ruler}],
	['appointment of, appointments', {notBefore: ruler}],
	[
		'in search of, search for, searches for, searching for, hunt for, on the hunt for, seeks, looks for, looking for',
		{
			after:
				'(?: (?:a|an|its|the|new|next|permanent|external|first)){1,3} (?:{chief}|president|boss|chief|chair(?:man|woman)?|head of [a-z]+)\\b',
			before: '[A-Z][^;:]{0,60} ',
			notBefore: ruler,
		},
	],
	['appointment', {after: '{near} {role}|$| to '}],
	[
		'name~, hire~, elect~, re-elect~, tap~, taps, tapped, tapping, promote~, recruit~, nominate~, poach~, elevate~, install~, bring~ in, brings in, brought in, unveil~',
		{
			after: `(?! (?:to|in|with|after)\\b){gap}[ -]${leader}|{far}\\bas (?:its |the |a |an |new |interim |acting |first |next |[a-zA-Z&-]+ ){0,4}{role}\\b|{far}\\b(?:to (?:its |the |new )?(?:[a-z]+ )?board|to (?:lead|head|run|oversee)\\b)`,
			notAfter: agent,
			notBefore: ruler,
		},
	],
	[
		'pick~, select~, choose, chooses, chose, chosen, choosing, find, finds, found, seek, seeks, seeking, sought, welcome~, add~, propose~, want, wants, get, gets, confirm~, introduce~, bring~ back, mull~, look~ for, search~ for, hunt~ for, hunts, announce~, name-checks',
		{
			after: `(?! (?:to|in|with|after|up)\\b)(?: (?:a|an|the|its|new|as|next|first|former|ex-[a-zA-Z]+|interim|permanent|outside|external|internal|appointment of|promotion of|[A-Z][\\w.'&-]*|[a-z]+ing|two|three|[a-z]+ specialist|[a-z]+ veteran|insider|outsider|veteran|utility|retail|finance|manager|executive)){1,8}? (?:{chief}|president|vp|svp|evp|head|boss|director|directors|board)\\b(?! (?:says?|said|meeting|approves?))|{far}\\bas (?:its |the |new |interim |acting |first |next |[a-zA-Z&-]+ ){0,4}(?:{chief}|president|[se]?vp|vice president|director|head|boss|leader)\\b|{far}\\bto (?:its |the |new )?(?:[a-z]+ )?board\\b`,
			notAfter: agent,
			notBefore: ruler,
		},
	],
];
