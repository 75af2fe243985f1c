// The focus guard at work on one field of the framed panel: locks it and takes the keyboard back when the page took it.
import {type RefObject, useEffect, useState} from 'react';
import {focusGuardOf, leaves} from './focus-guard';
import {framed} from './session';

/** The field's blur and its window's belong together when they come within this, in milliseconds. */
const together = 100;
/** The keyboard is taken back for this long after the rep's last key or click here, in milliseconds: a fight has an end. */
const busyFor = 5000;

const soon = (act: () => void) => {
	if ('scheduler' in globalThis) void scheduler.postTask(act, {priority: 'user-blocking'});
	else setTimeout(act);
};

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
		let lastDone = Number.NEGATIVE_INFINITY;
		let leftField = Number.NEGATIVE_INFINITY;

		const onDone = () => {
			lastDone = performance.now();
		};
		for (const type of ['pointerdown', 'keydown']) addEventListener(type, onDone, capture);
		for (const type of ['pointerdown', 'pointermove', 'pointerover'])
			addEventListener(type, () => guard.pointer(true), capture);
		document.documentElement.addEventListener('pointerleave', () => guard.pointer(false), {signal});
		addEventListener('keydown', event => guard.key(leaves(event)), capture);
		element.addEventListener('focus', () => guard.entered(), {signal});
		const onFieldBlur = () => {
			leftField = performance.now();
		};
		element.addEventListener('blur', onFieldBlur, {signal});
		const takeBack = () => {
			element.readOnly = true; // At once: the state arrives a moment later
			setLocked(true);
			if (performance.now() - lastDone > busyFor) return;
			// After the browser has done with giving it away, and before the page hears of it where that can be had.
			soon(() => {
				window.focus();
				element.focus();
			});
		};
		// A page that takes the focus blurs the field and then the window, in Chromium with the body already active.
		const onWindowBlur = () => {
			const fromField = document.activeElement === element || performance.now() - leftField < together;
			if (fromField && guard.lost() === 'stolen') takeBack();
		};
		addEventListener('blur', onWindowBlur, {signal});
		// A page fast enough takes it before the field has it: then there is nothing to blur.
		const onPointerDown = () => {
			const look = () => {
				if (document.activeElement === element && !document.hasFocus()) takeBack();
			};
			for (const wait of [20, together]) setTimeout(look, wait);
		};
		element.addEventListener('pointerdown', onPointerDown, {signal});

		return () => listening.abort();
	}, [field]);

	return {locked, unlock: () => setLocked(false)};
};
