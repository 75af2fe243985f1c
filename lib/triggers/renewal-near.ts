// Renewal near: what they have runs out within 30 days, by a deal, a note or a remark that names the renewal and its day.
import type {Fact} from '@/lib/domain/fact';
import {foldLetters} from '@/lib/identity/fold';
import {dateIn} from '@/lib/language/event/date';
import {beginOf} from '@/lib/language/event/day';
import {defineTrigger} from './define';
import {openLines} from './words/line';

const day = 24 * 3600_000;
const ahead = 30 * day;

const renewal =
	/(?<!\p{L})(?:renew(?:al|als|s|ed)?|contract (?:ends?|expires|runs out)|(?:vertrags)?verlangerung|vertragsende|renovacao|renova|vencimento|renovacion|renueva|vencimiento|renouvellement|echeance)(?!\p{L})/u;

/** The day of the renewal, where the text names one. */
const dueIn = (text: string): string | null => {
	const plain = foldLetters(text);

	return renewal.test(plain) ? dateIn(plain) : null;
};

const sentences = (text: string): string[] => text.slice(0, 2000).split(/[.!?;\n]+(?=\s|$)/u);

/** `since`: when it was first known. */
type Due = {id: string; name: string; date: string | null; due: number; since: number; because: Fact[]};

export default defineTrigger({
	kind: 'renewal-near',
	about: 'both',
	look({facts, notes, now}) {
		const written = (id: string, text: string, since: number, because: Fact[]): Due[] =>
			sentences(text).flatMap(one => {
				const date = dueIn(one);
				return date === null ? [] : [{id, name: one.trim().slice(0, 200), date, due: beginOf(date), since, because}];
			});
		const deals = openLines(facts, 'deal').flatMap(({last, first: {id, seenAt: since}}): Due[] => {
			const [name = ''] = last.value.split(' · ');
			const said = dueIn(`${last.value} ${last.evidence.quote ?? ''}`); // Missing where nothing is quoted
			// Of a deal that has not begun its date is that of its close.
			const closes = last.at !== undefined && last.at > last.seenAt && renewal.test(foldLetters(name)) ? last.at : null;
			const due = said === null ? closes : beginOf(said);
			return due === null ? [] : [{id, name, date: said, due, since, because: [last]}];
		});
		const remarks = facts.filter(({field, ended}) => field === 'remark' && !ended);
		const all = [
			...deals,
			...remarks.flatMap(one => written(one.id, one.value, one.seenAt, [one])),
			...notes.flatMap(({id, text, at}) => written(id, text, at, [])),
		].filter(({due, since}) => due >= now && due - ahead <= now && due - ahead > since);
		const days = [...Map.groupBy(all, ({due}) => due)];

		return days.flatMap(([due, [first]]) =>
			first
				? [{key: `${due}|${first.id}`, from: first.date ?? '', to: first.name, because: first.because, at: due - ahead}] // Missing where only the deal's own date says it
				: [],
		);
	},
});
