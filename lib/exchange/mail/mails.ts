// Mails: from the headers of an .eml or .mbox, who it was with, which way and when. Never what it says.
import type {Sighting} from '../../domain/sighting';
import {normaliseEmail} from '../../identity/email';
import type {Block} from '../blocks';
import type {Choice} from '../choice';
import {compose} from '../compose';
import type {Entry} from '../entry';
import {isFull, type Made, type Read, unread} from '../made';
import {saidNothing} from '../said';
import type {Why} from '../why';
import {decodedWords, mailboxes, nameOf} from './words';

/** The line before each mail of an mbox: `From ada@x.com Tue Mar  5 10:00:00 2024`. */
export const separator = /^From \S+.*\d\d:\d\d/u;

/** Headers by their names in lower case, each as often as it stands there. */
const headersOf = (lines: string[]): Map<string, string[]> => {
	const headers = new Map<string, string[]>();
	for (const line of lines
		.join('\n')
		.replace(/\r/gu, '')
		.replace(/\n(?=[ \t])/gu, '')
		.split('\n')) {
		const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
		if (name) headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value.trim()]);
	}
	return headers;
};

const timeOf = (date: string | undefined): number | null => {
	const at = Date.parse((date ?? '').replace(/\([^()]*\)/gu, '').trim());

	return Number.isNaN(at) ? null : at;
};

/** Everybody that a mail was with, from these headers; or why nobody can be told. `own`: the rep's addresses. */
const mailOf = (lines: string[], own: ReadonlySet<string>, line: number): Entry[] | Why => {
	const headers = headersOf(lines);
	const boxes = (name: string) =>
		(headers.get(name) ?? []).flatMap(mailboxes).flatMap(box => {
			const email = normaliseEmail(box.replace(/\([^()]*\)$/u, ''));
			return email ? [{email, name: nameOf(box)}] : [];
		});
	const [from] = boxes('from');
	if (!from) return 'mail-from';

	const to = [...boxes('to'), ...boxes('cc')];
	const delivered = ['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to'].flatMap(boxes);
	const direction = own.has(from.email) ? 'out' : [...to, ...delivered].some(({email}) => own.has(email)) ? 'in' : null;
	if (direction === null) return own.size === 0 ? 'mail-own' : 'mail-other';

	const date = timeOf(headers.get('date')?.[0]);
	const about =
		decodedWords((headers.get('subject')?.[0] ?? '').slice(0, 4000))
			.replace(/\s+/gu, ' ')
			.trim()
			.slice(0, 500)
			.toWellFormed() || null;
	const id = headers.get('message-id')?.[0]?.replace(/[<>\s]/gu, '') || `${date ?? ''} ${from.email} ${about ?? ''}`; // Old mails have none
	const touch: Sighting['touches'][number] = {
		key: id.slice(0, 200).toWellFormed(),
		channel: 'email',
		direction,
		at: date,
		subject: about,
	};
	const others = new Map((direction === 'in' ? [from] : to).map(who => [who.email, who]));
	const entries = [...others.values()].flatMap(({email, name}) => {
		if (own.has(email)) return [];

		const shown = normaliseEmail(name) ? '' : name.slice(0, 200).toWellFormed();
		const entry = compose({...saidNothing(), name: shown, emails: [email], touches: [touch]}, line);
		return typeof entry === 'string' ? [] : [entry];
	});
	return entries.length > 0 ? entries : 'mail-alone';
};

/** A reader of mails: of one, whose first line is a header, or of many after lines that part them. What they say is passed over. */
export const mailsOf = ({format, start}: Choice, addresses: readonly string[]): Read => {
	const own = new Set(addresses.flatMap(address => normaliseEmail(address) ?? []));

	return (block: Block) => {
		const {lines} = block;
		const made: Made = {entries: [], unread: [], used: 0};
		const starts = (at: number) =>
			format === 'eml'
				? block.at(at).line === start.line
				: separator.test(lines[at]!) && (lines[at - 1] ?? '').trim() === '';
		for (let at = 0; at < lines.length; at += 1) {
			if (!starts(at)) continue;
			if (isFull(made)) {
				made.used = at;
				return made;
			}

			const first = format === 'eml' ? at : at + 1;
			const blank = lines.findIndex((line, index) => index >= first && line.trim() === '');
			if (blank < 0 && !(block.last || (at === 0 && block.full))) {
				made.used = at;
				return made;
			}
			const header = lines.slice(first, blank < 0 ? lines.length : blank);
			const {line} = block.at(at);
			const entries = mailOf(header, own, line);
			if (typeof entries === 'string') made.unread.push(unread(line, entries, header.join('\n')));
			else made.entries.push(...entries);
			at = (blank < 0 ? lines.length : blank) - 1;
		}
		made.used = lines.length;
		return made;
	};
};
