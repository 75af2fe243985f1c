// Frames of launches: a firm brings out a product, a service or a feature of one.
import type {Entry} from './frame';

const ruler = '{ruled}';
/** What is launched or unveiled and is no product. */
const other =
	'(?:[^;:]{0,60}?\\b(?:probes?|investigations?|inquiry|bids?|takeover|tender|reviews?|talks|lawsuits?|suit|legal|appeals?|ipo|search|hunt|strikes?|attacks?|assault|offensive|war|boycott|protest|funds?\\b(?! app)|fundraising|funding|bonds?|offering|share|buyback|stake|results?|profits?|loss(?:es)?|charges?|earnings|outlook|forecast|budget|stimulus|bills?|legislation|law|rules|reforms?|tariffs?|sanctions|cuts?|crackdown|campaigns?|challenge|joint venture|partnership|alliance|restructuring|overhaul|turnaround|job cuts|strategy|strategic plan|rescue|bailout|aid|relief|package|report|study|survey|index|awards?|scholarships?|contest|competition|committee|task force|petition|headquarters|office|store\\b(?! app)|stores|factory|plant|hub|campus|lab|center|centre|roadmap|targets?|goals?|five-year|master plan|pledge|net zero|consultation|auction|sale process|logo|rebrand|orders?|councils?|advisory|price|takeover|missiles?|satellites?|rocket|mission|career|podcast|newsletter|book|bookclub|memoir|foundation|hearing|debate|election|candidacy|presidential|process|counter-?bid|complaint|hostile|price war|offer|loan|trade|data showing|class action|plans? (?:to|for)|scheme to|deal|cost|review|cloud over|attorney|tour|party|parade|season|scholarships?|initiatives?|programs? for|webinar|event|conference|summit|sweepstakes|giveaway|festival|exhibition|exhibit|challenge|foundation|training program|internship|fellowship|accelerator|fund to|relief|drive|effort|guidelines|framework for|criteria|vision|white paper|ebook|book|podcast)\\b)';
const product =
	'(?:apps?|platforms?|services?|products?|phones?|smartphones?|tablets?|laptops?|pcs?|chips?|processors?|software|tools?|toolkits?|features?|updates?|upgrade|versions?|suite|solutions?|systems?|devices?|watch(?:es)?|cars?|suvs?|sedans?|trucks?|pickups?|models?|vehicles?|vans?|scooters?|bikes?|sensors?|cameras?|speakers?|headphones?|headset|glasses|consoles?|games?|series|shows?|films?|channel|streaming|subscription|membership|loyalty|card|cards|wallet|account|loans? product|fund etf|etfs?|vaccine|drug|treatment|therapy|test kit|test|kit|device|line|collection|range|brand|burgers?|menu|drinks?|beverages?|snacks?|cereal|beer|wine|cosmetics|apparel|sneakers|shoes|api|sdk|library|framework|language|database|engine|browser|os|operating system|assistant|chatbot|bot|robots?|drones?|marketplace|exchange|website|portal|store app|online store|e-?commerce|shopping|delivery|ride-hailing|network|broadband|5g|plan|plans|offering|program|programme|experience|edition|beta|preview|release|generation|ai|integration|dashboard|plugin|extension|widget|cloud|server|storage|tv|soundbar|printer|battery|charger|router|engine|turbine|jet|aircraft|analytics|module|label|catalog|course|courses|training|certification|community|initiative|pay|payments?|checkout|insurance|mortgage|currency|token|stablecoin|cryptocurrency|nft|nfts|mode|support|interface|button|filter|emoji|messenger|messaging|search engine|map|maps|voice|video|music|tickets|flights?|route|routes|cruise|cruises|ship|homes|townhomes|flavors?|flavou?rs?|ice cream|pizza|sandwich|coffee|vodka|whiskey|capabilit(?:y|ies)|functionality|option|options|technology|concept|prototype|design|lineup|portfolio|hummer|name)';

