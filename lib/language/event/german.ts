// Frames in German, where the verb may stand far from what it leads and much is said by a noun; letters without accents.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from './frame';

const role =
	'(?:ceo|cfo|cto|coo|(?:[a-z]*-)?(?:chef|chefin|vorstand|vorstandin)|vorstandschef(?:in)?|finanzvorstand|finanzchef(?:in)?|personalvorstand|vertriebschef|technikchef|vorstandsvorsitzende[rn]?|vorstand(?:s|smitglied)?|geschaftsfuhrer(?:in)?|geschaftsfuhrung|aufsichtsrat(?:s\\w*)?|leiter(?:in)?|direktor(?:in)?|manager(?:in)?|prasident(?:in)?|grunder(?:in)?|konzernchef(?:in)?|firmenchef(?:in)?|spitze|fuhrung|chefposten|vorsitz)';
const site =
	'(?:[^,;:]{0,70}?\\b(?:[a-z]*(?:werke?|standorte?|buros?|filialen?|fabriken?|niederlassung(?:en)?|laden|lager|zentrale|zentrum|rechenzentrum|rechenzentren|zentren|hauptsitz|campus|labore?|hotels?|restaurants?|logistikzentrum|fertigung|geschafte?|store|stores|produktion|markt))\\b)';
const staff =
	'(?:[^;:]{0,50}?(?:stellen|arbeitsplatze|jobs|mitarbeiter\\w*|beschaftigte\\w*|angestellte\\w*|leute|personal|belegschaft)\\b)';
const money =
	'(?:[^;:]{0,60}?(?:[$€£]|\\d[\\d.,]* ?(?:million\\w*|millionen|mio|milliard\\w*|mrd|euro|dollar)|serie [a-e]|series [a-e]|finanzierung\\w*|kapital|investoren|geld)\\b)';
const ruled =
	'(?:^|[,;] ?)(?:die |der |das |dem )?(?:\\w*regierung|bund|bundestag|kabinett|ministerium|minister(?:in)?|polizei|stadt|land|gericht|eu|staat|ampel|kanzler(?:in)?|ukraine|russland|china|usa)[^A-Z]{0,30}';
const firm =
	'[^;:]{0,90}?(?:[A-Z]|firma|start-?up|konkurrent\\w*|unternehmen|tochter\\w*|sparte|anteil\\w*|beteiligung|mehrheit|rivale\\w*|hersteller|geschaft)';

export const german: readonly (readonly [EventKind, readonly Entry[]])[] = [
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
				'tritt, zuruck, rucktritt, verlasst, scheidet, wechselt, geht, abgang, ausscheiden, ubernimmt, nachfolger, nachfolgerin, folgt, lost, abschied, hort auf',
				{
					before: `\\b${role}\\b[^;:]{0,70}`,
					after: '(?:$|[ ,.;:])',
					notBefore: ruled,
					notAfter: '[^;:]{0,20}\\b(?:davon aus|um \\d)',
				},
			],
			['ubernimmt, verlasst, folgt, wechselt', {after: `[^;:]{0,60}?\\b${role}\\b`, notBefore: ruled}],
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
				'ubernahme, ubernahmeangebot, fusion, zusammenschluss, anteilskauf, zukauf, ubernahmekampf, mehrheitsbeteiligung, mehrheit an, beteiligung an, anteile an, zu ubernehmen, verkauf der sparte, ubernommen',
				{
					notBefore: ruled,
					notAfter: ' (?:der kosten|von verantwortung|der verantwortung)',
					before: '(?:[A-Z][^;:]{0,100}|^[^;:]{0,40})',
				},
			],
		],
	],
	[
		'expansion',
		[
			[
				'eroffnet, eroffnung, eroffnete, baut, errichtet, plant, expandiert, erweitert, grundet, investiert, startet, bezieht',
				{after: site, notBefore: ruled, notAfter: '[^;:]{0,50}\\b(?:ab|schliessung|stellenabbau|verkauf)\\b'},
			],
			[
				'neues werk, neuer standort, neuen standort, neue niederlassung, neues buro, neues rechenzentrum, neue fabrik, neues logistikzentrum, neue filiale, neuer hauptsitz, spatenstich, expansion nach, expansion in, expandiert nach, expandiert in, markteintritt, geht nach',
				{notBefore: ruled},
			],
			[
				'schafft, stellt, einstellen, sucht',
				{after: `[^;:]{0,30}\\d${staff}(?: ein)?`, notBefore: ruled, notAfter: '[^;:]{0,40}\\bab\\b'},
			],
		],
	],
	[
		'funding',
		[
			[
				'erhalt, sammelt, bekommt, sichert sich, sichert, schliesst, holt, steckt, nimmt',
				{
					after: money,
					notBefore: ruled,
					notAfter: '[^;:]{0,60}\\b(?:auftrag|strafe|gewinn|umsatz|schaden\\w*|bussgeld|steuer\\w*)\\b',
				},
			],
			[
				'finanzierungsrunde, seed-runde, kapitalerhohung, borsengang, serie-a-runde, series-a-runde, wachstumsfinanzierung, wagniskapital, frisches kapital, staatshilfe, anleihe, kapitalspritze, geht an die borse, gang an die borse',
				{notBefore: ruled},
			],
			[
				'investiert',
				{
					after: '[^;:]{0,30}(?:million\\w*|mio|milliard\\w*|mrd)[^;:]{0,20} in (?:das |die |den )?[A-Z]',
					notBefore: ruled,
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
		'launch',
		[
			[
				'stellt, prasentiert, bringt, lanciert, enthullt, veroffentlicht, launcht, startet, fuhrt',
				{
					after:
						'[^;:]{0,70}?\\b(?:neue[snr]?|erste[snr]?|app|plattform|dienst|service|produkt|modell|software|version|losung|tool|assistent|gerat|smartphone|elektroauto|kollektion|funktion|markt|angebot|abo|e-auto|suv)\\b',
					notAfter:
						'[^;:]{0,70}\\b(?:ermittlung\\w*|bilanz|zahlen|quartal\\w*|bericht|ergebnis\\w*|strategie|sparprogramm|insolvenz\\w*|strafanzeige|studie|werk|standort|umfrage|bieterverfahren|ubernahme\\w*|kampagne|mitarbeiter|vorstand|geschaftsfuhrer|chef|klage|stellen)\\b',
					notBefore: ruled,
				},
			],
			[
				'markteinfuhrung, marktstart, verkaufsstart, produkteinfuhrung, weltpremiere, kommt auf den markt, ab sofort verfugbar, jetzt verfugbar',
				{notBefore: ruled},
			],
		],
	],
	[
		'partnership',
		[
			[
				'kooperiert, kooperieren, kooperation, partnerschaft, zusammenarbeit, allianz mit, gemeinschaftsunternehmen, joint venture, arbeitet mit, arbeiten zusammen, schliessen partnerschaft, verbundet sich, rahmenvertrag, grossauftrag, auftrag von, lizenzvertrag, liefervertrag, vertrag mit, erhalt auftrag, gewinnt auftrag, tut sich, tun sich',
				{
					before: '(?:[A-Z][^;:]{0,100}|^[^;:]{0,30})',
					notBefore: ruled,
					notAfter: '[^;:]{0,30}\\b(?:gewerkschaft|polizei|behorden)\\b',
				},
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
