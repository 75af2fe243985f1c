// Names of companies, folded for look-up: without legal form, article and punctuation.
import {foldLetters, foldWords, joinInitials} from './fold';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms that mean nothing else: dropped wherever they stand, but not as the first word. */
const anywhere = set(
	'gmbh mbh gesmbh ltd llc llp ltda sarl sarlu plc inc incorporated kgaa pty pvt pte sdn bhd corp corporation eireli oyj eurl sasu gmbhcokg ooo ооо',
);
/** Legal forms that are words or initials too: dropped at the end only. */
const atEnd = set(
	'limited ag se kg ohg ug haftungsbeschrankt gbr eg sa sas spa srl srls snc sapa bv nv vof cvba bvba oy ab as asa aps ivs is lp lda limitada epp ' +
		'sl slu sll sau sci scop cv rl kk gk yk co company companhia compania compagnie cie cia private public tbk kft zrt nyrt doo dd eood ood sro spol vos ou uab sia ' +
		'ehf jsc ojsc pjsc cjsc fze fzco fzc fzllc dmcc wll ulc pllc aktiengesellschaft aktiebolag aktiebolaget sc nl fa оао пао зао ао тов ип',
);
/** Legal forms only when written with dots, being ordinary words or initials without them. */
const dotted = set('ev ek ca ad pc pa na hf me bt');
const atStart = set('the pt ooo ооо оао пао зао ао ип тов ab aktiebolaget cv firma');
/** Words inside a legal form: `S.A. de C.V.`, `Sp. z o.o.` */
const inside = set('de e y');
const joining = set('and und et y');

const far =
	/株式会社|有限会社|合同会社|合資会社|一般社団法人|\(株\)|\(有\)|股份有限公司|有限责任公司|有限責任公司|集团有限公司|有限公司|주식회사|유한회사|\(주\)/gu;
const dottedInitials = /(?<![a-z])(?:[a-z]\.\s?){1,3}[a-z](?:\.|(?![a-z]))/g;

const isForm = (word: string): boolean => anywhere.has(word) || atEnd.has(word) || word.endsWith('·');

/** `S.A.` as `sa`, marked where the dots are what makes it a legal form. */
const undot = (folded: string): string =>
	folded
		.replace(/\.com\b/g, ' ')
		.replace(/\bsp\.? ?z ?o\.? ?o\b\.?/g, ' ltd ')
		.replace(dottedInitials, initials => {
			const word = initials.replace(/[.\s]/g, '');
			return dotted.has(word) ? ` ${word}· ` : ` ${word} `;
		})
		.replace(/\b(a|s)\/(s|a)\b/g, '$1$2');

const stripEnd = (words: string[]): number => {
	let end = words.length;
	while (end > 1 && isForm(words[end - 1] ?? '')) {
		end--;
		if (end > 2 && inside.has(words[end - 1] ?? '') && (isForm(words[end - 2] ?? '') || words[end - 2] === 's')) end--;
	}
	// `S. de R.L.`
	if (end > 1 && end < words.length && words[end - 1] === 's') end--;
	// `Bain & Company` leaves `bain and`.
	while (end > 1 && end < words.length && joining.has(words[end - 1] ?? '')) end--;

	return end;
};

/** Folded company name without its legal form; `''` where there is no letter or digit. Never longer than 200 characters. */
export const companyKey = (name: string): string => {
	let folded = foldLetters(name);
	if (/[\u1100-\uffef]/u.test(folded)) folded = folded.replace(far, ' ');
	if (/[./]/.test(folded)) folded = undot(folded);
	if (folded.includes('&') || folded.includes('+')) folded = folded.replace(/[&+]/g, ' and ');
	const marked = folded.includes('·') ? folded.split(' ') : null;
	const text = marked ? marked.map(word => (word.endsWith('·') ? word : foldWords(word))).join(' ') : foldWords(folded);
	const words = text.split(' ').filter(Boolean);

	let start = 0;
	while (words.length - start > 1 && atStart.has(words[start] ?? '')) start++;
	const kept = words.slice(start, Math.max(start + 1, stripEnd(words)));
	const plain = kept.filter(
		(word, at) => at === 0 || (!anywhere.has(word) && !(joining.has(word) && at < kept.length - 1)),
	);

	return joinInitials(plain.join(' ').replaceAll('·', '')).slice(0, 200).trim();
};
