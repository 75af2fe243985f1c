// Keys over lines: j and k from one to the next, and a letter presses the button of the line that has it.
import {useEffect} from 'react';

const typing = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Not where the rep types, nor with a modifier: those are the browser's. */
export const isPlain = (event: KeyboardEvent): boolean =>
	!event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);

export const lineOf = (target: EventTarget | null): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;

/** Enter on a line itself is what `o` is; on a button in it it is that button's own. */
const letterOf = ({key, target}: KeyboardEvent): string => (key === 'Enter' && lineOf(target) === target ? 'o' : key);

/** Presses the button that this key stands for: of the line, or one of the page. Answers whether there was one. */
export const press = (event: KeyboardEvent): boolean => {
	const selector = `[data-key="${CSS.escape(letterOf(event))}"]`;
	const button =
		lineOf(document.activeElement)?.querySelector<HTMLElement>(selector) ??
		document.querySelector<HTMLElement>(`${selector}:not([data-line] *)`);
	if (!button) return false;

	event.preventDefault();
	button.click();
	return true;
};

/** The lines of a page in their order; when one goes, the next one has the focus. */
export const useLineKeys = (): void => {
	useEffect(() => {
		const life = new AbortController();
		const lines = () => [...document.querySelectorAll<HTMLElement>('[data-line]')];
		let last = -1;
		const onKey = (event: KeyboardEvent) => {
			if (!isPlain(event)) return;

			const all = lines();
			const line = lineOf(document.activeElement);
			const at = line ? all.indexOf(line) : -1;
			if (event.key === 'j' || event.key === 'k') {
				event.preventDefault();
				const to = at < 0 ? Math.max(0, Math.min(last, all.length - 1)) : at + (event.key === 'j' ? 1 : -1);
				all[to]?.focus(); // Missing beyond the first and the last
			} else if (press(event) && line) {
				last = at;
				// Whoever goes by key from one to the next is not sent back to the top.
				setTimeout(() => {
					const left = lines();
					if (!line.isConnected) left[Math.min(at, left.length - 1)]?.focus(); // Missing where none is left
				}, 50);
			}
		};
		addEventListener('keydown', onKey, {signal: life.signal});
		return () => life.abort();
	}, []);
};
