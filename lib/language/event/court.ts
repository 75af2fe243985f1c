// Frames of law: a firm stands before a court, or broke the law.
import type {Entry} from './frame';

const noFirm =
	'(?:trump|biden|senate|house|senators?|impeachment|congressional|mueller|brexit|election|fed|police|murder|crash|criminal justice|terror|fbi) ';

export const court: readonly Entry[] = [
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
				'{near} (?:laws?|patents?|copyright|rules?|rights|privacy|sanctions|trademark|antitrust|gdpr|regulations?|act|securities)\\b| of (?:law|patent|sanctions)',
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
