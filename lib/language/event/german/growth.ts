// Frames in German of firms that grow: sites, money, products, partners.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from '../frame';
import {money, ruled, site, staff} from './terms';

export const germanGrowth: readonly (readonly [EventKind, readonly Entry[]])[] = [
	[
		'expansion',
		[
			[
				'eroffnet, eroffnung, eroffnete, baut, errichtet, plant neues, plant neuen, plant neue, plant ein, plant eine, plant einen, expandiert, erweitert, grundet, investiert, startet, bezieht',
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
				'kooperiert, kooperieren, kooperation, partnerschaft, zusammenarbeit, allianz mit, gemeinschaftsunternehmen, arbeitet mit, arbeiten zusammen, schliessen partnerschaft, verbundet sich, rahmenvertrag, grossauftrag, auftrag von, lizenzvertrag, liefervertrag, vertrag mit, erhalt auftrag, gewinnt auftrag, tut sich, tun sich',
				{
					before: '(?:[A-Z][^;:]{0,100}|^[^;:]{0,30})',
					notBefore: ruled,
					notAfter: '[^;:]{0,30}\\b(?:gewerkschaft|polizei|behorden)\\b',
				},
			],
		],
	],
];
