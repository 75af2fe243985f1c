// The inner edge of the framed panel: dragged or moved by arrows, it makes the panel wider or narrower.
import {type KeyboardEvent, type PointerEvent, useRef} from 'react';
import {usePanel} from '../acts';
import {useSettings} from '../queries';
import {t} from '../t';

const narrowest = 280;
const widest = 640;
const step = 20;

const within = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

export const Edge = ({tabId}: {tabId: number}) => {
	const panel = usePanel();
	const settings = useSettings().data?.settings.panel;
	const drag = useRef<{from: number; width: number; frame: number} | null>(null);
	if (!settings) return null;

	const inwards = settings.side === 'right' ? -1 : 1;
	const set = (width: number) => panel.mutate({tabId, width: within(width)});
	// The frame moves under the pointer while it is dragged: only the screen stands still.
	const onMove = (event: PointerEvent) => {
		const start = drag.current;
		if (!start) return;
		cancelAnimationFrame(start.frame);
		const width = start.width + (event.screenX - start.from) * inwards;
		start.frame = requestAnimationFrame(() => set(width));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const turn = {ArrowLeft: -1, ArrowRight: 1}[event.key];
		if (turn === undefined) return;
		event.preventDefault();
		set(innerWidth + turn * inwards * step);
	};

	return (
		// biome-ignore lint/a11y/useSemanticElements: a separator that is moved, which a rule is not
		<div
			className={`edge ${settings.side}`}
			role="separator"
			aria-orientation="vertical"
			aria-label={t('panelWidth')}
			aria-valuemin={narrowest}
			aria-valuemax={widest}
			aria-valuenow={within(innerWidth)}
			tabIndex={0}
			onKeyDown={onKeyDown}
			onPointerDown={event => {
				event.currentTarget.setPointerCapture(event.pointerId);
				drag.current = {from: event.screenX, width: innerWidth, frame: 0};
			}}
			onPointerMove={onMove}
			onPointerUp={() => {
				drag.current = null;
			}}
			onLostPointerCapture={() => {
				drag.current = null;
			}}
		/>
	);
};
