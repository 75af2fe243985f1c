// Above a brief in the popup: the way back, and into the side panel. Below everything: keys, and where else to look.
import type {PageState} from '@/lib/messages';
import {useOpen, usePanel} from '../acts';
import {Icon} from '../icons';
import {openSide} from '../session';
import {say} from '../snack';
import {t} from '../t';
import {troubleWords} from '../words';
import type {Shown} from './popup';

const toSide = (to: Parameters<typeof openSide>[0]): void => {
	openSide(to).then(
		() => window.close(),
		error => say(troubleWords(error)),
	);
};

type Props = {shown: NonNullable<Shown>; tabId: number | null; back: () => void};

export const PopupBar = ({shown, tabId, back}: Props) => (
	<nav className="bar" aria-label={t('panelControls')}>
		<div className="left">
			{/* The key that opened this view goes on to close it, so focus stands on the way back. */}
			<button type="button" className="link" ref={element => element?.focus()} onClick={back}>
				<Icon name="back" /> {t('backToFind')}
			</button>
		</div>
		<button
			type="button"
			className="link"
			onClick={() =>
				toSide({...(tabId === null ? {} : {tabId}), ...('subject' in shown ? {subject: shown.subject} : {})})
			}
		>
			{t('openSide')}
		</button>
	</nav>
);

export const PopupFoot = ({page, finding}: {page: PageState | null; finding: boolean}) => {
	const open = useOpen();
	const panel = usePanel();
	const leave = {onSuccess: () => window.close()};
	if (finding)
		return (
			<footer>
				<span>
					<kbd>↑</kbd>
					<kbd>↓</kbd> {t('keyMove')}
				</span>
				<span>
					<kbd>↵</kbd> {t('keyOpen')}
				</span>
				<span>
					<kbd>{navigator.platform.startsWith('Mac') ? '⌘C' : 'Ctrl C'}</kbd> {t('keyCopy')}
				</span>
			</footer>
		);

	return (
		<footer>
			{page?.presence === 'page' && page.state !== 'closed' && page.state !== 'private' && (
				<button type="button" className="link" onClick={() => panel.mutate({tabId: page.tabId, open: true}, leave)}>
					{t('showInPage')}
				</button>
			)}
			{page && (
				<button type="button" className="link" onClick={() => toSide({tabId: page.tabId})}>
					{t('openSide')}
				</button>
			)}
			<button type="button" className="link end" onClick={() => open.mutate({what: 'paper'}, leave)}>
				{t('openPaper')}
			</button>
			<button type="button" className="link" onClick={() => open.mutate({what: 'options'}, leave)}>
				{t('options')}
			</button>
		</footer>
	);
};
