// Who was found, by what was typed or in what a page says.
export type Found = {
	subject: string;
	kind: 'person' | 'company';
	name: string;
	title: string | null;
	company: string | null;
	email: string | null;
	lastTouchAt: number | null;
};

/** Somebody of the store who is named in a page's text. */
export type Mention = Pick<Found, 'subject' | 'kind' | 'name' | 'title' | 'company'>;
