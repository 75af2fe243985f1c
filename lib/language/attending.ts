// Attending: whether a text says that its writer, or whom it is about, is at a fair or a conference. That one is held somewhere says nothing of anybody.
import {foldLetters} from '@/lib/identity/fold';

const place =
	"(?:[\\p{L}\\p{N}'’&-]+ ){0,6}?(?:[\\p{L}]*(?:messe|kongress|konferenz)|conference|summit|expo|trade show|tradeshow|trade fair|fair|congress|forum|symposium|feira|congresso|conferencia|feria|congreso|cumbre|salon|congres|conference|[\\p{L}]+con|ces|mwc)(?: (?:20)?\\d\\d)?";
const there = [
	`(?:to exhibit|exhibits?|exhibiting|to showcase|showcas(?:es?|ing)|to present|present(?:s|ing)|to speak|speaks|speaking|to keynote|keynotes?|to attend|attends?|attending|demonstrat(?:es?|ing)) (?:[^.;?!]{0,60} )?(?:at|in) (?:the )?${place}`,
	`(?:meet us|visit us|see you|find us|join us|come and see us) at (?:the )?${place}`,
	`(?:stellt|prasentiert|zeigt) [^.;?!]{0,60}(?:auf|an) (?:der|dem) ${place}`,
	`(?:besuchen sie uns|wir sind|treffen sie uns) auf (?:der|dem) ${place}`,
	`(?:participa|participara|expoe|expora|apresenta|estara|estaremos|expone|presenta|estaremos presentes) [^.;?!]{0,60}(?:da|na|no|en la|en el|en) ${place}`,
	`(?:expose|participe|presente|sera present|retrouvez-nous) [^.;?!]{0,60}(?:au|a la|sur le) ${place}`,
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${there.join('|')})(?![\\p{L}\\p{N}])`, 'u');

const other =
	/(?<![\p{L}\p{N}])(?:cancels?|cancelled|canceled|postpones?|postponed|earnings|investor|abgesagt|cancela|annule)(?![\p{L}\p{N}])/u;

export const isAttending = (text: string): boolean => {
	const plain = foldLetters(text);

	return pattern.test(plain) && !other.test(plain);
};
