// Whom an event is about: the firms of its sentence, and where somebody comes or goes, who and as what.
import type {Found} from './find';
import type {Sentence} from './reading';
import {expand} from './terms';
import {notNames} from './vocabulary';

export type Parties = {company: string | null; others: string[]; person: string | null; role: string | null};

type Run = {start: number; end: number};

const run =
	/(?<![A-Za-z\d$€£.,])(?:\d{1,2}(?=[A-Z]))?[A-Z][A-Z\d.&'’+/-]*(?:(?: (?:&|of|de|du|da|do|del|della|des|dos|das) (?=[A-Z][A-Z\d])| )(?:[A-Z][A-Z\d.&'’+/-]*|\d{1,3}\b(?! ?(?:million|billion|mio|mrd|mi\b|bn\b|m\b|%|percent|euro|dollar|jobs|worker|employee|people|staff|store|stelle|mitarbeiter|emplead|funcion|emplois|postes|\d))))*/g;
const byline = /(?::\s*[\w .&-]{2,30}(?:sources?)?|\s[-–—]\s*[\w .&-]{2,30})$/;

/** Names of a sentence: runs of capitals of its plain letters, without what follows them as a source. */
export const runsIn = (plain: string): Run[] => {
	const tail = byline.exec(plain);
	const end = tail && tail[0].length < 40 && /[A-Z]/.test(plain.slice(0, tail.index)) ? tail.index : plain.length;
	return [...plain.slice(0, end).matchAll(run)].flatMap(({0: name, index}) => {
		const whole = name.replace(/'S\b.*$/u, '').replace(/(?:'s?|[.,&'-])+$/u, '');
		const rest = name.slice(whole.length).replace(/^'S? ?/, '');
		const first = {start: index, end: index + whole.length};
		const second = /^[A-Z]{2}/.test(rest) ? [{start: index + name.length - rest.length, end: index + name.length}] : [];
		return whole.length > 1 ? [first, ...second] : second;
	});
};

const role = new RegExp(
	expand(
		'(?:(?:interim|acting|new|chief|deputy|global|group|regional|senior|executive|independent|non-executive|lead|investment bank|investment banking|vice|north america|asia|finance|sales|head) )*(?:{role}(?: and {role})?|diretora? [a-z-]+(?: [a-z-]+)?|director[a]? (?:general|financier[oa]|comercial|de [a-z]+)|direct(?:eur|rice) [a-z]+|consejer[oa] delegad[oa]|pdg|[a-z]+chef(?:in)?|geschaftsfuhrer(?:in)?|vorstandsvorsitzende[rn]?|[a-z]*vorstand|aufsichtsratschef(?:in)?|president[ea]|gerente(?: de [a-z]+)?)(?: (?:of|for) [a-zA-Z&]+(?: (?:and |& |of )?[a-zA-Z&]+){0,4}?(?=$|[,.;:]| (?:and|to|at|in|after|as|from|effective|of)\\b))?',
	),
	'g',
);

const personal = /^[A-Z][A-Z'’.-]+(?: (?:[A-Z]\.?|[A-Z][A-Z'’.-]+|(?:von|van|de|der|da|dos|del|di|la|le))){0,3}$/;
const goes =
	/^(?:join|rejoin|step|stand|bow|resign|retire|quit|leave|left|depart|exit|oust|take|took|taking|becom|named|hired|appointed|promoted|elected|returns|moves|to go|faces|relinquish|hand|ernannt|tritt|verlass|ubernimmt|assum|asum|quitte|deja|deixa|renunc|demission|dimi|successor|wechselt|geht|steigt|sai|dies)/;

/** Who comes or goes: the name before a word of going, the one after a word of taking on. */
const personIn = (plain: string, runs: readonly Run[], at: number): Run | null => {
	const likely = (one: Run | undefined): Run | null => {
		if (!one || !personal.test(plain.slice(one.start, one.end))) return null;
		const after = plain.slice(one.end, one.end + 24);
		// `Acme CEO resigns`, `former Acme boss`: the firm of a role.
		return /^(?:'s)? (?:(?!as |to |is |for |was )[a-z-]+ )?(?:ceo|cfo|cto|coo|boss|chief|chair|founder|co-founder|board|president|director|head|executive|veteran|star)/.test(
			after,
		)
			? null
			: one;
	};
	const before = runs.filter(({end}) => end <= at);
	const after = runs.filter(({start}) => start > at);
	if (goes.test(plain.slice(at))) {
		const last = likely(before.at(-1));
		const beside =
			last &&
			(before.length > 1 ||
				/\b(?:ceo|cfo|cto|coo|boss|chief|chairman|chair|founder|president|director|head|executive|officer|manager) $/.test(
					plain.slice(0, last.start),
				));
		if (last && (beside || plain.slice(last.start, last.end).includes(' '))) return last;
	}
	const named = after.find(
		one => likely(one) && /^(?:,| (?:as|to|for|from|fur|como|comme|zum|zur|als)\b|$)/.test(plain.slice(one.end)),
	);
	return named ?? after.map(likely).find(Boolean) ?? null;
};

/** A role's words nearest to where somebody comes or goes, those after `as` first. */
const roleIn = ({plain, text}: Sentence, at: number): string | null => {
	const roles = [...plain.matchAll(role)].map(({0: words, index}) => ({words, index}));
	const after = roles.filter(({index}) =>
		/\b(?:as|to|als|zum|zur|como|comme|new|neuen|neuer) (?:(?:its|the|a|an|new|our) ){0,2}$/.test(
			plain.slice(0, index),
		),
	);
	const best = after[0] ?? roles.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];

	return best ? text.slice(best.index, best.index + best.words.length).trim() : null;
};

const opener = /^\p{Lu}[\p{L}\d&.'’-]*(?: (?:(?:de|do|da|del|of|&) )?\p{Lu}[\p{L}\d&.'’-]*){0,3}(?= \p{Ll})/u;
const noOpener =
	/^(?:a|an|the|this|its?|former|new|more|le|la|les|l'\S+|un|une|el|los|las|o|os|as|uma?|der|die|das|ein|eine|neue\w*|start-?up|startups?|\w*(?:gruppe|konzern|unternehmen|hersteller))(?: |$)/;

/** Where nothing else is named, the first words of a sentence are its firm: an ordinary word with a capital, as `Blechwerk` is. */
const openerIn = ({plain, text}: Sentence, found: Found): Run | undefined => {
	const [words = ''] = opener.exec(text) ?? []; // Missing where it begins otherwise
	const end = words.replace(/['’]s$/u, '').length;
	const lower = plain.slice(0, end).toLowerCase();

	return end > 2 && end < found.at && found.clause[0] === 0 && !noOpener.test(lower) && !notNames.has(lower)
		? {start: 0, end}
		: undefined;
};

/** The parties of what was found in a sentence. */
export const partiesOf = (sentence: Sentence, found: Found): Parties => {
	const {plain, text} = sentence;
	const runs = runsIn(plain);
	const leads = found.kind === 'leadership';
	const person = leads ? personIn(plain, runs, found.at) : null;
	const firms = runs.filter(one => one !== person);
	const here = firms.filter(({start}) => start >= found.clause[0] && start < found.clause[1]);
	const doer = here.find(({end}) => end <= found.at) ?? here[0] ?? firms[0] ?? openerIn(sentence, found);
	const spelled = (one: Run) => text.slice(one.start, one.end);

	return {
		company: doer ? spelled(doer) : null,
		others: [...new Set(firms.filter(one => one !== doer).map(spelled))],
		person: person ? spelled(person) : null,
		role: leads ? roleIn(sentence, found.at) : null,
	};
};
