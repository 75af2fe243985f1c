// A value as it was when it last stood still.
import {useEffect, useState} from 'react';

/** The value, once it did not change for so many milliseconds. */
export const useLate = <T>(value: T, ms: number): T => {
	const [late, setLate] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setLate(value), ms);
		return () => clearTimeout(timer);
	}, [value, ms]);

	return late;
};
