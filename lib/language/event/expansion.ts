// Frames of expansion: a new site, a new market, more capacity, many more people.
import type {Entry} from './frame';

const ruler = '{ruled}';

export const expansion: readonly Entry[] = [
	[
		'picks, pick, picked, chooses, choose, chose, selects, selected, eyes, shortlists',
		{before: '[A-Z][\\w.&-]* (?:to )?', after: "{gap} for (?:(?:[\\w.'&-]+) ){0,5}{site}\\b", notBefore: ruler},
	],
	[
		'open~, to open, opens, opened, opening, openings, grand opening of, reopening of, inaugurate~, cut~ ribbon on, break~ ground on, breaks ground on, broke ground on, unveil~, debut~, launch~, add~, establish~, set~ up, sets up, setting up, build, builds, building, built, construct~, plan, plans, planning, planned, kick~ off bids for, kicks off bids for, announce~, double~, expand~, complete~, eye~, eyeing, start~, begin~, scout~, lease~, leases, invest~ in, celebrates, announces plans for, move~ to, moves to, moving to, relocate~, enlarge~',
		{
			after:
				"(?! (?:half|doors|up its|door)\\b)(?:(?: (?:a|an|the|its|their|first|second|third|fourth|fifth|new|two|three|four|five|six|ten|more|another|of|us|u\\.s\\.|uk|european|asian|global|regional|international|flagship|state-of-the-art|{n}|{money}|(?!(?:for|with|by|at|on|from|as|after|via|to|in|over|into)\\b)[\\w.'&-]+)){0,7}?)[ -]{site}\\b(?! (?:workers?|staff|closures?|closing|manager|opening hours|boss|sales|stake|shelves|software|management|system|systems|security|operator|app|platform|tool|services?|solutions?|switch|network|gpu|chip|chips|cards?|space))",
			notAfter:
				'(?:{gap} (?:after|despite|closed|closing|close|in (?:china|italy|israel)? ?after|lockdown|probe|investigation|bid|tool|app|platform|report|software|curbside|pickup)\\b)',
			notBefore: `${ruler}|(?:how|why|should|to) (?:to )?(?<! to )|closes? |stock `,
		},
	],
	[
		'new, second, first, third, another, larger, bigger, additional, flagship',
		{
			after:
				'(?: (?:u\\.s\\.|north american|[a-zA-Z-]+)){0,3} {site}\\b(?! (?:app|software|platform|system|solution|gpu|chips?|tool|jobs?))',
			before:
				'(?:opens?|opening|opened|open|build|builds|building|plans?|announces|for|its|in|at|to|with|of|unveils|eyes|about|on|over|bids for|site for|breaks ground on|invests? in|and|launches) (?:its |a |an |the |two |three |{n} )?',
			notBefore: `${ruler}|moving to |reports? (?:its|a) `,
		},
	],
	[
		'move, moves, moving, to move, relocate~, shift~, transfer~',
		{
			after:
				'{near} (?:headquarters|head office|hq|global base|main office|production)\\b{gap} (?:to|from|out of) [a-zA-Z]',
			before: '[A-Z][^;:]{0,60} ',
			notBefore: ruler,
		},
	],
	[
		'add~, launch~, start~',
		{
			after:
				' (?:{n}|new|more) (?:(?:new|daily|direct|weekly|nonstop|european|international|long-haul) ){0,2}(?:routes|flights|destinations|locations|markets|countries|shifts)\\b',
			before: '[A-Z][^;:]{0,60} ',
			notBefore: ruler,
		},
	],
	[
		'plant, factory, warehouse, gigafactory, data center, data centre, facility, headquarters, store, stores, office, hub',
		{
			before:
				"(?:[A-Z'][^;:]{0,60}(?:new|first|second|assembly|battery|chip|{money}|{n}) (?:[a-z.'-]+ ){0,3}|[A-Z][\\w.&']*(?:'s)? (?:[a-z]+ )?(?:assembly |battery |production )?)",
			after:
				' (?:to (?:be completed|open|start|begin|be built|create|produce)|opens|opening|construction|expansion|nears completion|set to open|coming to|planned)\\b',
			notBefore: ruler,
		},
	],
	[
		'expand~',
		{
			after:
				' (?:(?:in|into|to|across|throughout|presence|footprint|operations|abroad|overseas|globally|internationally|capacity|production|manufacturing|network|reach|beyond|further|its (?:(?:u\\.s\\.|[a-zA-Z-]+) ){0,3}(?:presence|footprint|operations|network|reach|capacity|production|manufacturing|office|team|headquarters|business in|delivery|store|service to))\\b)',
			notBefore: `${ruler}|(?:could|wants|seek|seeks|help|helps) (?:you )?|talks |sanctions `,
			notAfter:
				'{gap} (?:sanctions|probe|investigation|recall|ban|tariffs?|probe|coverage|lawsuit|partnership|collaboration|rights|debt|deficit|streaming|content|languages|war|losses)\\b',
		},
	],
	[
		'expansion',
		{
			before:
				"(?:[A-Z][\\w.']*(?: [a-z]+)?|(?:global|european|us|u\\.s\\.|asian?|international|overseas|plant|capacity|store|geographic|factory|network|hub|retail|rapid|market|office|canadian|indian|china|india|singapore|africa|israel|african|american|uk|germany|brazil|mexico|facility|campus|production|eyes|plans|announces|plan|manufacturing|business|german|france|japan|asia|europe|for|of|with|its|major|{money}|continues|further)) ",
			after:
				'(?! (?:pack|slot|card|team))(?:$|[,;.:]| (?:in|into|to|plans?|drive|across|of|at|with|as|after|by|push|on|strategy|project|will|beyond))',
			notBefore: `${ruler}|medicaid |(?:gdp|economic|universe|pipeline|palestinian|settlement|nato|credit|monetary|factory sector|wallet|inflation|tax|disputed [a-z]+ pipeline) `,
			notAfter: '{gap} (?:halted|slows|slowest|pace)',
		},
	],
	[
		'expansion',
		{
			after:
				' (?:in|into|to|across) (?:[a-z]+ )?(?:[A-Z]|{power}|{people}|latin|asia|the |middle|north|south|new|overseas|more|{n})',
			notBefore: `(?:fed|monetary|credit|economic|gdp|sanctions|probe) |${ruler}`,
		},
	],
	[
		'hire, hiring, to hire, recruit, create, creates, creating, add, adds, adding, hires, recruits, bring~, brings',
		{
			after:
				'(?: (?:up to|about|more than|around|over|an extra|additional|another|as many as|at least|nearly|some|roughly|to))* ?{n} (?:[a-z&/-]+ ){0,3}{jobs}\\b',
			notBefore: `${ruler}|economy |employers |sector |economy only |payrolls |businesses |how |companies `,
		},
	],
	[
		'hiring spree, hiring push, hiring drive, recruitment drive, headcount boost, job creation, hiring thousands, boost headcount, double headcount, double workforce, doubling headcount, hiring binge, ramp up hiring, ramps up hiring',
		{notBefore: ruler},
	],
	[
		'enter~, entry into, foray into, push into, pushes into, expands into, break into, breaks into, debut in, debuts in, launch in, launches in, to launch in, arrives in, comes to, comes into, moves into, heads to, go global, goes global, land in, lands in, expands to, expand to, brings service to',
		{
			after:
				'(?: (?:u\\.s\\.|[a-z-]+)){0,4}? (?:markets?|countr(?:y|ies)|cities|city|states|territor(?:y|ies)|regions?)\\b(?! (?:share|turmoil|data|rally))',
			notBefore: `${ruler}|(?:bear|bull) `,
			notAfter: '{gap} (?:talks|bear|bull|recession|stock|beta|race)\\b',
		},
	],
	[
		'enter~, expands to, expand to, expands into, expand into, expanding into, expanding to, launch in, launches in, to launch in, debuts in, debut in, comes to, arrives in, coming to, goes live in, lands in, opens in',
		{
			before: "[A-Z][\\w.&'-]*(?: (?:to|will|[a-z]+ (?:startup|service|app|retailer|chain)))? ",
			after:
				' (?:the )?(?:u\\.s\\.?|us|uk|india|china|japan|germany|france|spain|italy|brazil|mexico|canada|australia|europe|asia|africa|latin america|middle east|london|paris|berlin|singapore|dubai|new york|israel|ireland|korea|portugal|netherlands|poland|turkey|indonesia|vietnam|nigeria|kenya|south africa|saudi arabia|uae|switzerland|sweden|norway|denmark|texas|florida|california|chicago|boston|hong kong)\\b(?! (?:war|trade|race|politics|talks|case|probe|court))',
			notBefore: ruler,
		},
	],
	[
		'boost~, increase~, ramp~ up, ramps up, ramping up, raise~, double~, triple~, quadruple~, expand~, add~',
		{
			after:
				'(?: (?:u\\.s\\.|[a-zA-Z-]+)){0,4} (?:capacity|manufacturing|workforce|headcount|store count|footprint)\\b',
			notBefore: `${ruler}|opec `,
		},
	],
	[
		'invest, invests, investing, to invest, pours, spend, spends, spending, pump, pumps, investment of',
		{
			after:
				' (?:up to |about |more than |another |an additional |over |around |nearly |{n} )*{money}[^;:]{0,60}\\b(?:{site}|factory|expansion|expand|capacity|manufacturing|production|in (?:india|china|germany|france|uk|brazil|mexico|texas|ohio|africa|europe|italy|spain|poland|canada|japan|vietnam|indonesia|ireland|arizona|georgia|tennessee)(?!.s ))\\b',
			notBefore: ruler,
		},
	],
	[
		'supercenter, grand opening, groundbreaking, ground-breaking, ribbon-cutting, store opening, store openings, new location, new locations, openings, topping out',
		{notBefore: `${ruler}|job |(?:canceled|postponed) `},
	],
	['land grab, foothold, beachhead', {before: '(?:new|gains|wins|first|expands) '}],
];
