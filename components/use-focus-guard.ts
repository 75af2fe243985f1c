// The focus guard at work on one field of the framed panel: locks it and takes the keyboard back when the page took it.
import {type RefObject, useEffect, useState} from 'react';
import {focusGuardOf, leaves} from './focus-guard';
import {framed} from './session';

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
		let inField = false;

		for (const type of ['pointerdown', 'pointermove', 'pointerover'])
			addEventListener(type, () => guard.pointer(true), capture);
		document.documentElement.addEventListener('pointerleave', () => guard.pointer(false), {signal});
		addEventListener('keydown', event => guard.key(leaves(event)), capture);
		element.addEventListener(
			'focus',
			() => {
				inField = true;
				guard.entered();
			},
			{signal},
		);
		element.addEventListener(
			'blur',
			() => {
				// The frame lost the focus with the field still its active element; inside the frame the rep may go anywhere.
				const fromFrame = document.activeElement === element;
				if (!inField) return;
				inField = fromFrame;
				if (!fromFrame || guard.lost() === 'left') return;
				setLocked(true);
				element.readOnly = true; // At once: the state arrives a moment later
				window.focus();
				element.focus();
			},
			{signal},
		);

		return () => listening.abort();
	}, [field]);

	return {locked, unlock: () => setLocked(false)};
};
