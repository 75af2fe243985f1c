// What a headline of a feed tells of: an event of the frames that read any text, or one that only a register or a report would tell.
import type {EventKind} from '@/lib/domain/event';
import {isAttending} from '@/lib/language/attending';
import {eventsOf} from '@/lib/language/events';
import {isTender} from '@/lib/language/tender';

/** Up to a few words between two parts of a frame. */
const gap = '[^.;:?!]{0,70}?';

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
		'results',
		[
			`(?:reports|announces|posts|publishes|releases) ${gap}(?:quarter|Q[1-4]|half|full[- ]year|year-end|annual|fiscal|financial)${gap} (?:results|earnings)`,
			'Quartals(?:zahlen|ergebnis)|Jahres(?:zahlen|ergebnis)|Halbjahres(?:zahlen|ergebnis)',
			'résultats (?:trimestriels|semestriels|annuels|du (?:premier|deuxième|troisième|quatrième) trimestre)',
			'resultados (?:trimestrales|anuales|financieros|trimestrais|anuais|financeiros|d(?:el|o) \\p{L}+ trimestre)',
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

	if (isTender(words)) return 'tender';

	const told = patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? eventsOf(words)[0]?.event ?? null; // Missing where nothing is told
	return told ?? (isAttending(words) ? 'attending' : null); // Missing as above
};
