// A title made ready for reading: folded, compounds taken apart, cut into the roles it names.
import {foldLetters} from '@/lib/identity/fold';

/** `(m/w/d)`, `Leiter:in`, `Berater*in`, `Diretor(a)`: a title for whoever holds it. */
const forAll =
	/\((?:[mwfdhx]|div)(?:\s?[/|,]\s?(?:[mwfdhx]|div)){1,3}\)|(?<=[a-z])(?:[:*_]innen|[:*_/]in|\(in\)|\(a\)|\/a|[·.]e|\(e\)|\/-?in)\b/g;

/** German, Dutch and Nordic compounds end with what somebody is: `Vertriebsleiterin` is `vertrieb leiter`. */
const compound =
	/(?<![a-z])([a-z]{2,30}?)s?-?(leiter|leitung|leider|leder|manager|direktor|direkt[ou]r|assistent|assistenz|berater|ingenieur|entwickler|techniker|referent|spezialist|mitarbeiter|medewerker|vorstand|architekt|analyst|designer|student|koordinator|coordinator|administrator|kaufmann|verkaufer|einkaufer|chef)(?:in|en|innen)?(?![a-z])/g;
/** German says who is a woman: `Geschäftsführerin`, `Analystin`. */
const feminine = /(?<=[a-z]{2}(?:er|or|ant|ent|ist|yst|eur|at|ekt))in(?:nen)?(?![a-z])/g;
const whole = new Set(
	'wissenschaftlicher techniker geschaftsleiter geschaftsleitung koordinator administrator mitarbeiter referent'.split(
		' ',
	),
);

/** Whose work it is to help somebody: what stands after is that somebody, not the one in question. */
const helper =
	/\b((?:executive |personal |vorstands? ?)?(?:assist[a-z]+|asistente|secret[a-z]+|sekret[a-z]+|pa|ea|advis[eo]r|referent|berater|assessor[a]?|asesor[a]?|conseill[a-z]+|chief of staff|chefe de gabinete|office|buro|gabinete|cabinet|reporting|aide|counsel|liaison|coach|consultant|consultor[a]?|speaker|trainer)) (?:to|of|for|der|des|dem|da|do|du|del|de|di|della|van|al|a) (?=.*(?:chief|c[efot]o\b|presid|vorst|geschaft|direc|direk|diret|diretoria|dirett|leit|board|head|manag|gerent|gerenc|minist|partner|office|found|\bvp|vice|chef)).*$/;
/** `Chargé de mission auprès du directeur`: beside somebody else. */
const beside = /\b(?:aupres|junto|next|reporting|reports) (?:de|du|da|do|ao|a|to)\b.*$/;
/** Whose customers are leaders: a manager trainer trains managers. */
const served =
	/\b(?:manager|director|president|ceo|executive|board|leader)s? (trainer|coach|recruiter|advis[eo]r|consultant|candidate|search)\b/g;
const employer = /\s(?:@|at|bei|chez|en el|presso|na empresa)\s.*$/;
const cuts = /[,;|•·/()[\]{}"“”„«»:+]|\s[-–—]+\s|\s(?:and|und|y|e|et|en|och|puis|u)\s/gu;

/** The whole title as folded words with compounds apart; what stands after `at` is the company. */
export const plainTitle = (title: string): string =>
	foldLetters(title.slice(0, 300))
		.replace(forAll, '')
		.replace(/\b(?:[a-z]\.){2,4}/g, initials => initials.replaceAll('.', ''))
		.replace(/&/g, ' and ')
		.replace(/\bco-(?=[a-z])/g, 'co ')
		.replace(/\be-(?=[a-z])/g, 'e')
		.replace(compound, (all: string, first: string, last: string) => (whole.has(all) ? all : `${first} ${last}`))
		.replace(feminine, '')
		.replace(/\s+/g, ' ')
		.replace(employer, '')
		.trim();

const words = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** The roles a plain title names, each as words; the one a helper helps is left out. */
export const rolesOf = (plain: string): string[] => {
	const own = words(plain) === '' ? '' : plain.replace(/['’]s? /g, 's ');

	return own
		.split(cuts)
		.map(words)
		.map(role => role.replace(beside, '').replace(helper, '$1').replace(served, '$1'))
		.filter(role => role !== '');
};

/** Folded words of a plain title in their order, without punctuation. */
export const titleWords = (plain: string): string[] => words(plain).split(' ').filter(Boolean);
