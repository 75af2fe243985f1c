// Frames of layoffs and closures: jobs go, a site shuts, a firm ends.
import type {Entry} from './frame';

const ruler = '{ruled}';
const gone = "(?: (?:up to|more than|at least|as many as|{n}|[a-zA-Z'.-]+)){0,6}?";

export const layoffs: readonly Entry[] = [
	[
		'cut, cuts, cutting, slash, slashes, slashed, slashing, axe, axes, axed, axing, ax, shed, sheds, shedding, eliminate~, trim, trims, trimmed, trimming, drop~, scrap, scraps, scrapped, reduce~, lose, loses, cull~, shrink, shrinks, let go, lets go, letting go, let go of, dismiss~, fire~, fires, sack~, downsize~, prune~, chop~, cutting back, displace~',
		{
			after: `${gone} (?:jobs?|workers?|staff|staffers|employees|positions|workforce|headcount|payroll|work force|personnel|full-time|contractors|corporate roles|roles)\\b(?! (?:hours|pay|benefits|costs|wages|salar|perks|bonus|taxes?|creation|growth|offer|insurance|vacation))`,
			notBefore: `${ruler}|(?:could|may|might) be |how |firms? |companies |economy |employers? |robots |automation `,
			notAfter:
				'{near} (?:hours|pay|salaries|wages|benefits|ties|costs|outlook|prices|forecast|interest|rates|emissions)\\b|{gap} (?:steve jobs|sports? staff)',
		},
	],
	[
		'lay off, lays off, laid off, laying off, layoff, layoffs, lay-off, lay-offs, furlough, furloughs, furloughed, furloughing, redundancy, redundancies, retrenchment, retrenches, retrench, pink slips, mass firing, mass firings, job cuts, job cut, jobs cull, job losses, staff cuts, headcount reduction, workforce reduction, jobs at risk, reduction in force, voluntary redundancy, buyout packages, buyouts to, voluntary exits, voluntary departures, voluntary exit, exit packages, early retirement packages, severance packages, voluntary separation, short-time work, job axe, jobs axed, jobs cut, workforce cuts, plant closure, factory closure, store closures, plant closures, site closure, cost-cutting drive',
		{
			notBefore: `${ruler}|(?:after|despite|avoid|avoids|avoided|no|without|against|prevent|how to|should i|and|you|i was|i got|i) (?:[a-z]+ (?:[a-z]+ )?and )?(?:any |more |mass )?`,
			notAfter: ' (?:insurance|benefits|scheme (?:extended|ends)|advice|laws?)',
		},
	],
	[
		'close, closes, closed, closing, shut, shuts, shutting, shutter, shutters, shuttered, shuttering, shut down, shuts down, shutting down, close down, closes down, closing down, mothball~, wind down, winds down, idle, idles, idling, exit, exits, to exit, to close, to shut',
		{
			after: `(?: (?:up to|more than|at least|as many as|dozens of|hundreds of|{n}|[a-zA-Z'.-]+)){0,5}?[ -](?:stores?|shops?|plants?|factor(?:y|ies)|offices?|branch(?:es)?|sites?|outlets?|restaurants?|mines?|mills?|refinery|warehouses?|locations?|facilit(?:y|ies)|operations|business(?:es)?|unit|division|department|production|showrooms?|hotels?|dealerships?|headquarters|smelter|pubs|cinemas|theaters|theatres|cafes|centres|centers)\\b(?! (?:deal|acquisition|higher|lower|sale|hours|early))`,
			notBefore: `${ruler}|virus |quake |storm |protests? |strike |hurricane |stocks? |markets? |(?:to|and|near|nears|in|of) (?=deal)|shares `,
			notAfter:
				'(?: (?:{money}|[a-zA-Z]+)){0,3} (?:deals?|acquisition|round|funding|higher|lower|up|flat|down \\d|gap|sale of|transaction|financing|to (?:record|deal)|in on|at)\\b|{gap} (?:temporarily|for (?:a day|training|holiday)|over (?:virus|coronavirus))',
		},
	],
	[
		'shutting down, shuts down, shut down, to shut down, is closing, closes doors, close doors, closing its doors, closes its doors, ceases operations, cease operations, ceasing operations, calls it quits, going out of business, goes out of business, go out of business, winding down, winds down, shuttering, shutters, to close for good, permanently closed, closing permanently, shutdown of, closure of, pulls the plug on, pulls plug on, pull the plug on, closures',
		{
			before:
				"(?:[A-Z][\\w.&'-]*|startup|company|store|stores|plant|factory|site|branch|retailer|service|chain|office|shop|mill|mine|of|to|announces|confirms|plans|faces|over)(?: (?:u\\.s\\.|[a-z]+))? ?",
			notAfter:
				'{gap} (?:temporarily|early|for (?:the )?(?:day|holiday|weekend)|road|lane|bridge|schools?|borders?|airspace|in on|debate|deal|government)\\b',
			notBefore: `${ruler}|engine |reactor |pipeline |road |lane |border |government |school |schools |federal |well |virus |(?:how|why) (?:to )?|airport `,
		},
	],
	[
		'jobs, workers, staff, employees, posts, positions, roles',
		{
			before: '(?:{n}) (?:[a-zA-Z-]+ ){0,3}',
			after:
				'{near} (?:to go|at risk|face axe|face the axe|lost|axed|cut|to be cut|to be lost|will go|threatened|under threat|slashed|eliminated|laid off|furloughed|face redundancy|in jeopardy|on the line|made redundant|to lose jobs|lose jobs|losing jobs|let go|under review|on furlough)\\b',
			notBefore: `${ruler}|could be |possibly [^;:]{0,20}|economy [^;:]{0,30}`,
		},
	],
	[
		'plans to cut, planning, plans, faces, brace for, bracing for, braces for, warns of, announces, considers, confirms, weighs, mulls, begins, starts, more, mass, hundreds of, thousands of, another',
		{
			after:
				'{gap} (?:job cuts|layoffs|redundancies|job losses|furloughs|store closures|plant closures|lay-offs|cuts to (?:staff|jobs|workforce))\\b',
			notBefore: ruler,
			notAfter: ' (?:reports|insurance)',
		},
	],
	[
		'jobs at risk, jobs to go, jobs under threat, jobs on the line, jobs threatened, jobs lost, staff at risk, stores to close, stores at risk, store closures, shops to close, branches to close, to cut workforce, to slash workforce, reduces workforce, cuts workforce, cut workforce, shrinks workforce, cuts a fifth, hiring freeze, wave of layoffs, round of layoffs, mass layoffs, hundreds of jobs, thousands of jobs',
		{notBefore: `${ruler}|creat\\w+ |adds? |bring\\w* |hiring |fill `},
	],
	[
		'store, stores, plant, plants, factory, factories, branches, shops, mill, refinery, offices',
		{
			before: "(?:[A-Z][\\w.&'-]*|{n}|its|all) (?:[a-z.]+ )?",
			after:
				"(?:'s)? (?:to (?:close|shut|be shut|be closed|be shuttered)|closing|closures?|shutdown|shuts down|will close|set to close|face closure)\\b(?! (?:temporarily|early))",
			notBefore: ruler,
		},
	],
	[
		'restructuring, overhaul',
		{after: '[^;:]{0,40}\\b(?:jobs|layoffs|job cuts|workforce|employees)\\b', notBefore: ruler},
	],
	['goes dark, sunsets, discontinues', {before: '[A-Z][\\w.-]* (?:startup )?', after: '$| after| operations| service'}],
	[
		'shed, sheds, axe, axes, to axe',
		{
			before: '[A-Z][^;:]{0,50} ',
			after:
				' (?:up to |about |around |another |over |nearly |at least )*\\d[\\d,]{3,}(?: (?:in|at|by|globally|worldwide|after|as)\\b|$|,)',
			notBefore: ruler,
		},
	],
	[
		'close its doors, to close its doors, shut its doors, must go, will shut down, closing down for good',
		{before: '(?:[A-Z][^;:]{0,60}|jobs|staff|workers|employees) (?:to |will |is |are )?', notBefore: ruler},
	],
];

/** Who cannot pay what they owe. */
export const insolvency: readonly Entry[] = [
	[
		'bankruptcy, bankrupt, insolvency, insolvent, chapter 11, chapter 7, liquidation, receivership, into administration, enters administration, enter administration, in administration, calls in administrators, appoints administrators, collapses, collapse of, brink of collapse, verge of collapse, edge of collapse, faces collapse, goes bust, go bust, going bust, went bust, goes under, creditor protection, files for protection, ceases trading, wound up, winding-up',
		{
			before:
				"(?:[A-Z][\\w.&'-]*|\\d+|files?|enters?|declares?|seeks?|faces?|brink of|risk of|verge of|out of|prepares?|emerges from|u\\.s\\.|[a-z]+)(?: |$)|^",
			notBefore: `${ruler}|(?:moral|personal|student|intellectual|morally) |talks |sale |bid |takeover |merger |auction |offer |deal |oil |prices? |bridge |building |market |price |currency |lira |(?:governor|economy|state|country|city|puerto rico|detroit|demand|peso|government|coalition) (?:[a-z]+ )?`,
			notAfter: ' (?:lawyer|attorney|rumou?rs|law|reform|in (?:oil|prices|demand)|judge says|talks over|prevention)',
		},
	],
];
