// The window of a long list: of rows of one height only those near what is seen stand in the document.
import {type RefObject, useEffect, useState} from 'react';

/** CSS pixels; as assets/styles/streams.css has it. */
export const rowHeight = 84;
/** Rows beyond each edge, so that scrolling shows no gap. */
const beyond = 6;

export type Window = {from: number; until: number};

export const windowOf = (scrolled: number, height: number, count: number): Window => ({
	from: Math.max(0, Math.min(count, Math.floor(scrolled / rowHeight) - beyond)),
	until: Math.min(count, Math.ceil((scrolled + height) / rowHeight) + beyond),
});

/** Of this box, as it is scrolled and sized. */
export const useWindow = (box: RefObject<HTMLElement | null>, count: number): Window => {
	const [seen, setSeen] = useState({scrolled: 0, height: 900});
	useEffect(() => {
		const element = box.current;
		if (!element) return;

		const life = new AbortController();
		const look = () => setSeen({scrolled: element.scrollTop, height: element.clientHeight});
		const sizes = new ResizeObserver(look);
		sizes.observe(element);
		element.addEventListener('scroll', look, {signal: life.signal, passive: true});
		return () => {
			life.abort();
			sizes.disconnect();
		};
	}, [box]);

	return windowOf(seen.scrolled, seen.height, count);
};
