// The sheet: the paper in words, as it stands on the page, in the file and on paper alike.
import type {Noticed} from '@/lib/domain/noticed';
import type {Paper, PaperMeeting, PaperSection} from '@/lib/domain/paper';
import {addressOf, headlineOf, quoteOf, tellerOf} from '../noticed/words';
import {counted, type Key, language, t} from '../t';
import {age} from '../when';

/** A line: when, the words, and softly whatever else there is to it. */
export type SheetLine = {when: string; name: string; words: string; soft: string; url: string | null};

export type Sheet = {
	title: string;
	lead: string;
	deer: (SheetLine & {quote: string | null}) | null;
	parts: {title: string; lines: SheetLine[]}[];
	unread: string | null;
	end: string;
};

const titles: Record<PaperSection, Key> = {
	trouble: 'paperTrouble',
	moves: 'paperMoves',
	happy: 'paperHappy',
	news: 'paperNews',
	asking: 'paperAsking',
	cold: 'paperCold',
};
export const sectionTitle = (section: PaperSection): string => t(titles[section]);

export const softOf = (item: Noticed): string => [item.company, tellerOf(item)].filter(Boolean).join(' · ');

const lineOf = (item: Noticed, now: number): SheetLine => ({
	when: age(item.at, now),
	name: item.name,
	words: headlineOf(item),
	soft: softOf(item),
	url: addressOf(item),
});

const clock = new Intl.DateTimeFormat(language, {timeStyle: 'short'});
export const hourOf = (at: number): string => clock.format(at);

/** "Ana Prado (Norte SA), Li Wei and 3 more". */
export const guestsOf = ({guests, more}: PaperMeeting): string => {
	const names = guests.map(({name, company}) => (company === null ? name : t('guestAt', name, company)));

	return [...names, ...(more > 0 ? [counted('moreGuests', more)] : [])].join(', ');
};

const meetingLine = (meeting: PaperMeeting): SheetLine => ({
	when: hourOf(meeting.at),
	name: meeting.title,
	words: guestsOf(meeting),
	soft: meeting.place ?? '', // Missing where none is given
	url: null,
});

/** "Tuesday, 1 December". */
export const dayWords = ({madeAt}: Paper): string =>
	new Intl.DateTimeFormat(language, {weekday: 'long', day: 'numeric', month: 'long'}).format(madeAt);

const pace = 230;
const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

export const isEmpty = ({deer, meetings, sections}: Paper): boolean =>
	deer === null && meetings.length === 0 && sections.length === 0;

const allWords = ({deer, parts}: Pick<Sheet, 'deer' | 'parts'>): string =>
	[deer, ...parts.flatMap(({lines}) => lines)]
		.map(line => (line ? [line.when, line.name, line.words, line.soft].join(' ') : '')) // Missing on a quiet day
		.concat(deer?.quote ?? '', ...parts.map(({title}) => title)) // Missing as above
		.join(' ');

export const sheetOf = (paper: Paper, now: number): Sheet => {
	const parts = [
		{title: t('paperMeetings'), lines: paper.meetings.map(meetingLine)},
		...paper.sections.map(({section, items}) => ({
			title: sectionTitle(section),
			lines: items.map(item => lineOf(item, now)),
		})),
	].filter(({lines}) => lines.length > 0);
	const deer = paper.deer && {...lineOf(paper.deer, now), quote: quoteOf(paper.deer)};
	const minutes = Math.max(1, Math.ceil(wordsIn(allWords({deer, parts})) / pace));

	return {
		title: dayWords(paper),
		lead: isEmpty(paper) ? t('paperEmpty') : counted('paperMinutes', minutes),
		deer,
		parts,
		unread: paper.unread > 0 ? counted('paperUnread', paper.unread) : null,
		end: t('paperEnd'),
	};
};
