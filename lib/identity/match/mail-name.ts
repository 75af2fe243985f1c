// What an address says of a name: `first.last@`, `f.last@`, `flast@`, `firstlast@`.
import {fold} from '../fold';

type Parts = {given: string; family: string};

const wordsIn = (local: string): string[] =>
	local
		.replace(/\+.*$/u, '')
		.split(/[._-]+/u)
		.map(part => fold(part.replace(/\d+/gu, '')))
		.filter(Boolean);

/** What is missing of a name as its address has it; known parts stay. An address that says nothing leaves it missing. */
export const namedByMail = ({given, family}: Parts, email: string): Parts => {
	if ((given !== '' && family !== '') || email === '') return {given, family};

	const words = wordsIn(email.slice(0, email.lastIndexOf('@')));
	const [first = '', last = ''] = words;
	if (words.length === 2) {
		// The known part may stand on either side.
		if (family !== '' && first === family) return {given: last, family};
		if (given !== '' && last === given) return {given, family: first};
		return {given: given || first, family: family || last};
	}
	if (words.length !== 1) return {given, family};

	if (family !== '' && first.endsWith(family)) return {given: first.slice(0, -family.length), family};
	if (given !== '' && first.startsWith(given)) return {given, family: first.slice(given.length)};
	return {given, family};
};
