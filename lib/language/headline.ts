// A headline as people write it under their name, split into title and company. Null rather than a guess.

import {
	gone,
	isSubject,
	legal,
	marked,
	minor,
	nothing,
	place,
	role,
	studying,
	subjectMatter,
	top,
} from './headline/words';

export type Headline = {title: string | null; company: string | null};

/** Between title and company. The last group is weak: it also leads to places, subjects and departments. */
const strong = /\s*@\s*|\s+(?i:at|bei|chez|presso|bij|hos)\s+(?:(?:the|der|dem|den|la|il|de|het)\s+)?/u;
const weak = /\s+(?:na|no|nas|nos|en|em|ved|på)\s+(?:(?:a|o|la|el)\s+)?/u;
const belonging = /\s+(?:of|von|der|da|do|de|di|du|des|van)\s+(?:(?:the|der|la|het)\s+)?/u;

const particle =
	/^(?:of|and|the|for|de|da|do|dos|das|di|du|des|del|la|le|les|von|van|der|den|für|und|et|y|e|en|og|och|&|\+|x)$/iu;
const named = (token: string) => /^[«“"'(]?[\p{Lu}\p{Lo}\p{N}]|\p{Ll}\p{Lu}|\p{L}\.\p{L}{2}/u.test(token);

/** The company that this text starts with: capitalised words and what joins them, up to the next job, comma or remark. */
const companyIn = (after: string, free: boolean): string | null => {
	const [said = ''] = after.split(
		/\s[-–—]\s|\s*[([@]|[!?]|\.\s+(?=\p{Lu})|,\s+(?!(?:Inc|LLC|Ltd|GmbH|LLP|S\.A|Lda|Ltda)\b)/u,
	);
	const tokens = said.trim().split(/\s+/u);
	let end = 0;
	tokens.every((token, at) => {
		if (particle.test(token) && at > 0) return !role.test(tokens[at + 1] ?? '');
		if (!named(token) && !(free && at === 0 && /^[\p{L}\d]/u.test(token))) return false;
		end = at + 1;
		return true;
	});
	const company = tokens
		.slice(0, end)
		.join(' ')
		.replace(/^[«“"']+|[»”"',:]+$|(?<!Inc|Ltd|Co|Corp|\.\p{L})\.$/gu, '');
	if (!/\p{L}{2}|^\p{Lu}$/u.test(company) || company.length > 80 || nothing.test(company)) return null;
	return place.test(company) && !/\s/u.test(company) ? null : company;
};

/** The title that this text ends with: from the first part that names a job. */
const titleIn = (before: string): string | null => {
	const [sentence = ''] = before.split(/\.\s+(?=\p{Lu})|[!?]\s+/u).slice(-1);
	const parts = sentence.replace(/\s*\([^)]*\)/gu, '').split(/,\s+/u);
	const first = parts.findIndex(part => role.test(part) && !gone.test(part));
	if (first < 0) return null;
	const title = parts
		.slice(first)
		.join(', ')
		.replace(/^[^\p{L}\p{N}]+|[\s,:–—-]+$/gu, '')
		.replace(/^(?:now|currently|i am an?|i'm an?)\s+/iu, '');
	return title.length > 0 && title.length <= 120 ? title : null;
};

const cutAt = (segment: string, connector: RegExp): [string, string] | null => {
	const found = connector.exec(segment);
	return found && [segment.slice(0, found.index), segment.slice(found.index + found[0].length)];
};

const byConnector = (segment: string): Headline | null => {
	const certain = cutAt(segment, strong);
	if (certain) {
		const [before, after] = certain;
		const title = titleIn(before);
		const working =
			title !== null || subjectMatter.test(before) || /(?:^|\s)(?:work(?:ing|s)?|building|hiring)\b/iu.test(before);
		const joint = segment.slice(before.length, segment.length - after.length);
		const company = working && !studying.test(before) ? companyIn(after, joint.includes('@')) : null;
		const inflected = /d(?:er|em|en) $/u.test(joint) && /^\S+en(?:\s|$)/u.test(after) && !legal.test(after);
		return {
			title: /hiring/iu.test(before) ? null : title,
			company: company === null || inflected || isSubject(company) ? null : company,
		};
	}
	for (const connector of [belonging, weak]) {
		const [before, after] = cutAt(segment, connector) ?? [];
		if (before === undefined || after === undefined) continue;
		const title = titleIn(before);
		const company = companyIn(after, false);
		if (!title || !company || place.test(company) || isSubject(company.split(' ', 1)[0] ?? '')) continue;
		if (connector === belonging ? top.test(title) && !/vice/iu.test(title) : title.includes(' ') || legal.test(company))
			return {title, company};
	}
	return null;
};

/** `Chair, Gates Foundation` and `Founding Partner Next Play Ventures`: only where the words themselves mark a company. */
const bySide = (segment: string): Headline | null => {
	const [, before, after] = /^(.+?),\s+(.+)$/u.exec(segment) ?? [];
	const beside = before && after && titleIn(before) && companyIn(after, false);
	if (before && beside && (legal.test(beside) || marked.test(beside))) return {title: titleIn(before), company: beside};
	const tokens = segment.split(/\s+/u);
	const last = tokens.findLastIndex(token => role.test(token));
	const rest = tokens.slice(last + 1).join(' ');
	const whole = last >= 0 && last < 4 && !/,/u.test(segment) && companyIn(rest, false) === rest;
	return whole && (legal.test(rest) || marked.test(` ${rest}`))
		? {title: tokens.slice(0, last + 1).join(' '), company: rest}
		: null;
};

/** Title and company of a headline; of several jobs the first that is somebody's main one. */
export const parseHeadline = (text: string): Headline => {
	const segments = text
		.normalize('NFKC')
		.replace(/\S+@\S+\.\p{L}{2,}/gu, ' ')
		.split(/\s*(?:[|;·•●▪◆★☆➤►▶→✦✨⚡‖\n]|\p{Extended_Pictographic}️?|\/\/)\s*/u)
		.filter(segment => segment.trim() && !gone.test(segment));
	const jobs = segments.map(segment => byConnector(segment) ?? bySide(segment)).filter(job => job?.company != null);
	const job = jobs.find(one => !minor.test(one?.title ?? '')) ?? jobs[0];
	if (job) return job;
	const alone =
		segments.map(segment => byConnector(segment)?.title ?? titleIn(segment.split(/[,.]\s/u)[0] ?? '')).find(Boolean) ??
		null;
	const firm = alone ? (segments.find(segment => legal.test(segment) && !role.test(segment)) ?? null) : null;
	return {title: alone, company: firm};
};
