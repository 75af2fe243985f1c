// Frames of law: a firm sues or is sued, is looked into, is fined, settles, stands before a court.
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
			notAfter: '(?: (?:space|reports?$|reporter)|{gap} (?:new fundraising trend|crash|election|drone))',
			after: '(?! (?:ways|how to|why|whether to))(?:$|[^a-z])',
		},
	],
	[
		'probe, probes, investigation, investigations, investigate, investigates, to investigate, investigating, inquiry, raid, raids, accuse, accuses, subpoenas, crackdown',
		{
			after:
				"(?:(?:s)?(?: (?:of|into|on|over|against|at|in|for|by|claims|allegations|whether))?(?: (?:the|a|an|its|u\\.s\\.|us|uk|german|chinese|alleged|possible|potential|fresh|tech|online|[a-z]+'s|[a-z-]+)){0,5}? (?:[A-Z]|tech giants?|{kindOfFirm}))",
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
		'charges',
		{
			before: '(?:sec|doj|ftc|prosecutors?|eu|police|court|u\\.s\\.|regulators?) ',
			after: '{firm}',
			notAfter: '{gap} (?:fees?|more|extra|{money})',
		},
	],
	[
		'prosecutors, prosecutor, watchdog, regulator, regulators, ftc, sec, doj, justice department, attorney general, cma, fca, bafin, european commission',
		{
			after:
				"(?:'s)?(?: (?:to|has|have|is|are|will|may|set to|in [a-zA-Z]+))* (?:charges?|raids?|investigat\\w+|prob(?:e|es|ing)|sues?|fines?|seeks?|demands?|accuses?|files|opens? (?:probe|investigation|case|inquiry)|warns?|targets?|orders?|questions?|search(?:es)?|summons?|subpoenas?|says (?:[a-z]+ )?(?:broke|breached|violated|misled)|reaches? settlement|settles?)\\b{far}(?:[A-Z]|{kindOfFirm})",
			notAfter: '{far}\\b(?:merger|takeover|acquisition|deal to|bailout|trade)\\b',
		},
	],
	[
		'loses, lose, lost, wins, win, won, faces, face, facing, dodges, escapes, avoids, hit with, slapped with, denies',
		{
			before: '(?:[A-Z]|{kindOfFirm})[^;:]{0,60} ',
			after:
				'{gap} (?:court|lawsuits?|legal (?:case|battle|fight|bid|challenge|action|threat|claim)|appeal|patent (?:case|fight|battle|suit|trial)|class action|claims? (?:from|over|by)|tax (?:case|bill|fight|dispute)|fine|penalty|sanctions over|prosecution|arbitration|injunction|charges over|criminal|wrongdoing|bribery|fraud|extradition|jury|trial)\\b',
			notAfter: '{gap} (?:approval|clearance|phase|drug)',
			notBefore: `${noFirm}|{ruled}`,
		},
	],
	[
		'opioid, roundup, glyphosate, talc, emissions, diesel, asbestos, vaping, crash',
		{
			before: '[^;]{0,100}',
			after:
				'(?: [a-z]+)? (?:cases?|trials?|settlements?|talks|claims?|lawsuits?|litigation|verdicts?|suits?|jury|victims|appeal|cheating|fine)\\b[^;]{0,60}',
		},
	],
	[
		'back taxes, broke law, broke the law, broke rules, breached rules, breaks law, illegally, unlawfully, violated law',
		{before: '[A-Z][^;]{0,100}', notBefore: '{ruled}'},
	],
	[
		'arrest warrant, seeks damages, demands damages, claims damages, sues for, files complaint, filed complaint, trial begins, trial opens, jury finds, goes on trial, go on trial, tax case, tax dispute, tax evasion, tax fraud, emissions scandal, diesel scandal, dieselgate, data breach lawsuit, corruption scandal, bribery scandal, accounting scandal, money-laundering scandal, compensation claims, wage theft, legal threat, legal bill',
		{before: '[^;]{0,120}[A-Z][^;]{0,100}', notBefore: noFirm},
	],
	[
		'indicted, indictment, pleads guilty, pleaded guilty, plead guilty, guilty, convicted, sentenced, arrested, arrest, arrests, jailed, extradited, extradition, acquitted, on trial, stands trial, to stand trial, faces trial, faces charges, criminal charges, fraud charges, found guilty, found liable, liable, indicts, bribery, money laundering, insider trading, embezzlement, corruption, fraud, kickbacks, defrauded, whistleblower, misled investors, misleading investors, cheating',
		{
			before: '(?:[A-Z]|ex-|{kindOfFirm} |boss |executive |former |manager |founder |bankers? |traders? )[^;]{0,110}',
			notBefore: `(?:impairment|extra|no|additional|free|ghosn-related|restructuring|one-off|writedown|late|baggage|voter|election|feel|overdraft|battery|murder|drug|emissions) (?:[a-z]+ )?|at |higher `,
			notAfter:
				'(?: (?:up|station|stations|for (?:bags|use|service)|extra|port|ahead|fee|fees|{money} (?:a|per)|more|less|higher|customers|detection|prevention|protection|into)|{gap} (?:per month|a month|quarter|earnings))',
		},
	],
	[
		'antitrust, anti-trust, competition law, monopoly, anticompetitive, anti-competitive, privacy law, data protection',
		{
			before: '(?:[^;]{0,120}[A-Z][^;]{0,100})',
			after:
				'{gap} (?:ruling|case|charges?|probe|suit|lawsuit|fine|complaint|investigation|violations?|appeal|battle|trial|scrutiny|concerns|claims|breach(?:es)?|inquiry|action|charge)',
			notBefore: 'xx',
		},
	],
	[
		'antitrust, anti-trust',
		{after: '{gap} (?:probe|case|charges?|fine|suit|lawsuit|complaint|investigation|ruling)[^;]{0,30}[A-Z]'},
	],
	[
		'court, judge, jury, tribunal, supreme court, appeals court, arbitrator, ruling, verdict, injunction, court order, court ruling, appeals court',
		{
			before:
				'(?:[^;]{0,120}[A-Z][^;]{0,100}|(?:u\\.s\\. |us |uk |federal |top |eu |german |high |california |appeals |london |chinese |indian |dutch |french |supreme |us supreme )+)',
			after:
				'(?:(?:[^;:]{0,90}?(?:rules?|ruling|ruled|orders?|ordered|blocks?|rejects?|tosses|throws out|dismisses|dismissed|upholds?|fines?|clears?|sides?|backs|finds|lets|allows|says|declines|overturns?|reverses|halts|bans?|approves?|award|awards|hears|to hear|revives|temporarily|bars|battle|fight|case|filing|loss|win|victory|showdown|hearing|against|over|verdict|order|in|denies|told|grants|suspends|reinstates|invalidates|of|that)\\b[^;]{0,100}?(?:[A-Z]|{kindOfFirm}|$))|$|[,;.])',
			notBefore:
				'(?:tennis|food|basketball|clinical|drug|free|phase|vaccine|30-day|in late-stage|holds|volleyball|criminal|mass|consumer|broad|sex|curb|sartorial|enduring|global) |impeachment |(?:clinical|vaccine|drug|phase 3|stage|cancer|human|covid) (?:[a-z]+ )?|bridal |investor |(?:abortion|voting|gun|obamacare|trump)[^;]{0,30}',
			notAfter:
				'{gap} (?:of (?:a|the) drug|results|data|phase|to (?:investors|millennials|buyers|consumers|voters|customers)|national security letter|trump administration|obama|rule|voters|abortion|gun|gag order|obamacare|ban on|travel ban|patients)\\b',
		},
	],
	[
		'violated, violates, violate, violating, violations, violation, infringes, infringed, infringe, infringement, breached, breaches, antitrust law',
		{
			before: '[^;]{0,120}[A-Z][^;]{0,100}',
			after:
				'{near} (?:laws?|patents?|copyright|rules?|rights|privacy|sanctions|trademark|antitrust|gdpr|regulations?|act|securities)\\b|$| of (?:law|patent|sanctions)',
		},
	],
	[
		'victims, claimants, plaintiffs, victim',
		{before: '[^;]{0,80}', after: '[^;:]{0,30}(?:seek|sue|demand|win|awarded|file|to seek)[^;:]{0,60}[A-Z]'},
	],
	[
		'appeal, appeals',
		{
			before: '[A-Z][^;]{0,80} ',
			after:
				'(?: (?:against|over|of|ruling|court|decision|fine|verdict|eu|u\\.s\\.|antitrust|conviction|rejected|dismissed|in)\\b|$)',
			notBefore: `${noFirm}|(?:investor|mass|broad|sex|consumer|its|lost|enduring|fresh|global|wider) `,
		},
	],
	[
		'trial',
		{
			before:
				'[A-Z][^;]{0,80} (?:on|to|stand|stands|faces?|patent|fraud|criminal|opioid|court|in|antitrust|jury|bribery|corruption|roundup|talc|civil|corruption|trade secrets?) ',
		},
	],
	[
		'verdict, ruling, appeal, judgment',
		{after: '{near} (?:in|of|on|against|over) {far}[A-Z][^;]{0,40} (?:case|suit|lawsuit|trial|dispute|verdict)'},
	],
	[
		'ordered to pay, must pay, told to pay, forced to pay',
		{before: '[A-Z][^;]{0,80} ', after: '{near} (?:{money}|damages|compensation)', notBefore: '{ruled}'},
	],
	[
		'pay, pays, paid, to pay, agrees to pay',
		{
			before: '[A-Z][^;]{0,50} ',
			after:
				"(?: (?:up to|about|more than|over|nearly|record))*(?: {money}| fine| damages)[^;:]{0,40} (?:over [a-zA-Z\\d' ]{0,30}(?:scandal|breach|crash|fire|spill|claims|allegations)|fine|settle|settlement|penalty|penalties|damages|to resolve|over (?:claims|allegations|charges|scandal|diesel|data|privacy|bribery)|in (?:fines?|damages|penalt|settlement|lawsuit|suit|case|back taxes))",
			notBefore: '{ruled}',
		},
	],
	[
		'patent trial, patent war, trade secrets, trade secret, breach of contract, cease and desist, restraining order, files suit, filed suit, takes to court, take to court, taken to court, goes to court, go to court, in court, cartel, rico, racketeering, attorney general, consent decree, admits fraud, admitted, misconduct probe',
		{before: '[^;]{0,120}[A-Z][^;]{0,100}', notBefore: 'xx'},
	],
	[
		'attorney general, attorneys general',
		{before: '^(?:[^;A-Z]{0,40})', after: ' (?:sues|suing|sue|charges|files|investigates|probes|accuses)[^;]{0,60}'},
	],
	[
		'recover losses, investors who lost money, shareholder rights law firm, purchasers of, shareholder alert, investor alert, securities class action, class period, lead plaintiff, securities litigation, law offices of, securities fraud violations',
		{},
	],
];
