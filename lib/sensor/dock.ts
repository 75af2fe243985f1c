// Dock: where the panel may stand without covering what the site itself keeps at the edges of the window.

/** Free space to leave at each edge, in CSS pixels. */
export type Insets = {top: number; bottom: number; edge: number};

/** The fixed or sticky element that stands at a point, if there is one that is not the whole page. */
const dockedAt = (x: number, y: number, ours: Element | null): DOMRect | null => {
	for (let element = document.elementFromPoint(x, y); element; element = element.parentElement) {
		if (element === ours) return null;

		const {position} = getComputedStyle(element);
		if (position !== 'fixed' && position !== 'sticky') continue;

		const box = element.getBoundingClientRect();
		const covers = box.width > innerWidth * 0.9 && box.height > innerHeight * 0.9;
		return covers ? null : box;
	}
	return null;
};

/** Measures headers, rails and chat boxes that the site docks on the side where the panel opens. */
export const insets = (side: 'left' | 'right', width: number, ours: Element | null): Insets => {
	const x = (from: number) => (side === 'right' ? innerWidth - from : from);
	const found: Insets = {top: 0, bottom: 0, edge: 0};
	for (const y of [0.35, 0.5, 0.65]) {
		const rail = dockedAt(x(4), innerHeight * y, ours);
		if (rail && rail.width < innerWidth * 0.3)
			found.edge = Math.max(found.edge, side === 'right' ? innerWidth - rail.left : rail.right);
	}
	for (const from of [8, width / 2, width - 8]) {
		const above = dockedAt(x(found.edge + from), 4, ours);
		if (above && above.height < innerHeight * 0.3) found.top = Math.max(found.top, above.bottom);
		const below = dockedAt(x(found.edge + from), innerHeight - 4, ours);
		if (below && below.height < innerHeight * 0.3) found.bottom = Math.max(found.bottom, innerHeight - below.top);
	}
	return found;
};
