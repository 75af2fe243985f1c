// A headline as people write it under their name, split into jobs, each with title and company. Null rather than a guess.
import {companyIn, sentence} from './headline/company';
import {isFirm, isJapanese, japaneseJob} from './headline/japanese';
import {byConnector, type Job, jobsIn} from './headline/jobs';
import {gone, left, legal} from './headline/marks';
import {isMinor, isRole} from './headline/roles';
import {titleIn} from './headline/title';

export type Headline = {
	title: string | null;
	company: string | null;
	/** Every job that it names with its company, the main one first. */
	jobs: Job[];
	/** Companies that it says were left. */
	former: string[];
};

/** `ex-Google`, `Formerly @vercel`, `Former CEO at X`: the company that was left, where it can be told. */
const leftIn = (segment: string): string[] => {
	if (/^元(?=[A-Z])/u.test(segment)) return [segment.slice(1).trim()];
	if (!left.test(segment)) return [];
	const rest = segment.replace(left, '').replace(/^@\s*/u, '');
	const [job] = jobsIn(rest);
	if (job) return [job.company];
	return rest
		.split(/\s*[,/&+]\s*(?:ex-?\s*)?/u)
		.filter(one => companyIn(one, true).company === one && one.split(' ').length < 4 && !isRole(one));
};

/** Jobs of a headline, and what it says was left; of several jobs the first that is somebody's main one leads. */
export const parseHeadline = (text: string): Headline => {
	const asides: string[] = [];
	const plain = text
		.slice(0, 400)
		.normalize('NFKC')
		.replace(/\S+@\S+\.\p{L}{2,}/gu, ' ')
		.replace(/\s*\((ex[- ][^)]*)\)/giu, (_, inner: string) => {
			asides.push(inner);
			return '';
		});
	const parts = plain
		.split(/\s*(?:[|;·•●▪◆★☆➤►▶→✦✨⚡‖｜\n]|\p{Extended_Pictographic}️?|\/\/)\s*/u)
		.flatMap(part =>
			gone.test(part)
				? part.split(/,\s+(?=(?:now|jetzt|atualmente|ahora|maintenant|currently|nu)\b)/iu)
				: part.split(/,\s+(?=ex[- ]|former|previously|vormals|anciennement|tidigare)/iu),
		)
		.concat(asides)
		.map(part => part.trim())
		.filter(Boolean);
	const away = (part: string) => gone.test(part) || /^元|^前職|^旧/u.test(part);
	const now = parts.filter(part => !away(part));
	const former = parts.filter(away).flatMap(leftIn);
	const all = now.flatMap(jobsIn);
	const main = all.find(({title}) => !isMinor(title ?? '')) ?? all[0]; // Missing where no company is named
	if (main) return {...main, jobs: [main, ...all.filter(job => job !== main)], former};

	const title =
		now
			.map(part =>
				isJapanese(part)
					? (japaneseJob(part)?.title ?? null)
					: (byConnector(part)?.title ?? titleIn(part.split(sentence)[0]?.split(/,\s/u)[0] ?? '')),
			) // A split has one part at least
			.find(Boolean) ?? null;
	const firm = title
		? now.find(part => (legal.test(part) || isFirm(part)) && !isRole(part) && companyIn(part, true).company === part)
		: undefined;
	return {title, company: firm ?? null, jobs: firm ? [{title, company: firm}] : [], former};
};
