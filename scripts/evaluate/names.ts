// The parts of people's names: one line of JSON each.
import {existsSync, readFileSync} from 'node:fs';
import {parsePerson} from '../../lib/identity/person.ts';
import {say} from '../say.ts';
import {BadInput} from './manifest.ts';

export const evaluateNames = (file: string): void => {
	if (!existsSync(file)) throw new BadInput(`There is no file ${file}: give JSON lines with the name as "text".`);
	for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
		const {text} = JSON.parse(line) as {text: string};
		say(JSON.stringify({text, ...parsePerson(text)}));
	}
};
