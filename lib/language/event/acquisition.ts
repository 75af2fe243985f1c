// Frames of acquisition: a firm, a unit of it or a stake in it changes hands.
import type {Entry} from './frame';

/** What is bought and is no firm. */
const thing =
	'{gap} (?:stocks?|shares? (?:at|below|before|now)|dip|dips|house|houses|homes?|building|tower|land|hotel room|tickets?|rights|bonds?|treasur(?:y|ies)|jets?|planes?|aircraft|airbus|boeing|cars?|trucks?|time|oil|crude|gas|gold|soybeans?|goods|dollars?|food|groceries|property|gifts?|guide|lunch|more of|domain|domains|weapons|missiles|phones?|ads|advertising|electricity|energy from|power from|vaccines?|masks|doses|insurance|products|clothes|shoes|patents?)\\b';
const talk =
	'(?:(?:in|holds?|opens?|ends?|hold|resumes?|starts?|held|halts?|nears?|advanced|early|exclusive|has|considers?|explor\\w+|weighs?|seeks?|plans?|agrees?|eyes?|mulls?|closing in on|close|bid|bids|offers?|offer|approval|clearance|nod|deal|race|wants|set|frontrunner|favou?rite|ready|about|talks|interested in|interest in|option|right|vote|move|attempt|billion|million|m) (?:to |for |in |of |on |about )?)';

