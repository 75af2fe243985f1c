// What is wrong with a filter, as one sentence.
import type {Replies, SearchFlaw} from '@/lib/messages';
import {type Key, number, t} from './t';

type Flaw = NonNullable<Replies['readFilter']> | SearchFlaw;

const keys: Record<Flaw['why'], Key> = {
	quote: 'flawQuote',
	bracket: 'flawBracket',
	'nothing-after': 'flawNothingAfter',
	'nothing-in': 'flawNothingIn',
	'no-words': 'flawNoWords',
};

export const flawWords = ({why, at}: Flaw): string => t(keys[why], number(at + 1));
