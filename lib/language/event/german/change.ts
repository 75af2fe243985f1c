// Frames in German of firms that change: at the top, in hands, in size, before a court.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from '../frame';
import {firm, role, ruled, site, staff} from './terms';

export const germanChange: readonly (readonly [EventKind, readonly Entry[]])[] = [
	[
		'leadership',
		[
			[
				'ernennt, ernannt, beruft, berufen, holt, bestellt, befordert, verpflichtet, wirbt, wahlt, gewahlt, macht, findet, bekommt, entlasst, feuert',
				{after: `[^;:]{0,80}?\\b${role}\\b`, notBefore: ruled, notAfter: '[^;:]{0,20}vorwurf'},
			],
			[
				'ernannt, berufen, bestellt, befordert, abberufen, entlassen',
				{before: `\\b${role}[^;:]{0,60} `, notBefore: ruled},
			],
			[
				'wird neuer, wird neue, ist neuer, ist neue, neuer, neue, neuen',
				{
					after: ` ${role}\\b`,
					before: '(?:[A-Z][^;:]{0,50} |bekommt |ernennt |^|mit |hat |erhalt |einen |eine )',
					notBefore: ruled,
				},
			],
			[
				'tritt, zuruck, rucktritt, verlasst, scheidet, wechselt, geht, abgang, ausscheiden, ubernimmt, nachfolger, nachfolgerin, folgt, abschied, hort auf',
				{
					before: `\\b${role}\\b[^;:]{0,70}`,
					after: '(?:$|[ ,.;:])',
					notBefore: ruled,
					notAfter: '[^;:]{0,20}\\b(?:davon aus|um \\d)',
				},
			],
			['ubernimmt, verlasst, folgt, wechselt', {after: `[^;:]{0,60}?\\b${role}\\b`, notBefore: ruled}],
			[
				'sucht, suchen, findet, prasentiert',
				{
					after: ` (?:[\\w-]+ ){0,3}?(?:nachfolge\\w*|neue\\w* (?:chef|fuhrung|spitze)\\w*|${role})\\b`,
					before: '[A-Z][^;:]{0,60} ',
					notBefore: ruled,
				},
			],
			['fuhrungswechsel, chefwechsel, vorstandswechsel, fuhrungsumbau, vorstandsumbau', {notBefore: ruled}],
		],
	],
	[
		'acquisition',
		[
			[
				'ubernimmt, kauft, gekauft, erwirbt, verkauft, schluckt, fusioniert, fusionieren, verschmilzt, steigt bei, beteiligt sich',
				{
					after: firm,
					before: '(?:[A-Z][^;:]{0,80} |will |^)',
					notBefore: ruled,
					notAfter:
						'[^;:]{0,40}\\b(?:aktien|immobilie\\w*|grundstuck|fahrzeuge|autos|gebaude|verantwortung|leitung|vorsitz|posten|fuhrung|amt|impfstoff|chefposten|aufsichtsrat\\w*|vorstand\\w*|kosten)\\b',
				},
			],
			[
				'ubernahme, ubernahmeangebot, fusion mit, fusion von, fusion zwischen, megafusion, zusammenschluss, anteilskauf, zukauf, ubernahmekampf, mehrheitsbeteiligung, mehrheit an, beteiligung an, anteile an, zu ubernehmen, verkauf der sparte, ubernommen',
				{
					notBefore: ruled,
					notAfter: ' (?:der kosten|von verantwortung|der verantwortung)',
					before: '(?:[A-Z][^;:]{0,100}|^[^;:]{0,40})',
				},
			],
		],
	],
	[
		'layoffs',
		[
			[
				'streicht, baut, entlasst, kurzt, kundigt, streichen, entlassen, abbauen',
				{after: `${staff}`, notBefore: ruled, notAfter: '[^;:]{0,60}\\bauf\\b(?! \\d)'},
			],
			[
				'stellen, arbeitsplatze, mitarbeiter, jobs',
				{
					before: '(?:\\d[\\d.]*|tausende|hunderte|viele|zahlreiche) ',
					after:
						'[^;:]{0,30}\\b(?:fallen weg|gestrichen|streichen|entlassen|abbauen|abgebaut|wackeln|betroffen|in gefahr|vor dem aus)\\b',
					notBefore: ruled,
				},
			],
			[
				'stellenabbau, personalabbau, massenentlassung, massenentlassungen, kurzarbeit, entlassungen, entlassungswelle, stellenstreichungen, werksschliessung, filialschliessung, filialschliessungen, standortschliessung, stellenstreichung, jobabbau',
				{notBefore: `${ruled}|(?:ohne|keine|gegen) `},
			],
			['schliesst, schliessung, macht dicht', {after: site, notBefore: ruled}],
		],
	],
	[
		'insolvency',
		[
			[
				'insolvenz, insolvenzantrag, insolvenzverfahren, insolvent, pleite, zahlungsunfahig, konkurs, meldet insolvenz, schutzschirmverfahren',
				{notBefore: `${ruled}|keine `},
			],
		],
	],
	[
		'legal',
		[
			[
				'verklagt, klagt, klage, sammelklage, ermittelt, ermittlungen, ermittlung, razzia, bussgeld, millionenstrafe, geldstrafe, strafe, angeklagt, anklage, prozess, urteil, vergleich, kartellamt, kartellverfahren, schadenersatz, schadensersatz, betrugsverdacht, durchsuchung, durchsucht, staatsanwaltschaft, rechtsstreit, patentstreit, vor gericht, verurteilt, strafanzeige, untersuchung gegen, wettbewerbshuter, korruptionsverdacht, steuerhinterziehung, geldwasche',
				{
					before: '(?:[A-Z][^;]{0,110}|^[^;A-Z]{0,30}|gegen [^;]{0,60})',
					after: '(?:[^;]{0,80}(?:[A-Z]|konzern|unternehmen)|[^;]{0,60}$|[^;]{0,30}\\b(?:gegen|wegen|um|mit|zu)\\b)',
					notBefore: 'im |(?:neuer|digitaler|lern|entwicklungs|im direkten) ',
					notAfter: '[^;]{0,20}\\b(?:zum vorjahr|zum jahr|optimier\\w*)\\b',
				},
			],
		],
	],
];
