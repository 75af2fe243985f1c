// The jobs in one part of a headline: by what joins title and company, or by how they stand beside each other.
import {bent, companyIn} from './company';
import {isJapanese, japaneseJob} from './japanese';
import {legal, marked, studying} from './marks';
import {isRole, isTop} from './roles';
import {namesSubject, startsSubject} from './subjects';
import {titleIn} from './title';
import {wordsOf} from './words';

export type Job = {title: string | null; company: string};

/** Between title and company. The weak ones also lead to places, subjects and departments. */
const strong =
	/\s*@\s*|\s+(?:[Aa][Tt]|bei|beim|chez|presso|bij|hos|vid|BEI|CHEZ|PRESSO|BIJ|HOS)\s+(?:(?:the|der|dem|den|la|il|de|het)\s+)?/u;
const weak = /\s+(?:na|no|nas|nos|en|em|ved|på|w|we|à|au|aux|in)\s+(?:(?:a|o|la|el|las|los|der)\s+)?/u;
const belonging =
	/\s+(?:(?:of|von|der|da|do|de|di|du|des|van|del|della|dello|dei|af|av|för|till)\s+(?:(?:the|der|la|het|el)\s+)?|d['’]|dell['’])/u;
const cutAt = (segment: string, connector: RegExp): [before: string, joint: string, after: string] | null => {
	const found = connector.exec(segment);
	return found && [segment.slice(0, found.index), found[0], segment.slice(found.index + found[0].length)];
};

type Found = {title: string | null; company: string | null; rest: string};

/** A title before `in` or `em` that is one of skill: what follows is no employer. */
const skilled =
	/(?:especialista|speciali\p{L}+|expert\p{L}*|engenheir[oa]|ingenier[oa]|licenciad[oa]|bacharel|técnic[oa]|tecnólog[oa]|mestr[ea]|doutor[a]?|doctor[a]?|máster|master|consultor[a]?|formad[oa]|graduad[oa]|asesor[a]?|analista|profesor[a]?|professor[a]?)\s*$/iu;

export const byConnector = (segment: string): Found | null => {
	const certain = cutAt(segment, strong);
	if (certain) {
		const [before, joint, after] = certain;
		const title = titleIn(before, true);
		const {company, rest} = companyIn(after, joint.includes('@'));
		const working =
			title !== null ||
			namesSubject(before) ||
			/(?:^|\s)(?:work(?:ing|s)?|building|hiring)\b/iu.test(before) ||
			(company !== null && legal.test(company) && before.split(' ').length < 6);
		const usable = company !== null && working && !studying.test(before) && !bent(joint, company, '');
		return {title: /hiring/iu.test(before) ? null : title, company: usable ? company : null, rest};
	}
	for (const connector of [belonging, weak]) {
		const [before, joint, after] = cutAt(segment, connector) ?? [];
		if (before === undefined || joint === undefined || after === undefined) continue;
		const title = titleIn(before);
		const {company, rest} = companyIn(after, false);
		if (!title || !company || startsSubject(wordsOf(company)) || bent(joint, company, segment)) continue;
		const formed = legal.test(company) || marked.test(company);
		const fits =
			connector === belonging
				? (legal.test(company) && !/\s(?:of|von|der|des|da|do|de)\s/u.test(company)) ||
					(isTop(title) && (formed || !/\b(?:des|för|till)\s/u.test(joint)))
				: formed || (/\s(?:na|no|nas|nos|en|em|på|we?)\s/u.test(joint) && title.includes(' ') && !skilled.test(title));
		if (fits) return {title, company, rest};
	}
	return null;
};

/** A company that needs no `at` before it. */
const stands = (text: string): boolean =>
	companyIn(text, false).company === text && !startsSubject(wordsOf(text)) && (legal.test(text) || marked.test(text));

/** `Chair, Gates Foundation` and `Founding Partner Next Play Ventures`: only where the words themselves mark a company. */
const bySide = (segment: string): Found | null => {
	const [, before, joint, after] = /^(.+?)(,\s+|\s[-–—:]\s|:\s)(.+)$/u.exec(segment) ?? []; // Missing in one piece
	const title = before && titleIn(before);
	const cut = after && title ? companyIn(after, false) : null;
	if (cut?.company && stands(cut.company)) return {title: title ?? null, company: cut.company, rest: cut.rest};
	if (before && after && joint && !joint.startsWith(',') && legal.test(before) && stands(before) && isRole(after))
		return {title: titleIn(after), company: before, rest: ''};
	const tokens = segment.split(/\s+/u);
	let last = tokens.slice(0, 5).findLastIndex(token => isRole(token));
	if (last < 0 || /,/u.test(segment)) return null;
	while (startsSubject(wordsOf(tokens[last + 1] ?? ''))) last++;
	const rest = tokens.slice(last + 1).join(' ');
	return stands(rest) && !/\s(?:der|des|von|da|do|of)\s/u.test(rest) && !bent(' ', rest, segment)
		? {title: titleIn(tokens.slice(0, last + 1).join(' ')), company: rest, rest: ''}
		: null;
};

const joined = /^[\s,;&+/–—-]*(?:(?:and|und|y|e|et|en|och|i|og)\s+)?/u;

/** Every job of a segment: `CEO at Acme & Founder of Beta` has two. */
export const jobsIn = (segment: string): Job[] => {
	const jobs: Job[] = [];
	for (let text = segment; text && jobs.length < 4; ) {
		const found = isJapanese(text) ? japaneseJob(text) : (byConnector(text) ?? bySide(text));
		if (!found?.company || (jobs.length > 0 && !found.title)) break;
		jobs.push({title: found.title, company: found.company});
		text = found.rest.replace(joined, '');
	}
	return jobs;
};
