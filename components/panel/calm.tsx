// Why there is nobody to show, in one calm sentence, with the one button that helps.
import type {PageState} from '@/lib/messages';
import {useLook, useOpen} from '../acts';
import {type Key, t} from '../t';
import {troubleWords} from '../words';
import {Diagnosis} from './diagnosis';

const sentences: Record<PageState['state'], Key> = {
	seen: 'stateWaiting',
	waiting: 'stateWaiting',
	nobody: 'stateNobody',
	unreadable: 'stateUnreadable',
	unread: 'stateUnread',
	private: 'statePrivate',
	closed: 'stateClosed',
};

const Helps = ({page}: {page: PageState}) => {
	const look = useLook();
	const open = useOpen();
	if (page.state !== 'unread') return null;

	return (
		<div className="acts">
			<button type="button" className="main" disabled={look.isPending} onClick={() => look.mutate(page.tabId)}>
				{t('readOnce')}
			</button>
			{(page.presence === 'off' || look.isSuccess) && (
				<button type="button" className="quiet" onClick={() => open.mutate({what: 'options'})}>
					{t('switchPlaceOn')}
				</button>
			)}
			{look.isSuccess && look.data?.state === 'unread' && <p className="soft">{t('readByToolbar')}</p>}
			{look.isError && <p className="soft">{troubleWords(look.error)}</p>}
		</div>
	);
};

export const Calm = ({page, error, retry}: {page: PageState | null; error: Error | null; retry?: () => void}) => {
	if (error)
		return (
			<div className="calm" role="alert">
				<p>{troubleWords(error)}</p>
				{retry && (
					<div className="acts">
						<button type="button" onClick={retry}>
							{t('tryAgain')}
						</button>
					</div>
				)}
			</div>
		);

	return (
		<div className="calm" role="status">
			<p>{t(page === null ? 'stateClosed' : sentences[page.state])}</p>
			{page !== null && <Helps page={page} />}
			{page?.state === 'unreadable' && <Diagnosis tabId={page.tabId} />}
		</div>
	);
};
