// The chosen folder: handed from the options to the keeper as it is, which a runtime message could not carry.
import browser from 'webextension-polyfill';

const options = new URL(browser.runtime.getURL('/options.html'));

/** Chromium only: elsewhere no folder can be chosen, and the keeper hears nothing. */
export const hearFolders = (): void => {
	if (!('FileSystemDirectoryHandle' in globalThis)) return;

	globalThis.addEventListener('message', ({data, source}: MessageEvent) => {
		const from = (source as {url?: string} | null)?.url ?? ''; // Missing where nobody of ours speaks
		const known = URL.parse(from);
		if (known?.origin !== options.origin || known.pathname !== options.pathname) return;

		if (data?.folder instanceof FileSystemDirectoryHandle)
			import('./backup').then(({chooseFolder}) => chooseFolder(data.folder)).catch(() => {});
	});
};
