// Ways: what this worker knows of the pages that a tab has gone through.

export type Way = {
	/** How often it moved on: what was said before that is about somebody else. */
	moves: number;
	/** What its sensor says is heard in the order it was said, however long each word takes. */
	turn: Promise<unknown>;
	/** Resolves when its panel holds nobody of the page before; missing before this worker heard it move on. */
	bare?: Promise<void>;
};
const ways = new Map<number, Way>();

export const wayOf = (tabId: number): Way => {
	const way = ways.get(tabId) ?? {moves: 0, turn: Promise.resolve()};
	ways.set(tabId, way);
	return way;
};

/** The tab was closed. */
export const forgetWay = (tabId: number): void => {
	ways.delete(tabId);
};

/** Asked later: whether the tab's page is still the one that it is now. */
export const standing = (tabId: number): (() => boolean) => {
	const way = wayOf(tabId);
	const {moves} = way;
	return () => way.moves === moves;
};
