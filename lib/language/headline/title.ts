// The title in a headline.
import {rankTitle} from '../title/rank';
import {sentence} from './company';
import {gone} from './marks';
import {isRole} from './roles';
import {isSubject} from './subjects';

/** The title that this text ends with: from the first part that names a job. */
export const titleIn = (before: string, sure = false): string | null => {
	const last =
		before
			.split(sentence)
			.at(-1)
			?.split(/[!?]\s+/u)
			.at(-1) ?? ''; // A split has one part at least
	const parts = last.replace(/\s*\([^)]*\)/gu, '').split(/,\s+/u);
	const named = (part: string) => isRole(part) && !gone.test(part);
	const first = parts.findIndex(part => named(part) || (sure && !isSubject(part) && rankTitle(part) !== null));
	if (first < 0) return null;
	const title = parts
		.slice(first)
		.join(', ')
		.replace(/^[^\p{L}\p{N}]+|[\s,:–—-]+$/gu, '')
		.replace(/^(?:now|currently|i am an?|i'm an?|jetzt|atualmente|actualmente|actuellement|obecnie|nu)\s+/iu, '');
	return title.length > 0 && title.length <= 120 && !/@/u.test(title) ? title : null;
};
