// A summary: a few plain sentences of what is believed of somebody, each with the facts it rests on.

/** A value within a sentence: words, a moment in milliseconds since the epoch, or a number that is counted. */
export type SummaryValue = string | {at: number} | {count: number};

/** `says`: which sentence it is; the views have the words. `because`: ids of facts. */
export type Sentence = {
	says:
		| 'role'
		| 'title'
		| 'works'
		| 'place'
		| 'industry'
		| 'founded'
		| 'size'
		| 'seat'
		| 'head'
		| 'parent'
		| 'roles'
		| 'deals'
		| 'tickets'
		| 'owner'
		| 'event'
		| 'site'
		| 'reach';
	values: SummaryValue[];
	because: string[];
};

/** What a model wrote: only sentences that stand in the facts they name. `dropped`: how many did not. `by`: the model's name. */
export type Written = {sentences: {text: string; because: string[]}[]; dropped: number; by: string};
