// How long the sensor lives: until the extension is updated or removed, or the keeper says stop.

/** The bare API: the polyfill would add ten kilobytes to every page. */
export const api: typeof chrome = (globalThis as {browser?: typeof chrome}).browser ?? chrome;

/** False once the extension was updated, switched off or removed under this page. */
export const alive = (): boolean => {
	try {
		return api.runtime?.id !== undefined; // Missing after an update of the extension
	} catch {
		return false;
	}
};
