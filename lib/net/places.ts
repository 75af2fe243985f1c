// Places: so many at once and no more; the others stand in line, and whoever does not wait any more leaves it.

export type Places = {
	/** Resolves to the function that gives the place back; rejects with the signal's reason. */
	take: (signal: AbortSignal) => Promise<() => void>;
	isEmpty: () => boolean;
};

export const placesFor = (count: number): Places => {
	const line = new Set<() => void>();
	let free = count;
	const giveBack = () => {
		const [next] = line;
		if (next) next();
		else free += 1;
	};

	return {
		take: signal =>
			new Promise((resolve, reject) => {
				signal.throwIfAborted();
				if (free > 0) {
					free -= 1;
					return resolve(giveBack);
				}
				const leave = () => {
					line.delete(start);
					reject(signal.reason);
				};
				const start = () => {
					line.delete(start);
					signal.removeEventListener('abort', leave);
					resolve(giveBack);
				};
				line.add(start);
				signal.addEventListener('abort', leave, {once: true});
			}),
		isEmpty: () => free === count,
	};
};

/** One place for each name, for as long as somebody wants it. */
export const placeEach = () => {
	const all = new Map<string, Places>();

	return async (name: string, signal: AbortSignal): Promise<() => void> => {
		const places = all.get(name) ?? placesFor(1); // Missing while nobody is there
		all.set(name, places);
		const giveBack = await places.take(signal);
		return () => {
			giveBack();
			if (places.isEmpty()) all.delete(name);
		};
	};
};