export const launch: readonly Entry[] = [
	[
		'released, is out, are out, now supports, lets users, lets you, now lets, takes wraps off, take the wraps off, takes the wraps off, pulls wraps off, goes open source, is now free, now on, open-sourced',
		{
			before:
				"[A-Z][\\w.+#'-]*(?: [A-Z\\d][\\w.+#'-]*)*(?: (?:v?\\d[\\w.]*|beta|update|app|version))*(?: is| has| was| has been)? ",
			notAfter: other,
			notBefore: `${ruler}|(?:from|hostages?|prisoners?|report|data|video|documents?|emails?|figures|study|survey|results|just|is|ceo) (?:is |are )?`,
		},
	],
	[
		'bring~, brings, brought, take~, takes',
		{
			after: ` (?:its|new|his|their) (?:[\\w.&'-]+ ){0,3}?${product}\\b{gap} to `,
			before: '[A-Z][\\w.&-]* (?:to )?',
			notAfter: '{gap} (?:court|trial|market for sale|an end|light|knees)\\b',
			notBefore: ruler,
		},
	],
	[
		'v1.0, v2.0, 1.0, 2.0, 3.0, 4.0, 5.0',
		{before: '^[A-Z][\\w.+#-]* ', after: '$| (?:released|is|beta|has|available|final|launches)'},
	],
	[
		'announce~',
		{
			after: '(?: [A-Z][\\w.+-]*| [a-z]+ [A-Z][\\w.+-]*)+ (?:for (?:[a-z]|i?OS)|\\d|v\\d|beta|app\\b)',
			notAfter: `${other}|{far}\\b(?:director|president|officer|ceo|contract|agreement|closing|date|acquisition|winners?|partnership)\\b`,
			notBefore: ruler,
		},
	],
	[
		'test, tests, testing, to test, trials, pilots, to pilot, to trial, brings back, to bring back, revive, revives, to revive, expands line, starts selling, begins selling, debuts',
		{before: "[A-Z][\\w.'-]*(?: to| will| is)? ?", after: `{gap}[ -]${product}\\b`, notAfter: other, notBefore: ruler},
	],
	[
		'expand, expands, extends, refreshes, broadens, adds to',
		{
			after: `{near} (?:product line|line|line-?up|portfolio|range|offerings?|menu|suite|family|platform|collection)s? (?:with|of|to include|by)\\b`,
			notBefore: ruler,
		},
	],
	[
		'launch~, to launch, relaunch~, re-launch~, unveil~, to unveil, introduce~, to introduce, roll~ out, rolls out, rolling out, rolled out, to roll out, roll out, starts production of, begins production of, start production of, starts making, starts sales of, begins sales of, starts deliveries of, showcase~, debut~, to debut',
		{
			after: `(?:[^;:]{0,70}?[ -]${product}\\b|(?: [^\\s,;:]+){0,6}? (?:[A-Z][\\w.'+-]*)|$| (?:in|on) | [^\\s;:]+)`,
			notAfter: `(?: into| on market| in (?:u\\.s|europe|india|china))?${other}|(?: (?:its|their|the))? (?:women|men|boys|girls)\\b`,
			notBefore: `${ruler}|(?:rocket|missile|how to|ways? |ways? to|want to|when to|before you|i|when you|north korea|product|book|post|soft|pre|commercial|after|a|failed|botched|record|before|spacex|satellite|market|stock|trading|not|never|nasdaq|nyse) `,
		},
	],
	[
		'release~, to release, ship~, ships, shipped, shipping',
		{
			after: `(?:(?: (?:[A-Z][\\w.'+-]*|[a-z-]+)){0,5}? (?:${product}|source code|[\\d.]+)\\b|(?: [A-Z][\\w.'+-]*)+ (?:v?\\d|for |with |to ))`,
			notAfter: `${other}|[^;:]{0,40}\\b(?:report|results|statement|earnings|data|study|documents?|transcript|hostages?|video of|photos?|footage|guidance|figures|numbers|trailer|date|agenda|list|survey|index|prisoners|letter|orders?|deliver(?:y|ies)|dividend)\\b`,
			notBefore: `${ruler}|press |news |(?:container|cruise|to|goods|for|early|new) |oil `,
		},
	],
	[
		'reveal~, show~ off, shows off, present~, announce~, announces, tease~, teases, bring~, brings, bring back, brings back, add~, adds, adding, get, gets, offer, offers, start~ selling, starts selling, begins selling, to sell, debut of, expands with, test~, tests, testing, trial~, pilot~, pilots, revive, revives, to revive, to offer, to bring, to add, to start, to begin, plan, plans, planning, develop~, preview~, enables, now offers, pushes, to make, create~, creates',
		{
			after: `(?:(?: (?:a|an|the|its|their|up|world's|fully|two|three|four|more|several|own|long-awaited|much-anticipated))? (?:new|first|latest|next-generation|next-gen|all-new|first-ever|brand new|free|redesigned|updated|upgraded|cheaper|faster|electric|own|ai-powered|cheapest|low-cost|limited-edition|limited edition|improved|general availability of|general availability|availability of|launch of|release of|own-brand)(?: [a-zA-Z'+&.-]+){0,5}? ${product}\\b| (?:availability|general availability|launch|release|debut|commercial launch|public beta|beta) of|(?: [A-Z][\\w.'+-]*){1,3} (?:name )?(?:with|on|for) (?:[a-z-]+ ){0,2}${product})`,
			notAfter: `${other}|[^;:]{0,40}\\b(?:joint venture|agreement|headcount|jobs|workers|director|ceo|board)\\b`,
			notBefore: `${ruler}|(?:need|needs|you|we|i) (?:to )?`,
		},
	],
	[
		'now available, is available, are available, available now, generally available, goes live, go live, going live, now live, is live, hits stores, hits shelves, hit shelves, goes on sale, go on sale, on sale now, coming soon, landing soon, enters beta, enter beta, in beta, public beta, open beta, enters public beta, opens pre-orders, opens preorders, pre-orders, comes to, coming to, arrives on, arrives in, lands on, makes debut, makes its debut, is here, is now open source, open sources, open-sources, opensources, is rolling out, are rolling out, hits market, hits the market, exits beta, out of beta, leaves beta, general availability, early access, announcing, introducing',
		{
			before: '(?:[A-Z][^;:]{0,70}|{product}[^;:]{0,30}|^)'.replace('{product}', product),
			after: '(?:$|[,;:.!?]| (?:[^;:]{0,60}))',
			notBefore: `${ruler}|(?:no|not|never|summer|winter|when|spring|brexit|report) (?:is )?`,
			notAfter:
				'{gap} (?:terms|agreement|grips|end|deal|court|trial|light|power|blows|life|jury|recession|home|jobs|halt|rescue|defense|tickets|house|senate|vote|market turmoil|an end)\\b',
		},
	],
	[
		'coming to, comes to, available on, available in, lands on, arrives on',
		{
			before: '[A-Z][\\w.-]* (?:is |are |now |support )?',
			after: '(?: the| your)? [A-Z]|(?: the| your)? (?:app store|ios|android|windows|mac|linux|web|iphone|ipad|kindle)',
			notBefore: ruler,
			notAfter: '{gap} (?:terms|court|stores in)',
		},
	],
	[
		'launch, rollout, roll-out, debut, unveiling, release, relaunch',
		{
			before:
				"(?:[A-Z][\\w.&'-]*|product|commercial|global|worldwide|new|u\\.s\\.|european|first|delays?|service|app|phone|plans|delayed|postpones|announces|official) ",
			after: `(?: of (?:(?:[a-zA-Z'-]+) ){0,5}${product}|$|[,;]| (?:date|event|delayed|set|today|next|this|in|on|with|marks|expected))`,
			notAfter: other,
			notBefore: `${ruler}|(?:press|rocket|missile|news|earnings|satellite|results|data|market|stock|trading|debt) `,
		},
	],
	[
		'hit stores, to hit stores, hit shelves, to hit shelves, hits stores, to go on sale, in stores',
		{
			before: '[A-Z][^;:]{0,60} (?:to )?',
			after: '(?:$| (?:in|on|this|next|by|from|for|today|tomorrow)\\b)',
			notBefore: `${ruler}|(?:sales|jobs|prices|cut|workers|shoppers|people) (?:[a-z]+ )?`,
		},
	],
	[
		'begin, begins, start, starts, to begin, to start, kicks off, resumes',
		{
			before: "[A-Z][\\w.'&-]* (?:to )?",
			after:
				'{near} (?:delivery|deliveries|service|services|production of|sales of|flights (?:to|from)|shipping|testing of|tests of|trials of|streaming|selling)\\b',
			notBefore: ruler,
			notAfter: other,
		},
	],
	[
		'brings, bring, to bring, expands',
		{
			before: "[A-Z][\\w.'&-]* (?:to )?",
			after:
				' [^;:]{2,40} to (?:[a-z.]+ ){0,2}(?:stores|menus?|shelves|users|drivers|phones|iphones?|ios|android|windows|mac|the web)\\b',
			notBefore: ruler,
			notAfter: other,
		},
	],
];
