// What one line at the end of a mail may be.

import {legal} from '../headline/marks';
import {isRole} from '../headline/roles';

export const closing =
	/^(?:(?:many |with |kind(?:est)? |best |warm(?:est)? |my |very |much )*(?:thanks?(?: you)?|thx|tks|regards|wishes|cheers|sincerely(?: yours)?|yours(?: truly| sincerely| faithfully)?|truly yours|best|take care|cordially|respectfully(?: submitted)?|love|xoxo|ciao|later|see (?:you|ya)|talk to you (?:soon|later)|all the best|appreciatively|gratefully|your (?:pal|friend|buddy|colleague)|looking forward|have a (?:great|good|nice|safe|wonderful) (?:day|one|weekend|holiday|evening|week)|hope (?:all is|you are|you're) well|god bless|peace)|(?:mit )?(?:freundlichen?|besten?|herzlichen?|viele[nr]?|liebe[nr]?|sch[oö]ne[nr]?) (?:gr[uü](?:ss|ß)(?:en|e)?|dank)|gr[uü](?:ss|ß)e?|mfg|lg|vg|saludos?(?: cordiales)?|un (?:cordial )?(?:saludo|abrazo)|atentamente|cordialmente|atenciosamente|att|abra(?:c|ç)os?|obrigad[oa]|cumprimentos|com os melhores cumprimentos|(?:bien )?cordialement|(?:bien )?(?:a|à) vous|bonne journ(?:e|é)e|sinc(?:e|è)res salutations|salutations|merci(?: beaucoup)?|gracias|danke)(?!\p{L})(?: (?:again|in advance|and regards|very much|so much|a lot|for (?:your|the) [a-z]+|to all|everyone|guys|y'all|and (?:have|best|kind).{0,30}|aus [a-zäöü]+|d'avance|beaucoup))?[\s,.!;:–—-]*/iu;

export const delimiter = /^\s*(?:--|[-_*=~]{3,})\s*$/u;
export const phone = /(?:\+|\(|\b)\(?\d[\d().\s/-]{6,}\d\b|\b[xX]-?\s?\d{4,6}\b|\b\d-\d{4}\b/u;
export const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,80}\.\p{L}{2,}/u;
export const link = /\b(?:https?:\/\/|www\.)[^\s<>"]{3,200}|\blinkedin\.com\/[^\s<>"]{2,100}/iu;
const address =
	/\b(?:\d{1,6} [\p{L}\d .]{2,40}\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|dr|lane|ln|way|suite|ste|floor|plaza|parkway|pkwy|square)\b|[A-Z][\p{L} .]{2,30}, ?[A-Z]{2}\.? +\d{5}|p\.? ?o\.? box|\d{4,5} \p{Lu}\p{L}{2,}|(?:rua|calle|avenida|rue|stra(?:ß|ss)e)\b)|stra(?:ß|ss)e \d/iu;
const labelled =
	/^\s*(?:tel|phone|ph|fon|telefon|tél|fax|mobile|mobil|cell|móvil|celular|office|direct|pager|email|e-mail|mail|web|site|url|skype|t|m|f|p|o|w|e)\s*(?:[:.]|\s(?=[+(\d]))/iu;

/** One to four words with capitals and nothing a sentence has. */
export const nameLike = (line: string): boolean => {
	const words = line.replace(/[,.]?\s*$/u, '').split(/\s+/u);
	return (
		line.length <= 40 &&
		words.length <= 4 &&
		words.every(word => /^(?:\p{Lu}[\p{L}.'’-]*|(?:de|da|do|dos|von|van|der|la|le|di|del))$/u.test(word)) &&
		/\p{L}{2}/u.test(line)
	);
};

export const isContact = (line: string): boolean =>
	phone.test(line) || email.test(line) || link.test(line) || labelled.test(line) || address.test(line);

export const isTitle = (line: string): boolean =>
	line.length <= 80 && isRole(line) && !/[.?!]$|\b(?:i|we|you|please|the)\b/iu.test(line);
export const isCompany = (line: string): boolean => line.length <= 60 && legal.test(line.trim());

/** Running text: long, or a sentence. */
export const isProse = (line: string): boolean => {
	const words = line.trim().split(/\s+/u).length;
	return (
		line.trim().length > 90 ||
		(words > 6 && /[.?!;:,]\s*$/u.test(line) && !isContact(line)) ||
		(words > 4 &&
			/\b(?:i|we|you|please|will|would|have|is|are|was|ich|wir|sie|bitte|nous|vous|yo|eu|que)\b/iu.test(line) &&
			!closing.test(line.trim()))
	);
};
