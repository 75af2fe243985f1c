// A disk that is full but for a little: what the browser itself writes to it meanwhile is allowed for.
import {rmSync, statfsSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Fills the disk on which a folder is until about so many bytes are left; answers how to make room again. */
export const fillDisk = (folder: string, left: number): (() => void) => {
	const ballast = path.join(folder, 'ballast');
	const {bavail, bsize} = statfsSync(folder);
	try {
		writeFileSync(ballast, Buffer.alloc(bavail * bsize, 1));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
	}
	truncateSync(ballast, statSync(ballast).size - left);
	return () => rmSync(ballast);
};
