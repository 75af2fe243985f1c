// Grounds: what speaks for or against two being one, in words that a rep understands, each with its weight.
import type {Ground} from '@/lib/domain/brief';
import {type Compared, type Level, type Levels, level} from './match/level';
import {compare} from './match/levels';
import {type Model, weightOf} from './match/model';
import type {Traits} from './match/traits';

/**
 * Bits that are strong and fair: a hundred times and ten times as likely of one as of two (Jeffreys, Theory of Probability, 1961,
 * appendix B). Less than half a bit says nothing either way.
 */
const [strong, fair, least] = [Math.log2(100), Math.log2(10), 0.5];
/** As many as are read at a glance. */
const most = 5;

/** The fields of a record that are one thing to a rep. */
const told: Record<Ground['field'], readonly Compared[]> = {
	name: ['given', 'family', 'middle', 'order'],
	given: ['given'],
	family: ['family'],
	company: ['company', 'domain'],
	email: ['email'],
	phone: ['phone'],
	place: ['place'],
	title: ['title'],
};

const foundAt: Record<Level, Ground['found'] | null> = {
	[level.none]: null,
	[level.same]: 'same',
	[level.near]: 'spelling',
	[level.alike]: 'similar',
	[level.short]: 'initial',
	[level.nickname]: 'short',
	[level.other]: 'other',
};

const weightAt = (bits: number): Ground['weight'] =>
	bits < 0 ? 'against' : bits >= strong ? 'strong' : bits >= fair ? 'fair' : 'weak';

/** A name that is the same as a whole, or turned, is one thing; else its parts are told apart. */
const partsOf = ({given, family, order}: Levels): Ground['field'][] =>
	order === level.other || given === family || given === level.none || family === level.none
		? ['name']
		: ['given', 'family'];

const foundIn = (field: Ground['field'], levels: Levels): Ground['found'] | null => {
	if (field === 'name' && levels.order === level.other) return 'turned';
	const [first, second] = told[field].map(one => levels[one]);

	return foundAt[first || second || level.none];
};

/** The strongest first. */
export const groundsOf = (model: Model, a: Traits, b: Traits): Ground[] => {
	const levels = compare(a, b);
	const fields: Ground['field'][] = [...partsOf(levels), 'company', 'email', 'phone', 'place', 'title'];

	return fields
		.flatMap(field => {
			const found = foundIn(field, levels);
			const bits = told[field].reduce((sum, one) => sum + weightOf(model, one, levels[one], a, b), 0);
			// What a company is called is its name.
			const named: Ground['field'] = field === 'company' && a.kind === 'company' ? 'name' : field;
			return found && Math.abs(bits) >= least ? [{field: named, found, weight: weightAt(bits), bits}] : [];
		})
		.sort((one, other) => Math.abs(other.bits) - Math.abs(one.bits))
		.slice(0, most)
		.map(({bits: _, ...ground}) => ground);
};
