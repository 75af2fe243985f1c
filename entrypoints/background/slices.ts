// Slices: long work that lets go of the keeper every few milliseconds.

/** How long the keeper is held at a time, in milliseconds. */
const slice = 8;

const rest = () => new Promise<void>(resolve => setTimeout(resolve));

/** Drives work that yields now and then to its end. */
export const inSlices = async <T>(work: Generator<unknown, T>): Promise<T> => {
	await rest();
	for (let begun = performance.now(); ; ) {
		const {done, value} = work.next();
		if (done) return value;
		if (performance.now() - begun < slice) continue;

		await rest();
		begun = performance.now();
	}
};
