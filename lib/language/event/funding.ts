// Frames of funding: equity or debt comes to a firm, or is looked for.
import type {Entry} from './frame';

const ruler = '{ruled}';
const round =
	'(?:pre-?seed|seed|series [a-k]\\d?|growth|bridge|angel|venture|equity|debt|mezzanine|pre-ipo|funding|financing|capital|fund-?raising|investment)';

export const funding: readonly Entry[] = [
	[
		'raise~, to raise, pull~ in, pulls in, haul~ in, rakes in, secure~, close~, closes on, land~, lands, nab~, nabs, bag~, bags, bagged, nets, netted, snag~, snags, lock~ in, borrow~, to borrow, raked in, picks up, banks',
		{
			after:
				`(?:(?: (?:up to|about|over|more than|around|nearly|almost|at least|as much as|an additional|another|a|an|its|the|further|initial|first|close of|us|oversubscribed|record|fresh|new|extra)){0,5} {money})(?!(?:-|[ ])?(?:million|billion|trillion|bn|mln)|[\\d.,]|(?: [a-z-]+){1,2} (?:deal|order|contract)s?\\b| (?:contract|order|deal|verdict|fine|settlement|judgment|award|a year|profit|loss|revenue|tax|for charity|stake|orders|(?:[a-z]+ )?grant|jackpot|damages|painting|home|house|grant|defense|in (?:sales|revenue|damages|fines|tax|orders|contracts?|profit|savings|ticket)|from (?:sale|sales)|order|project|penalt|bail|price|salary|payout|medicare|jobs|sale of|at auction))(?: {round}|[^;:]{0,60}\\b(?:funding|financing|rounds?|series [a-k]|seed|investments?|capital|equity|debt|loans?|credit|notes|bonds?|ipo|offering|fund|led by|valuation|venture|investors?|facility|from [A-Z])\\b|$|[ ,.;:]| (?:to|for|in|at|from|as|after|via|ahead)\\b)`.replaceAll(
					'{round}',
					round,
				),
			notBefore: `${ruler}|walk |students |charity |family |kids |fundraiser |(?:deficit|tariff|who have) `,
			notAfter:
				'{gap} (?:charity|relief|cancer research|minimum wage|hospital|stake in|contracts?|verdict|guidance)\\b',
		},
	],
	[
		'get, gets, grab~, grabs, grabbed, receive~, obtain~, attract~, clinch~, wins, win, seek, seeks, seeking, eye~, eyeing, target~, targets, score~, sought, needs, need, gains, lands, given, granted',
		{
			after:
				'(?:(?: (?:up to|about|over|more than|around|nearly|at least|as much as|an additional|another|a|an|its|the|further|initial|first|fresh|new|extra)){0,4} {money})(?: (?:series [a-k]|[A-Z][\\w.&-]*|[a-z]+)){0,4}? (?:funding|financing|rounds?|investment|capital|loans?|credit|ipo|valuation|investors?|lifeline|bailout|backing|bonds?|notes|aid|rescue|injection|from (?:[a-z]+ )?(?:investors|vcs?|venture|softbank|sequoia|kkr))\\b',
			notBefore: `${ruler}|students |charity `,
		},
	],
	[
		'float, floats, floating, to list, lists, listing, listed, listing of',
		{
			before:
				"[A-Z][\\w.&'-]*[^;:]{0,40} (?:to |plans |plans to |aims to |will |seeks |considers |eyes |stock market |public |share |delays |weighs |for )?",
			after:
				'(?: (?:in|on|at) (?:the )?(?:london|new york|hong kong|nasdaq|nyse|stock|shanghai|u\\.s\\.|us|frankfurt|amsterdam|toronto|mumbai|tokyo|[a-z]+ stock)|$|,| shares| plan| as early)',
			notBefore: `{ruled}|job |craigslist |airbnb |house `,
		},
	],
	[
		'crowdfunding, crowdfunds, recapitalisation, recapitalization, refinancing, debt restructuring deal, capital injection, cash injection, capital boost, unicorn status, becomes unicorn, leads round, leads investment, debt-for-equity swap, state-backed loan, share placing, cash call, convertible bond, stock offering, share offering',
		{before: '(?:[A-Z][^;:]{0,100}|^)', notBefore: ruler},
	],
	[
		'raise~, to raise, secure~, close~, announce~, complete~, seek, seeks, seeking, land~, get, gets, nab~, nabs, receive~, lead, leads, led, join, joins, obtain~, explore~, near, nears, nearing, in talks for, mull~, consider~, weigh~, eye~, plan, plans, planning, look~ for, wins, win, attract~, attracts, price~, prices, launch~, issue~, sell, sells, upsize~, hunt~ for, tap~, taps, draw~, draws, offer, offers, arrange~, arranges, structure~, sign~, signs, refinance~',
		{
			after: `(?:(?: (?:up to|{money}|[a-z]+-million|[\\d-]+year|[a-zA-Z-]+)){0,6}?) (?:(?:${round}) (?:round|financing|funding|raise|investment|extension|rounds)|series [a-k]|seed (?:round|funding|investment|financing)|fund-?raising|funding|funds to|financing(?! plan)|credit (?:lines?|facilit(?:y|ies))|term loan|loan facility|bridge loan|loans?|loan facilities|(?:bond|note|share|stock|rights|equity|debt|securities|unit|public|stock) (?:issue|sale|offering|placement|issuance|offerings|sales)|capital (?:raise|increase|raising|injection)|rights issue|private placement|placement|ipo|initial public offering|public offering|outside investors|investors|backers|notes|convertibles?|bonds|debentures?|rescue package|lifeline|bailout|cash call)\\b`,
			notBefore: `${ruler}|(?:should|how|students?|congress) (?:to )?|borrowers |homebuyers |investors `,
			notAfter:
				'{gap} (?:relations|day|conference|presentation|cut|cuts|scam|appetite|rates?|concerns|fraud|class action|investigation|opportunity|meeting|call|who|with losses|bill|for families|for small businesses|relief|to join|alert)\\b|(?: (?:[a-z]+)){0,3} (?:government|federal|public|state|road|school|nhs|research) funding',
		},
	],
	[
		'series a, series b, series c, series d, series e, series f, series g, seed round, seed funding, seed financing, funding round, financing round, round of funding, round of financing, growth round, investment round, venture round, equity round, pre-seed, bridge round, fund-raising round, fundraising round, private placement, credit facility, credit line, term loan, registered direct offering, public offering, initial public offering, rights issue, share sale, bond sale, bond offering, note offering, capital raise, capital increase, debt financing, project financing, venture funding, equity financing, convertible notes, senior notes, secondary offering, venture debt, growth capital, growth funding, at-the-market offering, bought deal, fresh funding, new funding, fresh capital',
		{notBefore: `${ruler}|(?:ahead of|no|without) `, notAfter: '{gap} (?:advice|tips|explained|class action)\\b'},
	],
	[
		'ipo, ipos, flotation, stock market debut, market debut, trading debut, direct listing, stock listing, dual listing, spac merger, nyse debut, nasdaq debut, wall street debut, blank-check merger, stock market listing, mega-ipo',
		{
			before: "(?:[A-Z]|'s|an?|plans?|u\\.s\\.|[$€£][\\d.,]+(?:bn|m|b)|[a-z]+'s|[a-z]+) ?",
			notBefore: '{power} (?:market|markets|boom) |(?:tech|the|most|biggest|hot|2\\d{3}|other|recent) ',
			notAfter: '(?:s| market| boom| window| rules| activity| pipeline| class of)\\b',
		},
	],
	[
		'go public, goes public, going public, went public, files to go public, ring the bell, lists on, to list on, list on, listing on, debuts on, debut on, to debut on, begin trading on, begins trading on, upsizes',
		{
			before: '(?:[A-Z][^;:]{0,60}) ',
			notBefore: ruler,
			notAfter: '{gap} (?:app store|google play|craigslist|airbnb|appexchange)\\b',
		},
	],
	[
		'ipo',
		{
			after: '$|[,:;. ]',
			before:
				'(?:files|filed|filing|plans|prices|priced|delays?|postpones?|shelves|scraps|pulls|withdraws?|weighs|mulls|readies|prepares|preps|considers|eyes|tops?|sets?|targets?|launches|seeks|pushes|hires banks|hires)(?: [^;:]{0,40})? (?:for |an |its |in |u\\.s\\. |us )*',
		},
	],
	[
		'invest, invests, invested, investing, to invest, pour~, pumps, inject~, injects, plough~, commits, put~, plows',
		{
			after:
				' (?:(?:up to|about|more than|another|an additional|over|around|nearly|further|a further|extra) )*{money}[^;:]{0,20}? (?:in|into|to) (?:[^\\s,;:]+ ){0,3}?(?:[A-Z]|start-?up|firm|company|rival|unit|venture)',
			notBefore: `${ruler}|(?:you|i|we|how to) `,
			notAfter: '{far}\\b(?:factory|plant|facility|expansion|campus|data cent|new jobs)',
		},
	],
	[
		'invests in, invest in, invested in, investing in, to invest in, backs, to back, investment in, takes a stake in, investment from, backing from, backed by',
		{
			before:
				"[A-Z][\\w.&'-]*(?: (?:and|to|will|ventures|capital|makes|leads|[a-z]+ (?:arm|unit|fund)))? (?:strategic |minority |equity |[a-z]+ )?",
			after:
				"(?: (?:[a-z]+'s|[a-z-]+)){0,3}? (?:[A-Z]|start-?ups?|(?:tech|ai|software|ev|battery|fintech|biotech) (?:firm|company|maker))",
			notBefore: ruler,
			notAfter:
				'{gap} (?:bill|plan|strategy|candidate|calls|rules|decision|proposal|move|ban|ceo|chairman|infrastructure|training|employees|community|communities|education|people|future|technology to)\\b',
		},
	],
	[
		'funding, financing, fundraising, fund-raising, fundraise, backing, capital, lifeline, bailout, rescue loan, cash injection, state aid, loan, loans',
		{
			before:
				'(?:{money}|{n}|secures?|secured|raises?|raised|seeks?|seeking|gets?|wins?|new|fresh|in|emergency|additional|venture|series [a-k]|seed|growth|lands?|bags|receives?|nets|obtains?|government|rescue|state|term|bridge|syndicated|talks) (?:of |on |in |more |new |fresh |growth |government |state |federal |rescue )*',
			after: '(?:$|[,;:.]| (?:to|for|from|led|round|in|at|by|with|deal|talks|ahead|as|and)\\b)',
			notBefore: `${ruler}|(?:black|social|human|political|of|research|school|school|nhs|state) (?:in )?|working |invest |nation's `,
			notAfter: '{gap} (?:homes|families|students?|small businesses|gains)\\b',
		},
	],
	[
		'seeks funds, seek funds, seeking funds, raises funds, raise funds, raising funds, raised funds, to raise capital for, raising capital, raises capital, raise cash, raising cash, raise money, raising money, taps investors, tap investors, taps bond market, tap bond market, credit lines, gets investors, gets investment, issues bonds, sells bonds, issues debt, priced its offering, prices offering, closing of offering',
		{
			notBefore: `${ruler}|(?:how|students|family|to help|charity|helps?) (?:to )?`,
			notAfter: '{gap} (?:charity|cancer|relief|awareness|hospital|children|veterans)\\b',
		},
	],
	[
		'fund, vehicle',
		{
			before:
				'(?:raise|raises|raising|raised|closes|closed|launches|close|closing|seeks) (?:[^\\s,;:]+ ){0,8}?(?:(?:private equity|real estate|[a-z]+) )*',
			notBefore: ruler,
			notAfter: '{gap} (?:investors|managers?|outflows|charity|relief|victims)\\b',
		},
	],
	[
		'valuation, valued at, values, valuing',
		{
			after: '(?: (?:of|it|at|to|[A-Z][\\w.-]*|company|firm|startup))* (?:over |more than |about |nearly )?{money}',
			before: '(?:[A-Z]|round|funding|funds|startup|seeks|double|hits|reaches|tops|at|,)[^;:]{0,60} ',
			notBefore: `${ruler}|deal |takeover [^;:]{0,40}|(?:sale|acquisition|stake)[^;:]{0,30} `,
		},
	],
	[
		'outside investors, angel investors, strategic investors, anchor investors, cornerstone investors',
		{before: '(?:gets|first|attracts|lands|seeks|brings in|adds|new) '},
	],
	[
		'raises cash, raised cash, raises capital, raised capital, raises equity, raises debt, raised funds, tops up funds, taps markets, tap markets',
		{before: '[A-Z][^;:]{0,60} ', notBefore: ruler, notAfter: '{near} (?:targets?|requirements|for charity)'},
	],
];
