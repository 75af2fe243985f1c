// Where a view looks.
import browser from 'webextension-polyfill';

/** A tab, or the active tab of a window. */
export type Where = {tabId?: number; windowId?: number};

/** The window this view stands in, where the browser tells. */
export const windowOf = async (): Promise<Where> => {
	try {
		const {id} = await browser.windows.getCurrent();
		return id === undefined ? {} : {windowId: id};
	} catch {
		return {};
	}
};
