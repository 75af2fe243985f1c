// Asked: the product or the firm that a buyer's sentence names, else what kind of thing it is about.
import {plainLetters} from '../event/letters';
import {markWares} from '../intent/wares';

/** A name: capitals or digits within, one word after the other. */
const name = "(?:[\\p{Lu}\\d][\\p{L}\\p{N}.+#&'’-]*|[\\p{Ll}]+\\p{Lu}[\\p{L}\\p{N}]*)";
const names = `${name}(?: ${name}){0,3}`;
const before =
	'(?:buy(?:ing)?|purchas(?:e|ing)|consider(?:ing)?|evaluat(?:e|ing)|try(?:ing)?|(?:switch|mov|migrat|upgrad|mudar|migrar|cambi|wechsel)\\p{L}*(?: over)?(?: to| from| away from| para| de| a| von| zu)?|replac\\p{L}+|leav(?:e|ing)|subscrib\\p{L}+ to|alternativ\\p{L}+ (?:to|for|ao?|à|para|zu[rm]?|für|à)|instead of|better than|between|us(?:e|es|ing)|compar\\p{L}+|versus|vs\\.?|comprar|contratar|kaufen|acheter|remplac\\p{L}+|experience with|heard of|recommend)';
const article =
	"(?:the |a |an |our |my |your |o |a |os |as |el |la |un |una |de |do |da |unser\\p{L}* |den |die |das |le |notre |votre |l'|d')*";

let patterns: {named: RegExp; thing: RegExp; bare: RegExp} | undefined;
const made = () =>
	(patterns ??= {
		named: new RegExp(`(?<!\\p{L})${before} ${article}(${names})`, 'iu'),
		thing: new RegExp(`^${names}(?: \\p{Ll}+)?(?: (?:from|by|of) ${names})?`, 'u'),
		bare: new RegExp(`^${names}`, 'u'),
	});

/** Words with a capital that name nothing. */
const nothing = /^(?:I|I'm|I’m|We|My|Our|It|The|A|An|And|Or|But|Any|Hi|Hello|Thanks|HN|Ask|EU|UK|US|USA|Mac|PC|OS)$/u;
/** Words that do not say which. */
const vague =
	/^(?:the|an|any|our|your|good|best|better|new|some|this|that|for|with|and|another|which|what|are|looking|need|buy(?:ing)?|from|cheap|other|us(?:e|ing)|um|uma|una|ein|eine|une|which|novo|nova|nuevo|nueva|neue|neues|einen|nouveau|nouvelle|into|pay|paying)$/;
const most = 60;

/** What kind of thing: the noun, with the word before it where that says which. */
const kindIn = (sentence: string, marked: string): string | null => {
	const ware = /Q{2,}(?: Q{2,})*/u.exec(marked);
	if (!ware) return null;

	const begin = sentence.slice(0, ware.index).search(/[\p{L}-]{3,} $/u);
	const which = begin >= 0 && !vague.test(plainLetters(sentence.slice(begin, ware.index).trim()));
	return sentence.slice(which ? begin : ware.index, ware.index + ware[0].length).slice(0, most);
};

/** The name after the first word of buying that is followed by one. */
const nameIn = (sentence: string, marked: string): string | null => {
	const {named, thing, bare} = made();
	for (let from = 0; from < sentence.length; ) {
		const found = named.exec(sentence.slice(from));
		if (!found?.[1]) return null; // Missing where nothing is left

		// The pattern is blind to capitals in the words before the name, and so in the name.
		const at = from + found.index + found[0].length - found[1].length;
		const [name = ''] = bare.exec(sentence.slice(at)) ?? []; // Missing where it was no capital
		if (name && !nothing.test(name)) {
			const [whole = name] = thing.exec(sentence.slice(at)) ?? []; // As above
			const words = marked[at + name.length + 1] === 'Q' ? whole : name;
			return words.replace(/[.,'’-]+$/u, '').slice(0, most);
		}
		from = at;
	}
	return null;
};

/** In the sentences that decided. `kind`: where nothing is named, the kind of thing will do. */
export const askedIn = (sentences: readonly string[], kind: boolean): string | null => {
	const read = sentences.map(sentence => [sentence, markWares(plainLetters(sentence))] as const);
	const first = (look: typeof nameIn) => read.map(([sentence, marked]) => look(sentence, marked)).find(Boolean) ?? null;

	return first(nameIn) ?? (kind ? first(kindIn) : null);
};
