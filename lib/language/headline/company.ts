// The company in a headline: where its name begins and ends, or null.
import {legal, legalNext, nothing, remark} from './marks';
import {isRole} from './roles';
import {isPlace, isSubject} from './subjects';

/** The end of a sentence, not of an initial or an abbreviation. */
export const sentence =
	/(?<!(?:^|[\s(])(?:\p{Lu}|St|Dr|Sr|Jr|Stv|Stellv|Kfm|Assoc|Asst|Exec|Mgr|Dir|Prof|Dipl|Ing|Gen|Co|Pvt|Pte|Comp|Govt|Bros|Mt|ds|[Ss]p|z o))\.\s+(?=\p{Lu})/u;
const particle =
	/^(?:of|and|the|for|de|da|do|dos|das|di|du|des|del|della|la|le|les|von|van|der|den|für|und|et|y|e|en|og|och|i|&|\+|x|z|o\.o\.?)$/iu;
const named = (token: string) => /^[«“"'(]?[\p{Lu}\p{Lo}\p{N}]|\p{Ll}\p{Lu}|\p{L}\.\p{L}{2}/u.test(token);
/** `w Banku`, `bei der Deutschen Bank`: a name that its sentence has bent is not the name. */
export const bent = (joint: string, company: string, all: string): boolean => {
	const [first = ''] = company.split(' ');
	if (/\bd(?:er|em|en)\s$|beim\s$/u.test(joint)) return /\p{Ll}en$/u.test(first) && !legal.test(company);
	if (/\bdes\s$/u.test(joint)) return /s$/u.test(first);
	return (
		/^\s*we?\s|[ąćęłńśźż]|z o\.? ?o/iu.test(joint + all) &&
		/\p{Ll}(?:[iyu]|ie|[cs]e|dze|rze|le|ej|ym|ach)$/u.test(first)
	);
};

export type Cut = {company: string | null; rest: string};

/** The company that this text starts with: capitalised words and what joins them, up to the next job, comma or remark. */
export const companyIn = (after: string, free: boolean): Cut => {
	const whole = legal.test(after) && !/[@|]|\s[-–—]\s|,\s+(?=.*,)/u.test(after) && after.split(' ').length < 9;
	const stop = /\s[-–—]\s|\s*[([@]|[!?]/u.exec(after)?.index ?? after.length; // Missing where nothing stops it
	const pause = [...after.matchAll(/,\s+/gu)].find(
		({index}) => !legalNext.test(after.slice(index).replace(/^,\s+/u, '')),
	);
	const full = sentence.exec(after)?.index ?? after.length; // Missing in one sentence
	const until = whole && !pause ? after.length : Math.min(stop, pause?.index ?? after.length, full); // Missing without a comma
	const said = after.slice(0, until).trim();
	const none = {company: null, rest: after.slice(until)};
	// `Jones, Gotcher & Bogan`: one name or three?
	if (
		pause &&
		until === pause.index &&
		/^,[^,]*\s(?:&|and|und)\s/u.test(after.slice(until)) &&
		!isRole(after.slice(until))
	)
		return none;
	const tokens = said.split(/\s+/u);
	let end = 0;
	let next = false;
	tokens.every((token, at) => {
		if (particle.test(token) && at > 0) {
			next = isRole(tokens[at + 1] ?? ''); // A particle may stand last
			return !next;
		}
		if (!named(token) && !(free && at === 0 && /^[\p{L}\d]/u.test(token))) return false;
		end = at + 1;
		return true;
	});
	const more = tokens.slice(end);
	if (more.length && !next && end > 0) {
		if (
			legal.test(said) ||
			(more.length === 1 && /^(?:group|gruppe|universit\p{L}*|bank)$/iu.test(said.split(' ').at(-1) ?? ''))
		)
			end = tokens.length;
		else if (!remark.test(more[0] ?? '') || (/^(?:im|no|na|for|on|dans)$/u.test(more[0] ?? '') && named(more[1] ?? '')))
			return none;
	}
	const company = tokens
		.slice(0, end)
		.join(' ')
		.replace(/^[«“"']+|[»”"',:]+$|(?<!Inc|Ltd|Co|Corp|\b\p{L})\.$/gu, '');
	const rest = `${tokens.slice(end).join(' ')}${after.slice(until)}`;
	const good =
		/\p{L}{2}|^\p{Lu}$/u.test(company) &&
		company.length <= 80 &&
		!nothing.test(company) &&
		!isPlace(company) &&
		!isSubject(company);
	return {company: good ? company : null, rest};
};
