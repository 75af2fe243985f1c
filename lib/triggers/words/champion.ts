// Champions: who of a company speaks for us, as the rep marked it: by a tag, or a note that calls them ours.
import {fold} from '@/lib/identity/fold';
import type {Person} from '../define';

const tag =
	/^(?:(?:our|my|internal) )?(?:champions?|sponsors?|advocates?|furspreche?r(?:in)?|befurworter(?:in)?|patrocinador(?:a)?|defensor(?:a)?|promotor(?:a)?|parrain|marraine|prescripteur)$/u;
const note =
	/(?:^| )(?:our|my|unser|unsere|mein|meine|nosso|nossa|meu|minha|nuestro|nuestra|mi|notre|mon) (?:[a-z]+ )?(?:champion|sponsor|advocate|furspreche?r(?:in)?|patrocinadora?|defensora?|promotora?|parrain)(?: |$)/u;
const no = /(?:^| )(?:not|never|no longer|kein|keine|nicht|nao|no es|pas|plus) (?:[a-z]+ ){0,2}$/u;

export const isChampion = ({subject, notes}: Pick<Person, 'subject' | 'notes'>): boolean =>
	subject.tags.some(one => tag.test(fold(one))) ||
	notes.some(({text}) => {
		const found = note.exec(fold(text));
		return found !== null && !no.test(`${fold(text).slice(0, found.index)} `);
	});
