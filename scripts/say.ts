// What the scripts say: answers on the standard output, progress beside it.

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

export const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ends the script with one clear sentence. */
export const stop = (sentence: string): never => {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
};

export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
