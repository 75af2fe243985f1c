// Sharing: what is asked twice at once goes out once, and is let go when nobody waits for it any more.

type Flight<T> = {answer: Promise<T>; waiting: number; end: AbortController};

/** `key`: null where it is shared with nobody. Rejects with the signal's reason when that is aborted, whoever else waits. */
export const sharing = <T>() => {
	const flights = new Map<string, Flight<T>>();
	const begin = (key: string | null, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
		const end = new AbortController();
		const answer = start(end.signal);
		const flight = {answer, waiting: 0, end};
		if (key !== null) flights.set(key, flight);
		const landed = () => {
			if (key !== null && flights.get(key) === flight) flights.delete(key);
		};
		answer.then(landed, landed);
		return flight;
	};

	return (key: string | null, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> => {
		if (signal.aborted) return Promise.reject(signal.reason);

		const under = key === null ? undefined : flights.get(key);
		const flight = under ?? begin(key, start); // Missing where nobody asked for the same
		flight.waiting += 1;
		return new Promise<T>((resolve, reject) => {
			const leave = () => {
				reject(signal.reason);
				flight.waiting -= 1;
				if (flight.waiting > 0) return;

				if (key !== null && flights.get(key) === flight) flights.delete(key);
				flight.end.abort(signal.reason);
			};
			signal.addEventListener('abort', leave, {once: true});
			flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
		});
	};
};
