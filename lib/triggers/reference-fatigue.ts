// Reference fatigue: who speaks for us was asked to more than twice within a quarter.
// A tag or a note says that they do; a mail, call or meeting whose line names it was one asking, and so was a note that says that they were asked.
import {fold} from '@/lib/identity/fold';
import {type Around, defineTrigger} from './define';
import {day} from './words/silence';

const quarter = 91 * day;
const most = 2;

const reference =
	/(?:^| )(?:references?|referenz(?:en|kunde|kundin|gesprach|anruf)?|referencias?|case study|case studies|testimonial|estudo de caso|caso de sucesso|caso de exito|temoignage)(?: |$)/u;
const asked =
	/(?:^| )(?:asked|asks|call(?:ed)? (?:with|for)|spoke|talked|gefragt|angefragt|gesprochen|pedi|pedimos|pediu|falou|solicitado|pedido|hablo|preguntado|demande|sollicite)(?: |$)/u;

/** One asking a day: the mail that asked for it and the note about it are one. */
const askings = ({touches, notes}: Around): {at: number; id: string}[] => {
	const all = [
		...touches.filter(
			({text, direction, channel}) => (direction === 'out' || channel !== 'email') && reference.test(fold(text ?? '')),
		), // Missing where a contact has no subject line
		...notes.filter(({text}) => reference.test(fold(text)) && asked.test(fold(text))),
	].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

	return all.filter(({at}, index) => index === 0 || at - (all[index - 1]?.at ?? at) >= day); // Missing never
};

export default defineTrigger({
	kind: 'reference-fatigue',
	about: 'both',
	look(around) {
		const {subject, notes} = around;
		const isOne =
			subject.tags.some(tag => reference.test(fold(tag))) || notes.some(({text}) => reference.test(fold(text)));
		if (!isOne) return [];

		const all = askings(around);
		return all.flatMap(({at, id}, index) => {
			const within = all.filter(one => one.at <= at && at - one.at <= quarter).length;
			const before = all[index - 1];
			const told = before && all.filter(one => one.at <= before.at && before.at - one.at <= quarter).length > most;
			return within > most && !told && at > subject.createdAt
				? [{key: id, from: '', to: `${within}`, because: [], at}]
				: [];
		});
	},
});
