// What is new, version by version, the newest first: keys of the messages file.
import type {Key} from './t';

export type Version = {version: string; items: readonly Key[]};

export const news: readonly Version[] = [{version: '0.1.0', items: ['news010Panel', 'news010Find', 'news010Local']}];

const parts = (version: string): number[] => version.split('.').map(Number);

/** Whether one version is newer than another; any is newer than none (`''`). */
export const isNewer = (version: string, than: string): boolean => {
	if (than === '') return true;
	const [left, right] = [parts(version), parts(than)];
	const at = left.findIndex((part, index) => part !== (right[index] ?? 0));

	return at !== -1 && (left[at] ?? 0) > (right[at] ?? 0);
};
