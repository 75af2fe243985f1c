// Pace: how many new identities one tab may have looked up, so that no page can leaf through the store (trust.md T4).

/** New identities a tab may show a minute. */
export const identitiesAMinute = 30;

const seen = new Map<number, Map<string, number>>();

/** True while the tab keeps to the pace. An identity seen before in the tab is free: going back and forth is reading. */
export const keepsPace = (tabId: number, identity: string, now: number): boolean => {
	const known = seen.get(tabId) ?? new Map<string, number>();
	seen.set(tabId, known);
	if (known.has(identity)) return true;

	const recent = [...known.values()].filter(at => now - at < 60_000).length;
	if (recent >= identitiesAMinute) return false;

	known.set(identity, now);
	return true;
};

/** The tab was closed. */
export const forgetPace = (tabId: number): void => {
	seen.delete(tabId);
};
