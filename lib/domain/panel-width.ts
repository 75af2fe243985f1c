// Panel width: how wide the panel may be, in CSS pixels. It moves in steps, since the room for each of them is a script of its own.
export const narrowest = 280;
export const widest = 640;
export const step = 20;

/** The nearest width there is. */
export const stepped = (width: number): number => {
	const steps = Math.round((width - narrowest) / step);
	return Math.min(widest, Math.max(narrowest, narrowest + steps * step));
};

/** The page keeps this much at least, or the panel covers it instead. */
export const leastPage = 480;

/** The script that makes the room before the page's first paint, where the rep left the panel open. */
export const roomScript = (side: string, width: number): string => `/room/${side}-${width}.js`;
