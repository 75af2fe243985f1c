// The signature of a mail: which lines it is, and what it says of its writer.
import {normaliseEmail} from '@/lib/identity/email';
import {normalisePhone} from '@/lib/identity/phone';
import {ownLines} from './signature/body';
import {
	closing,
	delimiter,
	email,
	isCompany,
	isContact,
	isProse,
	isTitle,
	link,
	nameLike,
	phone,
} from './signature/line';
import {isWriter, writerOf} from './signature/writer';

export type Signature = {
	/** Places of its lines in the mail, in their order, the words of farewell with them. */
	lines: number[];
	name: string | null;
	title: string | null;
	company: string | null;
	/** Normalised. */
	emails: string[];
	phones: string[];
	links: string[];
};

/** Longest mail that is read, most lines of a signature, and the longest line of one. */
const longest = 100_000;
const most = 14;
const widest = 160;

type Line = {at: number; text: string};

/** The last lines of a mail, up from its end to the first that is running text. */
const lastLines = (lines: readonly string[], end: number): Line[] => {
	const block: Line[] = [];
	for (let at = end - 1; at >= 0 && block.length < most; at--) {
		const text = (lines[at] ?? '').trim();
		if (!text) continue;
		if (text.length > widest || isProse(text)) break;
		block.unshift({at, text});
	}
	return block;
};

/** What stands after the words of farewell on their line: `Thanks, Ann`. */
const afterClosing = (text: string): string => text.replace(closing, '').trim();

/** Where in the last lines the signature begins; -1 where there is none. */
const beginning = (block: readonly Line[], writer: ReadonlySet<string>): number =>
	block.findIndex(({text, at}, place) => {
		const rest = block.slice(place + 1);
		const near = rest.slice(0, 2).some(next => nameLike(next.text) || isWriter(next.text, writer));
		if (delimiter.test(text)) return rest.length > 0 && near;
		if (isWriter(text, writer)) return true;
		if (closing.test(text)) {
			const said = afterClosing(text);
			return said ? nameLike(said) || isWriter(said, writer) : near;
		}
		if (!nameLike(text)) return false;
		if (rest.length === 0)
			return place > 0 || at > 1 ? !text.includes(' ') && text.length > 2 && text.length < 13 : false;

		return (
			rest.slice(0, 3).some(next => isTitle(next.text) || isCompany(next.text) || isContact(next.text)) &&
			!/:$/.test(text)
		);
	});

const nameIn = (signed: readonly Line[], writer: ReadonlySet<string>): string | null => {
	for (const {text} of signed) {
		const said = closing.test(text) ? afterClosing(text) : text;
		const first =
			said
				.split(/\s[-–—|]\s|,\s|\s{2,}|\s(?=[\d(+])/u)[0]
				?.replace(/[.,]$/u, '')
				.trim() ?? '';
		if (first && !isTitle(first) && !isCompany(first) && (nameLike(first) || isWriter(first, writer))) return first;
	}
	return null;
};

const all = (signed: readonly Line[], pattern: RegExp): string[] => [
	...new Set(signed.flatMap(({text}) => text.match(new RegExp(pattern.source, `${pattern.flags}g`)) ?? [])),
];

/** The signature of a mail's text, or null where it has none; `from` is what its header names as the sender. */
export const signatureOf = (mail: string, from = ''): Signature | null => {
	const lines = mail
		.slice(0, longest)
		.split('\n')
		.map(line => line.slice(0, widest + 1));
	const writer = writerOf(from);
	const block = lastLines(lines, ownLines(lines));
	const start = beginning(block, writer);
	if (start < 0) return null;

	const signed = block.slice(start);
	const name = nameIn(signed, writer);
	const parts = signed.flatMap(({text}) => text.split(/\s[|•·–—-]\s|,\s/u)).filter(part => part !== name);
	return {
		lines: signed.map(({at}) => at),
		name,
		title: parts.find(isTitle) ?? null,
		company: parts.find(isCompany) ?? null,
		emails: all(signed, email).flatMap(one => normaliseEmail(one) ?? []),
		phones: [...new Set(all(signed, phone).map(normalisePhone).filter(Boolean))],
		links: all(signed, link),
	};
};