export const acquisition: readonly Entry[] = [
	[
		'acquire~, to acquire',
		{
			after:
				'(?! (?:knowledge|skills|customers?|users?|new customers|skill|land|property|citizenship|rights|licen[cs]e)\\b)(?: |$|[,.])',
			notAfter: '{gap} (?:building|tower|land|properties|apartment|apartments|acres|shopping center)\\b',
		},
	],
	[
		'takeover, take-over, takeovers, merger, mergers, buyout, buy-out, mega-merger, megadeal, tie-up, takeover target, carve-out',
		{
			notBefore:
				'(?:in (?:the )?wake of|following|since|despite) [^,;:]{0,30}|hostile state |{ruled}|(?:state|government|military|police|student|gang) ',
			notAfter: ' (?:package|packages|offers? to (?:staff|workers|employees)|advice|arbitrage)|(?:s)? boom',
		},
	],
	[
		'merge~, merging',
		{
			after: ' with\\b|{gap} (?:units?|businesses|operations|divisions?)|{near} [A-Z]|$|,| (?:in|to|into|under)\\b',
			notAfter: '{gap} (?:branch|branches|request|requests|code|conflict|conflicts|lanes|data|files)',
			notBefore: '{ruled}',
		},
	],
	[
		'to combine, combines, combining, join forces to form',
		{after: ' with\\b{gap} [A-Z]|{near} (?:businesses|operations|assets|units|divisions|networks)'},
	],
	[
		'acquisition, acquisitions',
		{
			notBefore: '(?:customer|user|data|talent|language|land|customers|skill|image|federal|defense|weapons) |{ruled}',
			notAfter:
				'{gap} (?:buildings?|multifamily|propert(?:y|ies)|apartments?|acres|real estate|tower|land|square|industrial|warehouse|units?|equipment|shopping cent(?:er|re)|customers|data|net lease)\\b',
		},
	],
	[
		'buy, buys, buying, bought, purchase, purchases, purchased, purchasing, swallow~, snap~ up, snaps up, snapped up, snapping up, scoop~ up, take~ over, takes over, took over, swoop~ on, gobble~ up',
		{
			after: `(?:(?: (?:up to|rest of|all of|most of|control of|u\\.s\\.|[a-z]+'s|{money}|{n}|[a-z-]+))){0,6}? (?:(?:[a-z&'-]+ ){0,2}{kindOfFirm}|stakes?|majority|shares in|interest in|remaining shares)\\b|(?: (?:out|up|into|(?:smaller |larger |local |fellow |bigger )?(?:rival|competitor|peer)|us|uk|u\\.s\\.|[a-z]+'s|[a-z]+maker|maker|retailer|british|german|french|chinese|indian|canadian|american|israeli|dutch|swiss|startup|start-up|owner|brewer|insurer|lender|developer|operator|security|software|online|majority of|part of|most of|parts of|rest of|[a-z]+ (?:maker|firm|startup|company|group|chain)))* [A-Z]`,
			before: "[A-Z'](?:[^:;]{0,80}) |^",
			notAfter: thing,
			notBefore: `{ruled}|(?:how|where|when|should|can|could|you|i|we|why|people|consumers|customers|shoppers|investors|don't|dont|never|not|would|to|and|you'd|good|best|worth|before|keep|for|afford|about) (?:to )?(?<!${talk}to )(?<!(?:to|for) )`,
		},
	],
	[
		'to buy, to purchase, to take over, buying',
		{
			before: `${talk}`,
			after: `(?! out )(?:(?: (?:up to|control of|[a-z]+'s|{money}|{n}|[a-z-]+)){0,5}? (?:{kindOfFirm}|stakes?|control)\\b| [A-Z]|(?: [a-z'-]+){1,3} [A-Z])`,
			notAfter: thing,
			notBefore: '{ruled}',
		},
	],
	[
		'bought by, bought for, acquired by, sold to, taken over by, snapped up by, bought out, bought over',
		{before: '(?:[A-Z][^:;]{0,80}|{kindOfFirm} )(?:is |being |to be |gets |been |was |has been )?', notAfter: thing},
	],
	[
		'purchase of, buyout of, takeover of, acquisition of, takeover by, bid for',
		{
			after: '(?: (?:a|the|its|rival|[a-z-]+)){0,3} [A-Z]',
			before: "(?:[A-Z][\\w.&-]*(?:'s|')|its|planned|proposed|pending|{money}) (?:{money} |planned |proposed )?",
			notAfter: thing,
		},
	],
	['shares', {before: '(?:buying|bought|buys|acquires|acquiring) ', after: '$| in [A-Z]'}],
	[
		'stake, stakes, shareholding',
		{
			before:
				'(?:(?:buys?|buying|bought|sells?|selling|sold|sale of|takes?|taking|took|acquires?|acquiring|raises?|raised|raising|boosts?|cuts?|ups?|builds?|increases?|reduces?|trims?|offloads?|dumps?|exits?|seeks?|eyes?|wants?|bid|offer|for|nears?|in|discloses?|reveals?|amasses|doubles?|invests?|gets?|hold|holds?|explores?|of|disposes?|divests?|lifts?|own|owns|majority|minority|controlling|percent|%|pct)(?: [^\\s;:]+){0,7}?|[A-Z][\\w.&-]* ) ?(?:[a-z-]+ )?',
			notBefore: '(?:at|high|lives) ',
			notAfter: 's? (?:high|holder)',
		},
	],
	[
		'sell, sells, selling, sold, sale, sales of, offload~, divest~, divestiture, divestment, spin~ off, spins off, spin-off, spinoff, spun off, spinning off, hive~ off, hives off, dispose~ of, disposal, auction~, put up for sale, put on block',
		{
			after:
				"(?: (?:part of|parts of|most of|up to|stake in|[a-z]+'s|{money}|{n}|[a-zA-Z&.-]+|[a-z]+-[a-z]+)){0,5}? (?:{kindOfFirm}|stakes?|majority|itself)\\b",
			notBefore: '{ruled}|garage |yard ',
			notAfter: '{gap} (?:shares to|bonds|notes|weapons)\\b',
		},
	],
	[
		'deal',
		{
			before:
				'(?:seals?|sealed|clinch\\w*|completes?|closes?|closing|pursues?|over|abandons?|scraps?|after|kills|for|rejects?|defends?|backs?|clears?|approves?) (?:the |its )?(?:{money} )?(?:[A-Z][\\w.&-]* ){1,3}',
			notAfter: ' (?:to (?:supply|sell|use|provide)|with god)',
			notBefore: 'trade |{ruled}',
		},
	],
	[
		'circle, circles, circling, stalks, woos, walk away from, walks away from, closes in on, close in on, snubs, spurns',
		{
			before: '(?:[A-Z]|{kindOfFirm})[^;:]{0,60} ',
			after: '(?: (?:a|the|rival|[a-z]+maker|[a-z-]+)){0,3} [A-Z]',
			notBefore: '{ruled}',
		},
	],
	[
		'shed, sheds, shedding, carve~ out, carves out',
		{
			before: '[A-Z][^;:]{0,60} ',
			after: '{gap} (?:units?|business(?:es)?|divisions?|arms?|stakes?|operations|assets|brands)\\b',
			notBefore: '{ruled}',
		},
	],
];
