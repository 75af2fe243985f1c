// What a headline tells of, by the words that frame it: in English, German, French, Spanish and Portuguese. Rather nothing than wrong.
import type {EventKind} from '@/lib/domain/event';

/** Up to a few words between two parts of a frame. */
const gap = '[^.;:?!]{0,70}?';
const office = String.raw`(?:CEO|CFO|COO|CTO|CMO|CRO|CIO|CISO|CPO|PDG|chief [\p{L} ]{3,30} officer|president|chair(?:man|woman)?|managing director|vice president|vp|head of|board|general manager|country manager)`;
const sum = String.raw`(?:[$€£]|US\$|R\$|EUR|USD)? ?\d[\d.,]* ?(?:k|m|mn|mm|bn|b|million|billion|millionen|milliarden|mio|mrd|millions?|milliards?|millones|milhões|bilhões)\.?(?: ?(?:[$€£]|dollars?|euros?|de dólares|de reais))?`;

const frames: readonly [EventKind, readonly string[]][] = [
	[
		'insolvency',
		[
			'(?:files|filed|to file) for (?:bankruptcy|chapter (?:7|11)|insolvency|creditor protection)',
			'(?:enters|enter|falls into|placed (?:in|into)) (?:administration|receivership|liquidation)',
			'(?:meldet|beantragt|stellt) Insolvenz(?:antrag)?|ist insolvent|Insolvenzverfahren',
			'(?:redressement|liquidation) judiciaire|dépôt de bilan|dépose le bilan',
			'concurso de acreedores|se declara en quiebra|pede recuperação judicial|recuperação judicial|decreta falência',
		],
	],
	[
		'layoffs',
		[
			'lay(?:s|ing)? off|laid off|layoffs|job cuts|workforce reduction|reduces? (?:its |their )?(?:global )?workforce',
			`(?:cuts?|to cut|cutting|sheds?|slash(?:es)?|eliminates?) ${gap}(?:jobs|positions|roles|staff|workforce)`,
			`Stellenabbau|(?:baut|streicht|kürzt) ${gap}(?:Stellen|Arbeitsplätze|Jobs)`,
			`licenciements|plan social|supprime(?:r|ra)? ${gap}(?:postes|emplois)`,
			`despide a|despidos|recorta(?:rá)? ${gap}(?:empleos|puestos)|demissões|demite|corta(?:rá)? ${gap}(?:empregos|postos)`,
		],
	],
	[
		'acquisition',
		[
			'acquires|to acquire|has acquired|will acquire|(?:to be |is |was )?acquired by|merges with|to merge with|agrees to buy',
			'(?:announces|completes|closes|finali[sz]es)(?: the| its)? (?:acquisition|merger|takeover)(?: of| with)?',
			'Übernahme (?:von|der|des)|schließt Übernahme|(?:kauft|erwirbt) (?:den|die|das|Mehrheit|Anteile)|fusioniert mit',
			"rachète|acquiert|fusionne avec|(?:annonce|finalise) (?:l['’]acquisition|le rachat)",
			'adquiere (?:a|la|el)|se fusiona con|(?:anuncia|completa|cierra) la (?:adquisición|compra) de',
			'adquire (?:a|o)|se funde com|(?:anuncia|conclui) (?:a )?(?:aquisição|compra) d[aeo]',
		],
	],
	[
		'leadership',
		[
			`(?:appoints|names|hires|taps|promotes|elects|welcomes) ${gap}${office}`,
			`(?:appointed|named|promoted to|joins ${gap} as|to join as|takes over as|succeeds ${gap} as|elected) (?:new |its |the |our )?(?:\\p{L}+ )?${office}`,
			`${office} ${gap}(?:steps down|to step down|resigns|to retire|departs)|steps down as|resigns as|retires as`,
			'(?:ernennt|beruft|holt) [^.;:?!]{0,70}?(?:Geschäftsführer(?:in)?|Vorstand\\p{L}*|CEO|CFO|CTO|COO|Vertriebsleiter(?:in)?)|wird (?:neue[rs]? )?(?:CEO|CFO|CTO|COO|Geschäftsführer(?:in)?|Vorstand\\p{L}*)',
			`(?:nomme|est nommée?|nommée?|rejoint ${gap} en tant que) ${gap}(?:directeur|directrice|présidente?|PDG|DG|CEO)`,
			`(?:nombra|designa|nombrad[oa]) ${gap}(?:director|directora|presidente|presidenta|CEO|consejer[oa])`,
			`(?:nomeia|anuncia|contrata) ${gap}(?:diretor|diretora|presidente|CEO|CFO)|(?:é o novo|é a nova|assume como|assume a) (?:CEO|CFO|presidente|presidência|diretora?)`,
		],
	],
	[
		'funding',
		[
			`(?:raises|raised|secures|closes|lands|nabs|bags) ${gap}(?:${sum}|series [a-h]|seed|funding|round)`,
			'series [a-h] (?:round|funding|financing)|(?:seed|pre-seed) (?:round|funding)',
			`(?:sammelt|erhält|sichert sich) ${gap}${sum}|schließt ${gap}Finanzierungsrunde`,
			`lève ${gap}${sum}|levée de fonds`,
			`(?:levanta|capta|recibe) ${gap}${sum}|ronda de (?:financiación|inversión)|rodada (?:de investimento|série)|recebe aporte`,
		],
	],
	[
		'legal',
		[
			'sues|is sued|sued by|files (?:a )?lawsuit|class action|antitrust (?:suit|lawsuit|probe|investigation|charges|complaint|case|fine)|agrees to settle|settles (?:lawsuit|charges|claims)',
			`(?:is |was )?fined ${gap}${sum}|(?:verklagt|reicht Klage)|(?:Bußgeld|amende|multa) (?:von|gegen|de|contra)|demanda contra|ação judicial`,
		],
	],
	[
		'results',
		[
			`(?:reports|announces|posts|publishes|releases) ${gap}(?:quarter|Q[1-4]|half|full[- ]year|year-end|annual|fiscal|financial)${gap} (?:results|earnings)`,
			'Quartals(?:zahlen|ergebnis)|Jahres(?:zahlen|ergebnis)|Halbjahres(?:zahlen|ergebnis)',
			'résultats (?:trimestriels|semestriels|annuels|du (?:premier|deuxième|troisième|quatrième) trimestre)',
			'resultados (?:trimestrales|anuales|financieros|trimestrais|anuais|financeiros|d(?:el|o) \\p{L}+ trimestre)',
		],
	],
	[
		'expansion',
		[
			`(?:opens|to open|opening|inaugurates) ${gap}(?:office|plant|factory|headquarters|hub|warehouse|(?:new|first|flagship|manufacturing|production|research|distribution) (?:store|facility)|data cent(?:er|re)|campus|lab)s?`,
			'expands (?:in)?to|expands (?:its )?(?:operations|presence) (?:in|to)|enters (?:the )?\\p{Lu}\\p{L}+ market',
			`eröffnet ${gap}(?:Büro|Standort|Werk|Niederlassung|Zentrale|Filiale|Rechenzentrum)|expandiert nach`,
			`ouvre ${gap}(?:bureau|bureaux|usine|site|siège|filiale)`,
			`(?:abre|inaugura) ${gap}(?:oficina|oficinas|planta|sede|fábrica|escritório|unidade|filial|tienda|loja)`,
		],
	],
	[
		'partnership',
		[
			'partners with|partnering with|teams up with|joins forces with|(?:announces?|signs?|forms?|expands?) [^.;:?!]{0,40}?partnership',
			'kooperiert mit|Partnerschaft mit|Kooperation mit|partenariat avec|alianza con|se asocia con|parceria com',
		],
	],
	[
		'launch',
		[
			`(?:launches|unveils|introduces|releases) ${gap}(?:platform|app|product|service|solution|software|tool|model|version|edition|suite|API|integration|[\\p{L}-]+ \\d+(?:\\.\\d+)?$)`,
			'now generally available|announces (?:the )?(?:launch|general availability) of',
			'bringt [^.;:?!]{0,70}? auf den Markt|stellt [^.;:?!]{0,70}? vor$|lance (?:son|sa|ses|un|une|le|la)|dévoile|lanza (?:su|un|una|el|la)|lança (?:seu|sua|um|uma|o|a|nov[oa])',
		],
	],
];

const patterns = frames.map(
	([kind, words]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/** Advice, questions and what is not so (yet) tell of no event. */
const nothing =
	/[?？]\s*$|^(?:how|why|what|when|where|who|which|should|can|is|are|do|does|\d+ (?:ways|tips|reasons|things)|wie|warum|was|wann|como|cómo|por qu[eé]|comment|pourquoi|the (?:guide|best|future|state|art))(?![\p{L}])|(?<!\p{L})(?:could|may|might|would|denies|rumou?rs?|reportedly|webinar|podcast|könnte|soll|pourrait|podría|poderia)(?!\p{L})/iu;

/** The event that a headline tells of; null where its words do not say so for sure. */
export const eventOf = (title: string): EventKind | null => {
	const words = title.slice(0, 300).trim();
	if (nothing.test(words)) return null;

	return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};
