// Frames of acquisition: offers and talks, and what others say to them.
import type {Entry} from './frame';

/** What is bought and is no firm. */
const thing =
	'{gap} (?:stocks?|shares? (?:at|below|before|now)|dip|dips|house|houses|homes?|building|tower|land|hotel room|tickets?|rights|bonds?|treasur(?:y|ies)|jets?|planes?|aircraft|airbus|boeing|cars?|trucks?|time|oil|crude|gas|gold|soybeans?|goods|dollars?|food|groceries|property|gifts?|guide|lunch|more of|domain|domains|weapons|missiles|phones?|ads|advertising|electricity|energy from|power from|vaccines?|masks|doses|insurance|products|clothes|shoes|patents?)\\b';

export const offers: readonly Entry[] = [
	[
		'sell, sells, selling, sold, offload~, sale of',
		{
			after: ' [A-Z][^:;,]{0,40} (?:to [A-Z]|to (?:private equity|investors?|rival)|for {money}|stake|in {money})',
			notAfter: '{gap} (?:cars|phones|units|shares|stock|tickets|house|home)\\b',
			notBefore: '{ruled}',
		},
	],
	[
		'sale',
		{
			before: "[A-Z][\\w.&-]*(?:'s)? (?:(?:stake|unit|business|division|arm|(?!asset)[a-z]+) ){0,2}(?:for )?",
			after:
				'(?! (?:prices?|of|event|now|day|season|items|tax))(?:$|,|[ ](?:gets|to|in|process|talks|attempt|plan|draws|attracts|nears|falls|collapses|could|hits|after|faces|as|for))',
			notBefore:
				'{ruled}|(?:amazon|black friday|garage|yard|the|summer|winter|flash|prime day|holiday|big|a|note|bond) ',
		},
	],
	[
		'bid, bids, offer, offers, proposal, approach, counterbid, counteroffer',
		{
			before:
				'(?:{money} |takeover |hostile |rival |buyout |cash |all-cash |merger |sweetened |improved |higher |raised |acquisition |unsolicited |joint |tender |rejects? |rejected |spurns? |mulls? |makes |weighs? |raises? |ups |launches |prepares? |considers? |preparing |exploring |final |binding |preliminary |first-round |receives? |wins |loses |counter-){1,3}(?:{money} |[A-Z][\\w.&-]* )?',
			after:
				"(?: from [A-Z]| for (?:[a-zA-Z'.-]+ ){0,4}?(?:[A-Z]|{kindOfFirm})|s? to (?:buy|acquire|take)| by [A-Z]|$|,| as | in )",
			notBefore: '{ruled}|(?:job|public|initial public|stock|share|debt|bond|note|olympic|election) ',
			notAfter: '{gap} (?:contract|headquarters|bonds|notes|licen[cs]e|spectrum|games|world cup|order)',
		},
	],
	[
		'bid, bids, bidding, offer, offers, bidder, bidders, suitor, suitors, offering',
		{
			after: "{gap} (?:for|over|on)(?: [a-z'.-]+){0,4} (?:[A-Z]|{kindOfFirm}|stake)",
			before:
				"(?:[A-Z][\\w.&'-]*(?:, [A-Z][\\w.&-]*)*|{money}|to|in|joint|rival|interested|potential|finalise|consider|submits?|makes?|final|the|[A-Z][\\w.&'-]* [a-z]+s) (?:and [A-Z][\\w.&-]* )?(?:to |a |an |its |[a-z]+s )?(?:{money} )?",
			notBefore: '{ruled}',
			notAfter:
				'{gap} (?:contracts?|tender|customers|discounts?|jobs|buyouts?|refunds?|free|trial|training|help|support|services?|solutions?|rights|licen[cs]e|spectrum|project|olympics|world cup)\\b',
		},
	],
	[
		'suitor, suitors, takeover talks, merger talks, buyout talks, bidding war, tender offer, takeover battle, takeover offer, takeover approach, takeover bid, hostile takeover, takeover interest, takeover fight, to break up, breakup plan, stake sale, asset swap, stake purchase, sale talks, strategic alternatives, strategic options, strategic review, sale process, potential sale, possible sale, up for sale, on the block, go private, going private, goes private, take private, taken private, take-private, megamerger',
		{notBefore: '{ruled}|house |home '},
	],
	[
		'deal, agreement',
		{
			before:
				"(?:[A-Z][\\w.&'-]*[- ]){1,3}(?:[a-z]+ )?(?:- ?)?(?:{money} )?(?:merger|takeover|buyout|acquisition|purchase|combination) ",
		},
	],
	[
		'deal, pact, agreement, talks, approval, clearance, nod, go-ahead, green light, consent, permission, blessing, vote',
		{
			after:
				'{near} (?:to|for|on|of|about)(?: {near})? (?:buy|acquire|take over|merge|purchase|takeover|merger|acquisition|buyout|sell (?:its|the|a|[A-Z])|sale of|stake|deal with [A-Z])',
			notAfter: thing,
			notBefore: '{ruled}',
		},
	],
	[
		'deal for',
		{
			before: '[A-Z][^;:]{0,60} ',
			after: '(?: (?:[a-z]+maker|[a-z-]+)){0,3} [A-Z]',
			notBefore: '{ruled}|trade |supply |(?:a|content|tv) ',
			notAfter: '{gap} (?:jets?|planes|rights|gas|oil|customers|workers|iphones?)\\b',
		},
	],
	[
		'deal, merger',
		{
			before:
				"[A-Z][\\w.&-]*'s (?:{money} )?(?:[A-Z][\\w.&-]* )+|(?:[A-Z][\\w.&]*[-/–][A-Z][\\w.&]* |(?:approves?|clears?|blocks?|waves? through|scrutini[sz]es?) [^;:]{0,50})",
			notBefore: 'trade |iran |nuclear |brexit |pay |labou?r ',
		},
	],
	[
		'chose, chooses, prefers, picked, spurned, rejects, rejected',
		{
			before: '[A-Z][\\w.&-]* ',
			after:
				' [A-Z][\\w.&-]* (?:over|in favou?r of|for) [A-Z]{far}(?:regulatory|shareholders?|stock|premium|offer|filing|price)',
		},
	],
	[
		'antitrust approval, merger control, merger approval, regulatory approval, unconditional approval',
		{
			after: "{gap} (?:to buy|to acquire|for|of|on)(?: [a-z'-]+){0,3} [A-Z]",
			notAfter: '{gap} (?:drug|treatment|vaccine|therapy|device|test|product|launch)',
		},
	],
	[
		'woo, woos, wooing, court, courts, courting, circle, circles, circling, pursue, pursues, pursuing, stalk, stalks, eye, eyes, eyeing, mull, mulls, weigh, weighs, target, targets, swallow, swallows, absorb, absorbs, closes in on, close in on, walk away from, walks away from, in talks with, in talks to, abandons, abandon, scraps, scrap, calls off, call off, drops, drop, ends, end, ditch, ditches, explores, explore, considers, consider',
		{
			after:
				'{gap} (?:takeover|acquisition|merger|buyout|tie-up|combination|stake|bid for|deal for [A-Z]|deal to buy|sale of (?:its |the )?(?:[a-zA-Z-]+ ){0,3}?(?:{kindOfFirm}|stake)|offer for [A-Z]|purchase of [A-Z]|spin-?off|splitting|break-?up)',
			notAfter: '{gap} (?:target|defence|speculation)',
			notBefore: '{ruled}',
		},
	],
	[
		'split, splits, splitting, to split, break~ up, breaks up',
		{
			before: '[A-Z][\\w.&-]* (?:to |plans to |will |may |considers |weighs |mulls )?',
			after:
				'(?: (?:in|into) (?:two|three)|{near} (?:compan(?:y|ies)|business(?:es)?|units?|divisions?|arm)|(?: off)| from [A-Z])',
			notBefore: '{ruled}',
		},
	],
	[
		'shareholders, investors, board, directors, regulator, watchdog, regulators',
		{
			after:
				'(?: (?:to|will|has|have))? (?:approves?|backs?|rejects?|clears?|blocks?|opposes?|votes? (?:for|against|on)|agrees?|recommends?|accepts?|waves? through|probes?|probing|investigates?|scrutini[sz]es?|to rule on|rules? on|oks?)(?: [^\\s;:]+){0,6}? (?:deal|merger|takeover|acquisition|buyout|bid|tie-up|offer|purchase|sale)\\b',
			notAfter: '{gap} (?:trade|brexit|pay|labou?r|opec|peace|union|bailout|settlement|rescue)',
			notBefore: '(?:brexit|trade|pay)[^;:]{0,30}',
		},
	],
	['hostile, unsolicited', {after: '{near} (?:bid|takeover|offer|approach|suitor)'}],
	[
		'take~ control of, takes control of, to take control of, take control of, took control of, majority control of, controlling interest, management buyout, leveraged buyout, reverse merger, reverse takeover, business combination, roll-up',
		{},
	],
];
