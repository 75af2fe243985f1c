// An event: what kind of thing happened on one day, as a source or a text tells of it.
export const eventKinds = [
	/** Somebody of weight came, went or rose. */
	'leadership',
	'acquisition',
	/** A new office, plant, market or country. */
	'expansion',
	'funding',
	/** Jobs cut, a site closed. */
	'layoffs',
	'launch',
	'partnership',
	/** A suit, a fine, an investigation. */
	'legal',
	'insolvency',
	'results',
	/** A contract of weight signed or ended. */
	'agreement',
	/** A service is down or impaired. */
	'incident',
	'release',
	/** A role was opened that tells of plans: an executive's, or many at once. */
	'hiring',
	/** Offers are asked for. */
	'tender',
	/** They exhibit or speak at a fair or a conference. */
	'attending',
	/** Somebody asks for advice before buying. */
	'question',
	'complaint',
	'praise',
	/** Something they wrote themselves. */
	'post',
	/** Something others wrote of them. */
	'mention',
] as const;
export type EventKind = (typeof eventKinds)[number];
