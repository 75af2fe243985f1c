// Level: how far two values of a field agree.

export const compared = [
	'given',
	'family',
	'middle',
	'order',
	'company',
	'domain',
	'email',
	'phone',
	'street',
	'place',
	'postcode',
	'title',
] as const;
export type Compared = (typeof compared)[number];

/** How far two values agree. `none`: one of them is not known, which says nothing. */
export const level = {none: 0, same: 1, near: 2, alike: 3, short: 4, nickname: 5, other: 6} as const;
export type Level = (typeof level)[keyof typeof level];
export type Levels = Record<Compared, Level>;
