// What a filter says of a kind alone, so that what cannot pass is not looked up.
import type {Clause} from './parse';

/** [whether it may hold, whether it may not] of something of this kind, whatever else it is. */
const holding = (clause: Clause, kind: string): [boolean, boolean] => {
	switch (clause.is) {
		case 'all': {
			const each = clause.of.map(one => holding(one, kind));
			return [each.every(([may]) => may), each.some(([, not]) => not)];
		}
		case 'any': {
			const each = clause.of.map(one => holding(one, kind));
			return [each.some(([may]) => may), each.every(([, not]) => not)];
		}
		case 'not': {
			const [may, not] = holding(clause.of, kind);
			return [not, may];
		}
		case 'kind':
			return [clause.value === kind, clause.value !== kind];
		default:
			return [true, true];
	}
};

export const mayPass = (clause: Clause, kind: string): boolean => holding(clause, kind)[0];
