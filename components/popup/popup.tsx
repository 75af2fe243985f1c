// The popup: a field to find anybody, and below it who is on the page. Opening it is the click that reads the page once.
import {useEffect, useState} from 'react';
import {useLook} from '../acts';
import {BriefView, type Setting} from '../brief/brief';
import {useBrief, usePage, useSubject} from '../queries';
import {Snackbar} from '../snackbar';
import {t} from '../t';
import {Telling} from '../telling';
import type {Where} from '../where';
import {Find} from './find';
import {Here} from './here';
import {PopupBar, PopupFoot} from './popup-bar';

/** Whom the popup shows: somebody found, or one of those on the page. */
export type Shown = {subject: string} | {who: number} | null;

export const Popup = ({where}: {where: Where}) => {
	const [text, setText] = useState('');
	const [shown, setShown] = useState<Shown>(null);
	const page = usePage(where);
	const tabId = page.data?.tabId ?? null;
	const state = page.data?.state;
	const look = useLook();
	const {mutate, isIdle} = look;
	useEffect(() => {
		if (tabId !== null && state === 'unread' && isIdle) mutate(tabId);
	}, [tabId, state, isIdle, mutate]);

	const who = shown !== null && 'who' in shown ? shown.who : null;
	const brief = useBrief(state === 'seen' || who !== null ? tabId : null, who);
	const subject = useSubject(shown !== null && 'subject' in shown ? shown.subject : null);
	const whole = shown === null ? null : (('subject' in shown ? subject.data : brief.data) ?? null);
	const setting: Setting = {
		tabId: shown !== null && 'subject' in shown ? null : tabId,
		look: found => setShown({subject: found}),
	};

	return (
		<>
			{shown === null ? (
				<main aria-label={t('popup')}>
					<h1 className="aloud">{t('appName')}</h1>
					<Find text={text} setText={setText} tabId={tabId} show={setShown} />
					{text.trim() === '' && (
						<>
							<Here page={page} brief={brief} reading={look.isPending} readFailed={look.isError} show={setShown} />
							<Telling page={page.data ?? null} look={found => setShown({subject: found})} />
						</>
					)}
				</main>
			) : (
				<>
					<PopupBar shown={shown} tabId={tabId} back={() => setShown(null)} />
					<main aria-label={t('popup')} className="whole">
						{whole !== null && <BriefView brief={whole} setting={setting} />}
						{whole === null && (subject.isSuccess || subject.isError) && <p className="calm">{t('notThereAnyMore')}</p>}
					</main>
				</>
			)}
			<PopupFoot page={page.data ?? null} finding={shown === null && text.trim() !== ''} />
			<Snackbar />
		</>
	);
};
