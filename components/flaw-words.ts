// What is wrong with a filter, as one sentence.
import type {Replies} from '@/lib/messages';
import {type Key, number, t} from './t';

type Flaw = NonNullable<Replies['readFilter']>;

const keys: Record<Flaw['why'], Key> = {
	quote: 'flawQuote',
	bracket: 'flawBracket',
	'nothing-after': 'flawNothingAfter',
	'nothing-in': 'flawNothingIn',
};

export const flawWords = ({why, at}: Flaw): string => t(keys[why], number(at + 1));
