// Slices: what stands below the first view comes in part by part, so that no visited page can tell a long brief from a short one by how busy the machine is.
import {startTransition, useEffect, useState} from 'react';

/** The pause before each part, in milliseconds: its length tells nothing, for it is drawn anew each time (trust.md, T4). */
const pause = {least: 60, most: 260};
/** Whoever reaches for the panel is there, and gets all of it. */
const reaching = ['pointermove', 'keydown', 'wheel', 'touchstart', 'focusin'] as const;

/** How many of so many parts to show by now. */
export const useSlices = (parts: number): number => {
	const [shown, setShown] = useState(0);
	useEffect(() => {
		if (shown >= parts) return;

		const life = new AbortController();
		const {signal} = life;
		const show = (count: number) => startTransition(() => setShown(count));
		const timer = setTimeout(() => show(shown + 1), pause.least + Math.random() * (pause.most - pause.least));
		for (const type of reaching) addEventListener(type, () => show(parts), {signal, once: true, passive: true});
		return () => {
			clearTimeout(timer);
			life.abort();
		};
	}, [shown, parts]);
	return shown;
};
