// A remark: what a source says about its own answer.

export const remarkCodes = [
	/** Several fit, and nothing says which; nobody was chosen. */
	'ambiguous',
	/** Asked, and nothing is there. */
	'nothing',
	/** It answers only who has a key, or this key may not. */
	'needs-key',
	/** It said to come back later. */
	'slow-down',
	/** It could not be reached, or answered with an error. */
	'unreachable',
	/** It answered in a form that could not be read. */
	'unreadable',
	/** Its own rules (robots.txt) ask not to read this. */
	'not-allowed',
	/** Only a part was asked for or answered. */
	'partial',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];
