// Settle: when a page that agreed with its address is read again, and what counts as a change of it.

/** In milliseconds: names come before jobs and cast, and where a page shows nobody, who may come late, it is not looked for at once. */
export const settle = {full: [150, 600, 2500], empty: [600, 2500]};

/** Did the page change, or did only the element come in which ours stands? */
export const ownOnly = ([record, ...more]: MutationRecord[]): boolean =>
	more.length === 0 &&
	record?.target === document.documentElement && // Missing never: without one nothing is told
	record.addedNodes[0]?.nodeName === 'DIV'; // Missing where something went
