// The focus guard at work on one field of the framed panel: locks it and takes the keyboard back when the page took it.
import {type RefObject, useEffect, useState} from 'react';
import {focusGuardOf, leaves} from './focus-guard';
import {framed} from './session';

/** The field's blur and its window's belong together when they come within this, in milliseconds. */
const together = 100;
/** A page that takes the keyboard this often has won: the field stays locked, and the side panel is offered. */
const most = 40;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether the field is locked, and how it is opened again (by the rep's own click or key). What was typed is kept. */
export const useFocusGuard = (field: RefObject<Field | null>): {locked: boolean; unlock: () => void} => {
	const [locked, setLocked] = useState(false);
	useEffect(() => {
		const element = field.current;
		if (!framed || !element) return;
		const listening = new AbortController();
		const {signal} = listening;
		const guard = focusGuardOf(() => performance.now());
		const capture = {signal, capture: true};
		let taken = 0;
		let leftField = Number.NEGATIVE_INFINITY;

		for (const type of ['pointerdown', 'pointermove', 'pointerover'])
			addEventListener(type, () => guard.pointer(true), capture);
		document.documentElement.addEventListener('pointerleave', () => guard.pointer(false), {signal});
		addEventListener('keydown', event => guard.key(leaves(event)), capture);
		element.addEventListener('focus', () => guard.entered(), {signal});
		const onFieldBlur = () => {
			leftField = performance.now();
		};
		element.addEventListener('blur', onFieldBlur, {signal});
		// A page that takes the focus blurs the field and then the window, in Chromium with the body already active.
		const onWindowBlur = () => {
			const fromField = document.activeElement === element || performance.now() - leftField < together;
			if (!fromField || guard.lost() === 'left') return;
			element.readOnly = true; // At once: the state arrives a moment later
			setLocked(true);
			taken += 1;
			// After the browser has done with giving it away.
			if (taken < most)
				setTimeout(() => {
					window.focus();
					element.focus();
				});
		};
		addEventListener('blur', onWindowBlur, {signal});

		return () => listening.abort();
	}, [field]);

	return {locked, unlock: () => setLocked(false)};
};
