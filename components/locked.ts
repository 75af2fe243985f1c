// Whether the store is locked, as far as this view was told.
let locked = false;
const listeners = new Set<() => void>();

export const isLocked = (): boolean => locked;

export const tellLocked = (now: boolean): void => {
	locked = now;
	for (const listener of listeners) listener();
};

export const hearLocked = (listener: () => void): (() => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};
