// The processes of a browser: how much memory those of its extensions hold.
import {readFileSync} from 'node:fs';
import type {CDPSession} from '@playwright/test';

/** Bytes that are this process's own (Linux: `Private_*` of smaps_rollup). */
const ownBytes = (pid: number): number => {
	const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');

	return [...told.matchAll(/^Private_\w+:\s+(\d+) kB$/gmu)].reduce(
		(sum, [, kilobytes]) => sum + Number(kilobytes) * 1024,
		0,
	);
};

/** Bytes of the extension's processes, its worker among them; null where the system does not tell. */
export const extensionBytes = async (browser: CDPSession): Promise<number | null> => {
	if (process.platform !== 'linux') return null;

	const {processInfo} = await browser.send('SystemInfo.getProcessInfo');
	return processInfo
		.filter(({type}) => type === 'renderer')
		.filter(({id}) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'))
		.reduce((sum, {id}) => sum + ownBytes(id), 0);
};
