// Frames of leadership: somebody of weight goes, or the top is made anew.
import type {Entry} from './frame';

/** Not said of those who lead firms: agents, suppliers, countries. */
const agent =
	'{far}\\b(?:as|its|new|the) (?:[a-zA-Z-]+ ){0,4}?(?:agency|distributor|supplier|partner|provider|auditors?|banks?|bankers|lawyers|receivers?|administrators?|ambassador|vendor|contractor|sponsor|underwriters?|bookrunners?|of record)';
const ruler = '{ruled}';
const leader = '{role}\\b(?! (?:says?|said|sees|expects|tells|warns|calls|urges|vows|hails|hopes))';

export const departures: readonly Entry[] = [
	[
		'join, joins, joined, joining, rejoins',
		{
			after:
				'{far}\\bas (?:[a-zA-Z&,-]+ ){0,5}?{role}|{gap} (?:board|leadership team|executive team|as advis[eo]r)\\b|{gap} to (?:lead|head)\\b',
			notBefore: ruler,
		},
	],
	[
		'step~ down, steps down, stepped down, stepping down, step~ aside, stand~ down, stood down, bow~ out, resign~, resignation, ousted, oust~, ouster, departure, departures, quit, quits, quitting, retire~, retirement, exit, exits, depart~, sacked, fired, replaced, dismissed, suspended, out, to go, dies, hands over reins, leave, leaves, leaving, left',
		{
			before: `(?:^|[ '-])(?:{chief}|(?:co-)?president|[se]?vp|director|head|boss|founder|co-founder|editors?|executives?|partner|chiefs?|leaders?|managers?)\\b(?: (?:[A-Z][\\w.'-]*|of|of .{3,50}|to|will|is|was|are|has|who|set|agrees|agreed|plans|decides|announces|abruptly|suddenly|unexpectedly|and|the|an?|as|after|over|in|shock|surprise|forced|being|steps|(?:bank|unit|division|sales|retail)(?: [a-z]+)?)){0,9}[ ,'s]*`,
			after:
				"$|[,.;:?!']| (?:after|as|for|to|amid|in|following|the (?:company|firm|bank|group|board)|company|abruptly|over|next|by|on|from|ahead|at|early|post|role|job|with|and|due|three|two|one|months?|effective|immediately|[a-z]+ly|[A-Z])(?=[ \\w'.]|$)",
			notBefore: `${ruler}|(?:former |ex-)[^;]{0,60}`,
			notAfter:
				' (?:door|rates?|options?|money|open|unchanged|legacy|behind|home|jail|prison|hospital|japan|country|no )',
		},
	],
	[
		'step~ down, steps down, stepped down, stepping down, stand~ down, resign~, resignation, retire~, retirement, quit, quits, ousted, depart~, departure of, exit of, leave, leaves',
		{after: '{gap} (?:as|of|from) (?:its |the |an? )?(?:[a-zA-Z&-]+ ){0,3}?{role}\\b(?! says)', notBefore: ruler},
	],
	[
		'fire~, sack~, oust~, dismiss~, replace~, remove~, suspend~, succeed~, part~ ways with, parts ways with',
		{after: `{gap} ${leader}|{far}\\bas (?:[a-z-]+ ){0,3}{role}`, notBefore: ruler, notAfter: ' (?:back|up)\\b'},
	],
	[
		'step~ down, stepping down, to resign, resigns, step~ aside, stands down, to stand down',
		{before: '[A-Z][\\w.-]+ (?:to |agrees to |is |will |set to )?', notBefore: ruler},
	],
	[
		'dies, has died, died',
		{
			before:
				'[A-Z][\\w.&-]* (?:[a-z]+ ){0,2}(?:{chief}|boss|chief|founder|co-founder|chairman|president) (?:[A-Z][^;:]{0,40} )?(?:suddenly |unexpectedly )?',
			notBefore: ruler,
		},
	],
	['faces sack, face sack, facing sack, given boot, shown the door', {notBefore: ruler}],
	[
		'successor, successors, succession',
		{
			after: '$|[,.;: ]',
			notBefore: ruler,
			before:
				'(?:{chief}|names?|named|find|picks?|search|leadership|plan|boss|for|as|of|board|[A-Z][\\w.-]*(?: [a-zA-Z-]+){0,3}) ',
		},
	],
	[
		'hire, hires, hired, hiring, poaches, poach, poached, recruits, lures, taps, nabs',
		{
			after: '{near} (?:former|ex-?|EX-|veteran|outsider|insider) ?[a-zA-Z]{far}|(?: [A-Z][\\w.-]*){1,3} from [A-Z]',
			notAfter: agent,
			notBefore: ruler,
		},
	],
	[
		'new, next',
		{
			before:
				'(?:names?|named|appoints?|has|gets?|picks?|search(?:es)? for|seeks?|taps|to be|as|announces?|hunt for|elects?|finds?|wants?|chooses|selects|needs) (?:a |its |the )?',
			after: '(?: [A-Z][\\w.&-]*){0,3} {chief}\\b',
			notBefore: ruler,
		},
	],
	[
		'interim, incoming, outgoing, acting, departing',
		{
			after: `(?: [A-Z][\\w.&'-]*){0,3} (?:{chief}|boss|editor-in-chief|leadership team|management team)\\b(?! (?:says|said|perks))`,
			notBefore: '{ruled}|(?:a|no|if|from|about) ',
		},
	],
	[
		'become~, becomes, became, serve as, takes over as, take over as, took over as, taking over as, promoted to, named as, returns as, return as, elevated to, moves to',
		{after: '(?: (?:[a-zA-Z&-]+)){0,5} {role}\\b', notBefore: `${ruler}|(?:how|you|i|we) (?:to )?`},
	],
	[
		'strengthens, expands, bolsters, adds to, strengthen, bolster, expand, new hires to, rounds out, builds out',
		{
			after:
				'{near} (?:executive|leadership|management|senior|c-suite|advisory)(?: [a-z]+)? (?:team|bench|board|ranks|leadership)',
			notBefore: ruler,
		},
	],
	[
		'take~ the helm, takes helm, take helm, takes the reins, take the reins, takes over the reins, at the helm, takes charge, hands over the reins, passes the baton',
		{notBefore: ruler},
	],
	[
		'reshuffle~, shake-up, shakeup, shakes up, shake up, overhaul~, revamp~, reorganize~, restructure~',
		{after: '{near} (?:top|management|leadership|executives?|board|c-suite|executive team)\\b', notBefore: ruler},
	],
	[
		'leadership, management, executive, boardroom, board, ceo, chief executive, chairman, chief, cfo, c-suite',
		{
			after:
				' (?:(?:team|role) )?(?:changes?|transition|turmoil|shake-?up|reshuffle|succession|promotions?|appointments?|departures?|exodus|search|hunt|hires?|additions?|overhaul|race|exit|quits?|resigns?|ousted|departs?|steps down|retires?|out(?:$| )|revamp)\\b',
			notBefore: ruler,
		},
	],
	['departs, parts company with, leaves', {before: '{chief}{gap} '}],
	[
		"hand~ over, hand the reins, hands reins, hands the reins, hands over the reins, hand over the reins, hands baton, hand over reins, takes the wheel, heads for exit, relinquish~, gives up, give up, vacates, voted out, stripped of, removed as, removed from, won't seek, will not seek, not seek",
		{
			after:
				'(?:[^;:]{0,40}\\b(?:{chief}|role|post|job|helm|chairmanship|president|term|re-election|reins|boss|top job)\\b| to [A-Z])',
			before: '(?:[A-Z]|{chief}|founder|boss)[^;:]{0,60} ',
			notBefore: ruler,
		},
	],
	[
		'lose, loses, losing, lost, parts ways with, says goodbye to, bids farewell to, extends contract of, extends tenure of',
		{
			after: `(?: (?:[a-z]+'s|[A-Z][\\w.&-]*|[a-z]+)){0,3} (?:{chief}|boss|chief|founder|co-founder|vp|head of [a-z]+|executives?)\\b(?! (?:says|said|vote))`,
			notBefore: ruler,
			notAfter: '{gap} (?:shares|bonus|bid)',
		},
	],
	[
		'board seat, board seats, seats on, seat on, slate of directors, proxy fight, proxy battle, top job, top post, boardroom coup, boardroom battle, heir apparent, power struggle, search firm, ceo post, ceo job, ceo role, chairman role, chairman post, leadership contest, boardroom row',
		{before: '(?:[A-Z][^;:]{0,100}|for|as|takes|gets|wins|after|in|to) ', notBefore: ruler},
	],
	[
		'to lead, to head, to chair, to run, to oversee, will lead, will head',
		{
			before:
				'(?:hires?|hired|appoints?|names?|taps?|picks?|poaches|brings in|recruits|promotes|selects|chooses|elevates|lures|veteran|executive|banker|former [a-zA-Z ]{2,30}|ex-[a-zA-Z-]+(?: [a-z]+)?)(?: [A-Z][\\w.&-]*)* ',
			notBefore: ruler,
		},
	],
];
