// The line at the top: the people on the page to switch between, and what the panel itself can do.
import {useEffect} from 'react';
import type {Brief} from '@/lib/domain/brief';
import {useOpen, usePanel} from '../acts';
import {Icon} from '../icons';
import {useSettings} from '../queries';
import {firefox, framed, openSide} from '../session';
import {say} from '../snack';
import {t} from '../t';
import {troubleWords} from '../words';
import {Cast} from './cast';

const FrameButtons = ({tabId}: {tabId: number}) => {
	const panel = usePanel();
	const side = useSettings().data?.settings.panel.side ?? 'right';
	const toSide = () => {
		// Firefox opens its sidebar only from a click in its own surface; a frame's click is none.
		if (firefox) say(t('openSideFirefox'));
		else void openSide({tabId}).catch(error => say(troubleWords(error)));
	};

	return (
		<>
			<button
				type="button"
				className="icon"
				title={t(side === 'right' ? 'moveLeft' : 'moveRight')}
				aria-label={t(side === 'right' ? 'moveLeft' : 'moveRight')}
				onClick={() => panel.mutate({tabId, side: side === 'right' ? 'left' : 'right'})}
			>
				<Icon name="swap" />
			</button>
			<button type="button" className="icon" title={t('openSide')} aria-label={t('openSide')} onClick={toSide}>
				<Icon name="side" />
			</button>
		</>
	);
};

type Props = {tabId: number | null; brief: Brief | null; choose: (who: number) => void; back: (() => void) | null};

export const Bar = ({tabId, brief, choose, back}: Props) => {
	const open = useOpen();
	const panel = usePanel();
	const {mutate} = panel;
	useEffect(() => {
		if (!framed || tabId === null) return;
		const listening = new AbortController();
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !event.isComposing) mutate({tabId, open: false});
		};
		addEventListener('keydown', onKey, {signal: listening.signal});
		return () => listening.abort();
	}, [tabId, mutate]);

	return (
		<nav className="bar" aria-label={t('panelControls')}>
			<div className="left">
				{back && (
					<button type="button" className="link" onClick={back}>
						<Icon name="back" /> {t('backToPage')}
					</button>
				)}
				{!back && brief && brief.cast.length > 1 && <Cast brief={brief} choose={choose} />}
			</div>
			{framed && tabId !== null && <FrameButtons tabId={tabId} />}
			<button
				type="button"
				className="icon"
				title={t('options')}
				aria-label={t('options')}
				onClick={() => open.mutate({what: 'options'})}
			>
				<Icon name="options" />
			</button>
			{framed && tabId !== null && (
				<button
					type="button"
					className="icon"
					title={t('close')}
					aria-label={t('close')}
					onClick={() => panel.mutate({tabId, open: false})}
				>
					<Icon name="close" />
				</button>
			)}
		</nav>
	);
};
