// A button for what has consequences: in the framed panel a click counts only while the rep really sees it.
import {type ButtonHTMLAttributes, type ReactNode, useEffect, useRef} from 'react';
import {canSee, guardOf, watch} from './guard';
import {framed} from './session';
import {say} from './snack';
import {t} from './t';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> & {onAct: () => void; children: ReactNode};

const clock = {
	now: () => performance.now(),
	wait: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)),
};
const guards = framed && canSee();

/** Whether anything may be taken away in this view: in a page only where the browser tells what the rep really sees. */
export const canTakeAway = !framed || guards;

/** Watched is the button, or where its words matter the nearest `data-guard` around both. */
export const Guarded = ({onAct, children, ...rest}: Props) => {
	const button = useRef<HTMLButtonElement>(null);
	const guard = useRef(guardOf(clock));
	useEffect(() => {
		if (!guards || !button.current) return;
		const watching = new AbortController();
		watch(button.current.closest('[data-guard]') ?? button.current, guard.current, watching.signal);
		return () => watching.abort();
	}, []);

	const act = async () => {
		if (guards && !(await guard.current.allows())) say(t('guardRefused'));
		else onAct();
	};

	return (
		<button type="button" ref={button} {...rest} onClick={() => void act()}>
			{children}
		</button>
	);
};
