// Frames of law: a firm sues or is sued, is looked into, is fined, settles.
import type {Entry} from './frame';

/** Somebody whom it is about: a firm somewhere in the clause, or what a firm is called. */
const ofFirm =
	'(?:[A-Z]|{kindOfFirm}|tech giants?|(?:drug|car|chip|auto|opioid|phone)-?makers?|ex-|former )[^;]{0,160}';
const toFirm = '(?:[^;]{0,120}?(?:[A-Z]|{kindOfFirm}|tech giant|giants?|(?:drug|car|chip|auto)-?makers?))';
const noFirm =
	'(?:trump|biden|senate|house|senators?|impeachment|congressional|mueller|brexit|election|fed|police|murder|crash|criminal justice|terror|fbi) ';

export const legal: readonly Entry[] = [
	[
		'sue, sues, sued, suing, to sue, being sued',
		{after: toFirm, notBefore: '(?:please|will|you can|how to|can i|should i) '},
	],
	['sued, sued by, being sued, is sued, faces suit, faces lawsuit', {before: ofFirm}],
	[
		'lawsuit, lawsuits, class action, class-action, defamation suit, patent suit, legal battle, legal action, legal challenge, legal fight, countersuit, court battle, court case, court fight, legal dispute, legal row, patent dispute, patent infringement, securities fraud, investors sue, shareholder suit, price fixing, price-fixing, plea deal, whistleblower lawsuit, damages claim, antitrust case, antitrust suit, antitrust lawsuit, antitrust charges, antitrust complaint, monopoly case, litigation',
		{before: ofFirm, notBefore: `${noFirm}`, notAfter: '{gap} (?:reform|advice|funding|over the election)\\b'},
	],
	[
		'lawsuit, lawsuits, class action, class-action, legal action, suit, litigation, antitrust case, antitrust suit, damages',
		{
			after: toFirm.replace('0,120', '0,90'),
			before:
				'(?:files?|filed|against|faces?|in|new|over|brings?|settles?|loses?|wins?|dismisses|tosses|major|joins?|launch(?:es)?|drops?|take|takes|a|threatens?|s) (?:[a-z-]+ ){0,2}',
			notBefore: noFirm,
		},
	],
	[
		'suit, suits, case, cases, dispute',
		{
			before:
				'(?:[A-Z][^;]{0,60} (?:opioid|patent|antitrust|class action|discrimination|roundup|talc|harassment|emissions|privacy|diesel|fraud|bribery|corruption|libor|cartel|monopoly|copyright|trademark|tax|bias|defamation|data breach|glyphosate|asbestos|contract|shareholder) |files? (?:[a-z-]+ )?)',
			after: '(?! studies)(?:$|[ ,.;:])',
			notBefore: 'coronavirus ',
		},
	],
	[
		'fine, fined, fines, penalty, penalties',
		{
			before: '(?:[A-Z][^;]{0,90}|{money} |hit with |record |faces? |pay |eu |{kindOfFirm} )',
			after: '(?:{near} {money}| (?:for|over|against|from|by|in|after|on|of|to)\\b|$|[,.;])',
			notBefore: 'is |are |just |feels |be |was |(?:thin|dope|so|very) ',
			notAfter: ' (?:dining|art|arts|print|wine|line|tun|with)',
		},
	],
	['fines, fine, fined, indicts, indict', {after: '{firm}|{near} {money}', notBefore: 'is |are |just |be '}],
	[
		'settle, settles, settled, settling, to settle, settlement, settlements',
		{
			before: '(?:[A-Z][^;]{0,100}|{kindOfFirm} [^;]{0,40}|{money} |reaches |reach |reached |ftc |sec |doj )',
			after:
				'(?:[^;:]{0,50}\\b(?:claims?|case|cases|suits?|lawsuits?|probe|investigation|charges|allegations|litigation|dispute|with (?:u\\.s\\.|us|sec|ftc|doj|eu|states?|regulators?|justice|the|[A-Z])|over|fraud|for {money}|antitrust|class action|talks|patent|scandal|bribery|complaint|row)\\b|$|,| for | in )',
			notAfter:
				'{near} (?:higher|lower|up|down|at|into|in to|flat|in for|near|mixed|little|slightly|barely|on|below|above|the score)\\b|(?: [a-z]+)? (?:oil|trade)',
			notBefore:
				'(?:brent|crude|oil|stocks?|gold|futures|dollar|wti|shares|israeli|jewish|bank|human|debt|trade|west) (?:[a-z]+ )?|{ruled}(?:trade|border|peace) ',
		},
	],
	[
		'probe, probes, probed, probing, investigation, investigations, investigate, investigates, investigated, investigating, inquiry, raid, raids, raided, subpoena, subpoenas, subpoenaed, alleged fraud, under scrutiny, faces scrutiny, face scrutiny, accuse, accuses, accused, accusing, under investigation, crackdown on, looks into, looking into, examines, examining',
		{
			before: '(?:(?:^|[^;]{0,120})(?:[A-Z]|ex-|{kindOfFirm} |drugmakers? |tech giants? |banks? )[^;]{0,120})',
			notBefore: `${noFirm}|(?:space|lunar|mars|solar|impeachment|trade|tariff|temperature|election) |crash |conducts? |merger `,
			notAfter:
				'(?: (?:space|reports?$|reporter)|{gap} (?:new fundraising trend|crash|election|drone)|{gap} (?:planned |proposed |{money} )?(?:purchase|takeover|buyout|acquisition|merger|tie-up|bid)\\b)',
			after: '(?! (?:ways|how to|why|whether to))(?:$|[^a-z])',
		},
	],
	[
		'probe, probes, investigation, investigations, investigate, investigates, to investigate, investigating, inquiry, raid, raids, accuse, accuses, subpoenas, crackdown',
		{
			after:
				"(?:(?:s)?(?: (?:of|into|on|over|against|at|in|for|by|claims|allegations|whether))?(?: (?:u\\.s\\.|[a-z]+'s|[a-z-]+)){0,5}? (?:[A-Z]|tech giants?|{kindOfFirm}))",
			notBefore: `${noFirm}|(?:space|lunar|mars|trade|merger) `,
			notAfter: '{gap} (?:crash|takeover|merger|deal|acquisition|plane)\\b',
		},
	],
	[
		'charged',
		{
			before: '(?:[A-Z]|ex-|{kindOfFirm} |boss |executive |former |manager |founder |bankers? |traders? )[^;]{0,110}',
			after: ' (?:with|over|in|by)(?! (?:a fee|at))',
		},
	],
	[
		'charges',
		{
			before:
				'(?:[A-Z]|ex-|{kindOfFirm} )[^;]{0,80}(?:faces?|face|fraud|criminal|bribery|corruption|denies|drops?|antitrust|cartel|conspiracy|eu|sec|felony|tax|laundering|files|harassment|misconduct|over|on|theft|new|settles?|dismiss\\w*) ',
		},
	],
	[
		'judge, court, jury, tribunal, banned from, barred from',
		{
			before: '^(?:a |the )?|[A-Z][^;:]{0,40} ',
			after:
				'(?: (?:says?|rules?|orders?|lets|allows?|finds|tells|backs|tosses|throws out|rejects?|clears|auditing|operating|doing))(?: [^\\s;:]+){0,3}? (?:[A-Z]|{kindOfFirm})',
			notBefore: '{ruled}',
			notAfter: '{gap} (?:trump|ban on|abortion|voters)',
		},
	],
];
