// Where the browsers are: an environment variable first, then the usual places of each system.
import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/** Where a program of this name may be. */
export const onPath = (name: string): string[] =>
	(process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, name));

export const runs = (file: string): boolean => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const candidates = {
	chromium: [
		process.env.CHROMIUM ?? '',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...onPath('chromium'),
		...onPath('chromium-browser'),
	],
	firefox: [
		process.env.FIREFOX ?? '',
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
		...onPath('firefox-esr'),
		...onPath('firefox'),
	],
};

/** The browser's program, or a plain sentence thrown where there is none. */
export const findBrowser = (name: keyof typeof candidates): string => {
	const found = candidates[name].find(file => file !== '' && runs(file));
	if (!found) throw new Error(`No ${name} was found. Install it, or set ${name.toUpperCase()} to its program.`);

	return found;
};
