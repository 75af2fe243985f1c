// Memory: what all processes of the browser hold for themselves, in megabytes; 0 where this system does not tell.
import {existsSync, readFileSync} from 'node:fs';
import type {Rig} from './rig';

type Processes = {processInfo: {id: number}[]};

export const memory = async ({chromium}: Pick<Rig, 'chromium'>): Promise<number> => {
	const {processInfo} = (await chromium!.cdp.send('SystemInfo.getProcessInfo')) as Processes; // Present: it is Chromium
	const kilobytes = processInfo.flatMap(({id}) => {
		const file = `/proc/${id}/status`;
		return existsSync(file) ? [Number(/^RssAnon:\s+(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? 0)] : []; // Missing in a process that ended
	});
	return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
};
