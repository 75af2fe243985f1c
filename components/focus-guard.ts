// The focus guard: tells a rep who leaves a field from a page that takes the keyboard away while the rep types.

const recent = 1000;

export type FocusGuard = {
	/** The pointer moved, went down or came in here (`true`), or left the frame (`false`). */
	pointer(inside: boolean): void;
	/** A key went down here. `leaves`: one by which a rep goes elsewhere, such as Tab or a shortcut of the browser. */
	key(leaves: boolean): void;
	/** The field got the focus. */
	entered(): void;
	/** The focus is gone from the frame: `stolen` where nothing the rep did explains it. */
	lost(): 'left' | 'stolen';
};

/**
 * A rep leaves by a key, or by a click outside, for which the hand goes to the pointer after the last key. Where the pointer
 * rests here, or the rep was just typing, the page took the focus: what is typed next would be the page's to read.
 * That the pointer left is not always told to a frame (Chromium tells it late or never), so its last move counts too; but
 * not in the first second, when the hand that clicked into the field still lies on it.
 */
export const focusGuardOf = (now: () => number): FocusGuard => {
	let inside = false;
	let moved = Number.NEGATIVE_INFINITY;
	let cameIn = Number.NEGATIVE_INFINITY;
	let wentOut = Number.NEGATIVE_INFINITY;
	let leaving = Number.NEGATIVE_INFINITY;
	let busy = Number.NEGATIVE_INFINITY;

	return {
		pointer(here) {
			if (inside && !here) wentOut = now();
			if (here) moved = now();
			inside = here;
		},
		key(leaves) {
			if (leaves) leaving = now();
			else busy = now();
		},
		entered() {
			busy = now();
			cameIn = now();
		},
		lost() {
			if (now() - leaving < recent) return 'left';
			if (wentOut >= busy) return 'left';
			if (moved > busy && now() - cameIn > recent) return 'left';
			if (inside) return 'stolen';

			return now() - busy < recent ? 'stolen' : 'left';
		},
	};
};

/** Whether a key takes a rep elsewhere: Tab, F6, or anything with a modifier that a browser or system hears. */
export const leaves = (event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): boolean =>
	event.key === 'Tab' ||
	event.key === 'F6' ||
	event.altKey ||
	event.metaKey ||
	event.key === 'Control' ||
	event.ctrlKey;
