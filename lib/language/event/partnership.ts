// Frames of partnerships: two firms do something together, or one becomes the customer of the other.
import type {Entry} from './frame';

const ruler = '{ruled}';
const work =
	"(?:to (?:power|provide|supply|support|develop|deliver|build|manage|lead|run|bring|offer|enable|help|modernize|transform|drive|deploy|create|expand|enhance|accelerate|improve|streamline|launch|operate|design|make|produce|distribute|market|handle|host|upgrade|become|serve|automate|optimize|secure|implement|protect|advance|scale|increase|simplify)|as (?:[a-zA-Z-]+ ){0,5}?(?:partner|provider|supplier|vendor|agency|agency of record|platform|contractor|sponsor|distributor|system|solution|technology)|for (?:[a-zA-Z0-9'-]+ ){0,5}?(?:services?|project|platform|program|network|system|contract|solution|management|infrastructure|cloud|rollout|delivery|operations|deployment|fleet))";

export const partnership: readonly Entry[] = [
	[
		'partners with, partner with, partnered with, partnering with, to partner, partners to, partner to, teams with, teamed with, teaming with, team up, teams up, teamed up, teaming up, team-up, tie up, ties up, tied up with, tie-up with, joins forces, join forces, joined forces, joining forces, joins hands, join hands, collaborate with, collaborates with, collaborating with, collaborated with, collaborate on, collaborate to, collaborates on, works with, to work with, working with, cooperate with, links up with, link up, hooks up with, pairs up with, pair up, allies with, forge alliance, forges alliance, cozies up to',
		{
			after: '(?:[^;:]{0,50})(?:[A-Z]|to |on |for |over |$)',
			before: '(?:[A-Z][^;:]{0,80}|{kindOfFirm}[^;:]{0,40}|^)',
			notBefore: `${ruler}|(?:how to|you|trying to|i) `,
			notAfter: '{gap} (?:police|authorities|regulators?|government on|investigators|lawmakers|fbi|doj)\\b',
		},
	],
	[
		'partnership, partnerships, joint venture, joint ventures, jv, strategic alliance, alliance with, forms alliance, forge alliance, forges alliance, alliance to, alliance on, extend alliance, expands alliance, joint project, joint platform, joint research, joint service, work together, working together, works together, to cooperate, cooperate on, cooperation on, cooperation in, outsourcing deal, outsources, sponsorship, official partner, official sponsor, co-develop, co-produce, licensing pact, joint effort, collaboration, collaborative agreement, co-development, teaming agreement, joint development, jointly develop, to jointly, jointly, memorandum of understanding, mou, letter of intent, master services agreement, framework agreement, strategic cooperation, cooperation agreement, licensing agreement, licensing deal, license agreement, distribution agreement, distribution deal, supply agreement, supply deal, supply contract, reseller agreement, channel partner, sponsorship deal, marketing agreement, exclusive agreement, multi-year agreement, multiyear agreement, multi-year deal, service agreement, services agreement, agency of record, offtake agreement, purchase agreement, co-marketing, customer contract, naming rights, strategic agreement, definitive agreement to partner, code-sharing, codeshare',
		{
			before: '(?:[A-Z][^;:]{0,90}|^[^;:]{0,60}|{kindOfFirm}[^;:]{0,40})',
			notBefore: `${ruler}|(?:public-private|transatlantic|trans-pacific|general|limited|civil|domestic|global|pacific|defen[cs]e|liquidity|western) |opec[^;:]{0,20}|eu[^;:]{0,9}`,
			notAfter: '(?: (?:units|lp|l\\.p\\.|interest|law|tax|minnesota|jet|deal with god)|{gap} (?:sues|fraud|acqui))',
		},
	],
	[
		'sign, signs, signed, signing, ink, inks, inked, strike, strikes, struck, reach, reaches, reached, announce~, enter, enters, entered, secure~, land, lands, landed, extend~, renew~, expand~, win, wins, won, winning, clinch~, bag~, bags, award~, awards, seal~, seals, gets, get, receive~, ends, end, terminate~, cancel~, cancels, loses, lose, scraps, expands, finalize~, bags, nabs, books, snags, scores',
		{
			after:
				"(?:(?: (?:up to|multi-?year|{n}|{money}|{n}-year|[\\w.&'$-]+)){0,8}?) (?:(?:service |supply |power |licens\\w+ |distribution |cloud |sourcing |manufacturing |marketing |offtake |development |strategic |defen[cs]e |government |it |customer |construction |content |naming rights )*(?:contracts?|partnership|collaboration|supply deal|agreement with|deals? (?:with|from)|pact with|deals with|orders? (?:from|for|with)|mandate|memorandum|mou|work order|task order|tie-up|deal to (?:supply|provide|sell|use|build|develop|distribute|stream|host|power|make|buy (?:power|electricity|gas))|agreement to (?:supply|provide|build|develop|distribute|use|power|sell (?:its|power))|agreements? for))\\b(?! (?:cancel|with (?:u\\.s\\.|us |eu|regulators|sec|doj|justice|prosecutors|authorities|government|creditors|unions?|workers|bondholders|lenders|shareholders|irs|ftc)))",
			notAfter:
				'{gap} (?:trade|peace|no-spy|labou?r|union|merger|takeover|nuclear deal|ceasefire|brexit|climate|debt|bailout|settlement|new contract with union|plea|output|opec|wage|pay|government funding|acquisition|to (?:buy|acquire|merge))\\b',
			notBefore: `${ruler}|(?:players?|coach|actor) (?:[A-Z][\\w-]* )*|union `,
		},
	],
	[
		'select~, selects, choose, chooses, chose, chosen, pick, picks, picked, tap, taps, tapped, adopt~, adopts, deploy~, deploys, implement~, implements, hires, hire, appoint~, appoints, names, enlists, turns to, goes live with, standardizes on, migrates to, upgrades to, leverages, switches to, integrates, signs up, signs, contracts, engages, awards, retains',
		{
			after: `(?:(?: (?:[a-z]+'s|[a-z-]+)){0,4}? (?:[A-Z][^;,]{0,50} ${work}|(?:[a-z]+ )?(?:firm|company|supplier|contractor|provider|vendor|start-?up|agency) [A-Z]))`,
			before:
				"[A-Z][\\w.&'()-]*(?:[^;:]{0,40}) |(?:israel|city|state|county|university|navy|army|government|airport|school district|hospital) ",
			notAfter:
				'{gap} (?:as (?:[a-zA-Z&-]+ ){0,4}?(?:{chief}|president|head|director|chairman|leader|advis[eo]r))\\b|{far}\\bto (?:lead|head|run|oversee|join|board|the board|resign|testify|succeed|replace|expand (?:its )?leadership|implement turnaround)\\b|{gap} (?:{chief}|boss|veteran|director)\\b',
			notBefore: '(?:trump|obama|biden|putin|fed|senate|congress|court|judge|voters) (?:to )?',
		},
	],
	[
		'adopts, deploys, selects, chooses, picks, taps, chose',
		{
			before: '[A-Z][\\w.&-]* ',
			after:
				"(?: (?:the|a|new|its|[a-z]+'s))? [A-Z][\\w.&+'-]*(?: [A-Z\\d][\\w.&+'-]*)*(?:'s)?(?: [\"“'a-z-][^;:,]{0,30}\"?)? (?:across|for|in|at|platform|technology|software|solution|system)\\b",
			notAfter: '{gap} (?:as (?:[a-z-]+ )*(?:{chief}|president)|over)|{far}\\b{site}\\b',
		},
	],
	[
		'selected by, chosen by, picked by, tapped by, selected to provide, selected for, chosen to, selected as, selected to, chosen as, named as, named, picked as, chosen for, awarded, appointed as, appointed, appoints, selects, retains',
		{
			before: "[A-Z][\\w.&'-]*[^;:]{0,40} (?:is |was |been |has been )?",
			after:
				'(?:[^;:]{0,60}(?:agency of record|(?:preferred|official|exclusive|strategic|technology|primary|global|implementation|delivery|solution|solutions|channel|distribution|launch|platinum|gold|premier|logistics|cloud|retail|delivery|charging|energy|title) (?:[a-z-]+ )?(?:partners?|suppliers?|providers?|vendors?|distributors?|sponsors?|bank|contractor)|contract\\b)|(?: [A-Z][^;:]{0,40})? to (?:provide|supply|build|deliver|develop|power|support|design|manage))',
			notBefore: 'award for ',
			notAfter: '{gap} (?:of the year|{chief}|director|award|winner)\\b',
		},
	],
	[
		'to supply, supplies, to provide, to power, to build, to make, to manufacture, to develop, to use, to stream, to distribute, to sell, to carry, to stock, to be sold at, to be sold in, now sold at, available at, to offer, will power, to deliver, powers',
		{
			before: "[A-Z][\\w.&'-]*(?: [a-z]+){0,3} (?:and [A-Z][\\w.&'-]* )?",
			after:
				"(?: (?:[a-z]+'s|[a-z\\d-]+)){0,6}? (?:with|for|from|by|at|using) (?:the |[a-z]+'s |[a-z]+maker |rival |[a-z]+ ){0,2}[A-Z]|(?: some| all)? [A-Z][\\w.&'-]*(?: [a-z-]+)? (?:stores|with|locations|restaurants|supermarkets|products|goods|burgers|meals)",
			notBefore: ruler,
			notAfter:
				'{gap} (?:stake|staff|shareholders|sources|lawsuit|settle|case)\\b|[^;:]{0,40}\\b(?:from (?:december|january|june)|for {money}|in (?:december|june|july))',
		},
	],
	[
		'integrates with, integration with, integrated with, powered by, in collaboration with, in partnership with, together with, alongside, deal with, pact with, agreement with, contract with, contracts with, cooperation with, order from, orders from, deals with, venture with, contract from, contract to, contracts to, contract for',
		{
			before: '(?:[A-Z][^;:]{0,80})',
			after: "(?: (?:[a-z]+'s|u\\.s\\.|[a-z-]+)){0,4}? [A-Z]| (?:supply|build|provide|deliver|develop|operate|support)",
			notBefore: `${ruler}|trade |(?:plea|settlement|merger|takeover|buyout|peace|tax|debt|labou?r|brexit|great|big) |no |cut ties[^;:]{0,20}|[A-Z][\\w-]* (?:buyout|merger|takeover) |(?:unit|business|stake|division) [^;:]{0,30}`,
			notAfter: '{gap} (?:probe|settle|lawsuit|union|unions|creditors|god)\\b',
		},
	],
	[
		'partner, partners',
		{
			before:
				'(?:new|strategic|gets|finds|seeks|exclusive|official|preferred|seeking|delivery|local|nz|chinese|distribution|franchise|manufacturing|launch|technology|battery|channel|global|as) (?:new |nz |local |chinese |u\\.s\\. |indian |technology |official |exclusive |preferred )*',
			after: '(?: (?:in|for|to|with|on|of)\\b|$|,)',
			notBefore: `${ruler}|(?:trading|senior|general|founding|managing|former|law|equity|business|life|sexual|dating|trade|limited|coalition) |(?:promotes|names|hires|welcomes|adds)[^;:]{0,30}`,
			notAfter: '{gap} (?:at (?:law|firm)|dies|charged)',
		},
	],
	[
		'order, orders',
		{
			before: '(?:wins?|places?|signs?|secures?|gets?|receives?|lands?|books?) (?:[^\\s;:]+ ){0,5}',
			after: ' (?:from|for|with|to)(?: [^\\s;:]+){0,4}? [A-Z\\d]',
			notBefore: '{ruled}|court |executive ',
			notAfter: '{gap} (?:blocking|arrest|from (?:judge|court))',
		},
	],
	[
		'to build, to develop, to deploy, to make, to create, to share, to produce, to explore, to work, to co-develop, to test, to offer, to launch, to form, to set up, to bring, to jointly, to provide, to deliver, to design, agree, build, launch, develop, form',
		{
			before:
				"[A-Z][\\w.&'-]*(?: [A-Z][\\w.&'-]*)*(?:,| and| &|,? with) (?:[a-z]+'s |[a-z]+maker )?[A-Z][\\w.&'-]*(?: [A-Z][\\w.&'-]*)* ",
			after: '(?! (?:to (?:buy|merge|acquire|pay|settle|cut)|merger))(?: |$)',
			notBefore: ruler,
			notAfter: '{far}\\b(?:merger|takeover|settle\\w*|price|tariffs?|case|lawsuit|deal to buy|fund to|funds?)\\b',
		},
	],
	[
		'to use, to adopt, uses, adopts, to deploy, picks, to install',
		{
			before: "[A-Z][\\w.&'-]* ",
			after:
				" [A-Z][\\w.&'-]*(?:'s)? (?:[a-z]+ ){0,2}(?:software|technology|platform|cloud|systems?|chips?|engines?|services?|batteries|maps|tools?|data|jets?|vans|trucks|network)\\b",
			notBefore: ruler,
		},
	],
	[
		'to sell, sells, now sells, to offer',
		{before: "[A-Z][\\w.&'-]* ", after: '[^;:]{2,50} (?:via|through) [A-Z]', notBefore: ruler},
	],
	[
		'win, wins, won, bag, bags, land, lands, secures, clinches, gets, lands, awarded, seals, signs',
		{
			before: '[A-Z][^;:]{0,50} ',
			after: " (?:a |an |its |new |first |record )*{money} (?:[a-zA-Z'-]+ ){0,3}?(?:deal|order|contract)s?\\b",
			notAfter: '{far}\\b(?:to (?:buy|acquire|settle)|takeover|merger)',
			notBefore: ruler,
		},
	],
	[
		'agree, agrees, agreed, forge, forges, seal, seals, form, forms',
		{
			before: '[A-Z][^;:]{0,60} ',
			after: '(?: (?:a|an|the|new|global|[a-z]+))* (?:alliance|tie-up|pact|partnership|cooperation)\\b',
			notBefore: `${ruler}|trade |merger `,
		},
	],
];
