// Item 5.02 of an 8-K: does it tell that somebody came or went, or of pay alone? The sentence that says so is the answer.
import {sentences} from '../read/sentences';

const office =
	/\b(?:officer|director|president|chair(?:man|woman|person)?|chief|treasurer|counsel|secretary|controller|board|CEO|CFO|COO|CTO|general manager)\b/iu;

/** Words by which one comes or goes: done, or announced as certain. */
const change = new RegExp(
	[
		String.raw`\b(?:was|were|been|is being|has|have) (?:\w+ )?(?:appointed|elected|named|promoted|hired|terminated|removed|resigned|retired|departed|stepped down|left)\b`,
		String.raw`\b(?:appointed|elected|named|promoted|hired) (?!Executive|Officer)\p{Lu}`,
		String.raw`\b(?:resigned|became|stepped down|departed|succeeds|succeeded|succeeding|ceased to (?:serve|be)|transitioned|assumed)\b`,
		String.raw`\bwill (?:\w+ )?(?:resign|retire|step down|depart|leave|join|succeed|become|transition|cease|assume|serve as|begin serving)\b`,
		String.raw`\b(?:decision|intention|plans?|notice|desire|intent) (?:\w+ )?(?:to|of) (?:\w+ )?(?:resign|retire|retirement|resignation|step down|leave|depart|not stand|stand down)`,
		String.raw`\b(?:announced|tendered|submitted|accepted|announce) (?:\w+ ){0,4}(?:resignation|retirement|departure|appointment|promotion)\b`,
		String.raw`\bnot (?:to |be )?(?:stand|standing|seek|seeking) (?:for )?re-?election\b`,
	].join('|'),
	'u',
);

/** Two words of a name, or a title and one. Words of offices and bodies are no names. */
const name =
	/\b(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}|\b(?!(?:Chief|Vice|Executive|Senior|Named|Board|Committee|Company|General|Compensation|Principal|Item|Equity|Incentive|Stock|Award|Annual|Current|Form|Plan|Exchange|Securities|The|On|In|As|Effective)\b)\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\.? ){0,2}(?!(?:Officer|Director|President|Committee|Plan|Agreement|Report|Award|Company|Stock|Incentive|Executive|Act|Exhibit|Meeting|Board|Code)\b)\p{Lu}[\p{Ll}'’-]+/u;

/** Said of what would be, of pay, or of the past of somebody. */
const beside =
	/\b(?:in the event|if (?:he|she|they|Mr|Ms|the|such)|upon (?:a|any|his|her|the executive)|unless|would|good reason|without cause|eligible|entitled|severance|vest(?:s|ed|ing)?|base salary|bonus|prior to (?:joining|that|his|her|becoming)|previously served|from \d{4} (?:to|until)|since \d{4})\b/iu;

/** What stands under item 5.02, up to the next item. */
const within = (text: string): string => {
	const start = text.search(/^\W*Item\s+5\.02\b/imu);
	if (start < 0) return '';

	const rest = text.slice(start).replace(/^\W*Item\s+5\.02\W*/iu, '');
	const end = rest.search(/^\W*(?:Item\s+\d\.\d\d\b|SIGNATURES?\s*$)/imu);

	return end < 0 ? rest : rest.slice(0, end);
};

const heading =
	/^(?:\(?[a-e]\)|Departure of Directors|Item\b)[^.]*(?:Compensatory Arrangements|Certain Officers)[^.]*\.?$/iu;

/** Does a sentence speak of years that are over: of somebody's past? */
const isPast = (sentence: string, year: number): boolean => {
	const years = Array.from(sentence.matchAll(/\b(?:19|20)\d\d\b/gu), ([one]) => Number(one));

	return years.length > 0 && Math.max(...years) < year - 1;
};

/** `On May 3, 2026, Bo Tarn notified Loomfen (the “Company”) …` without what a headline does not need. */
const headline = (part: string): string =>
	part
		.replace(/^\([^)]+\) |(?:,|;|\.| and)+$/gu, '')
		.replace(/ \((?:the |collectively, )?[“"”][^)]{1,60}\)/gu, '')
		.replace(/^(?:Also )?[Oo]n \p{Lu}\p{Ll}+ \d{1,2}, \d{4}, /u, '');

/**
 * What tells of somebody who comes or goes: the first two sentences, and their parts that do. Null where item 5.02 is about pay alone.
 * `when` is the day of the report, in milliseconds since the epoch.
 */
export const changeOfPeople = (text: string, when: number): {sentences: string[]; parts: string[]} | null => {
	const year = new Date(when).getUTCFullYear();
	const says = (words: string) => change.test(words) && office.test(words) && name.test(words);
	const telling = sentences(within(text))
		.filter(one => !heading.test(one) && !beside.test(one) && !isPast(one, year) && says(one))
		.slice(0, 2);
	if (telling.length === 0) return null;

	// `…, (i) one left and (ii) the other became …`
	const parts = telling.flatMap(one => {
		const own = one.split(/[\s,;:]+(?=\((?:i{1,3}|iv|v|[a-e]|[1-5])\) )|; /u).filter(says);
		return own.length > 0 ? own : [one];
	});
	return {sentences: telling, parts: parts.map(headline)};
};
