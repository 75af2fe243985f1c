// The panel: whom the page shows, in a frame beside it or in the browser's side panel. The same view in both.
import {useEffect, useRef, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import {BriefView, type Setting} from '../brief/brief';
import {Mentions} from '../mentions';
import {useBrief, usePage, useSubject} from '../queries';
import {framed} from '../session';
import {Snackbar} from '../snackbar';
import {t} from '../t';
import {Telling} from '../telling';
import type {Where} from '../where';
import {Bar} from './bar';
import {Calm} from './calm';
import {Edge} from './edge';
import {Foot} from './foot';
import {Skeleton} from './skeleton';

/** Which of the page's sightings the rep chose, and on which page: another page begins with its first again. */
type Chosen = {who: number; url: string | null};

export const Panel = ({where}: {where: Where}) => {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const [pinned, setPinned] = useState<string | null>(null);
	const page = usePage(where);
	const tabId = where.tabId ?? page.data?.tabId ?? null;
	const seen = useBrief(pinned === null ? tabId : null, chosen?.who ?? null);
	const subject = useSubject(pinned);
	const shown = pinned === null ? seen : subject;
	const brief = shown.data ?? null;

	// While the brief of another one on the same page comes, the line to switch by stays where it is.
	const last = useRef<Brief | null>(null);
	if (seen.data) last.current = seen.data;
	const switching = chosen !== null && seen.isLoading && seen.dataUpdatedAt === 0 && last.current !== null;
	const line = switching && last.current ? {...last.current, who: chosen.who} : (seen.data ?? null);

	const moved = chosen !== null && seen.isSuccess && seen.data?.url !== chosen.url;
	useEffect(() => {
		if (moved) setChosen(null);
	}, [moved]);
	const asked = page.data?.show ?? null;
	useEffect(() => {
		if (asked !== null) setPinned(asked);
	}, [asked]);

	const setting: Setting = {tabId: pinned === null ? tabId : null, look: setPinned};
	const error = shown.error ?? page.error;

	return (
		<>
			{framed && tabId !== null && <Edge tabId={tabId} />}
			<Bar
				tabId={tabId}
				brief={pinned === null ? line : null}
				choose={who => setChosen({who, url: line?.url ?? null})}
				back={pinned === null ? null : () => setPinned(null)}
			/>
			<main aria-label={t('panel')} aria-busy={shown.isPending}>
				{brief === null && <h1 className="aloud">{t('appName')}</h1>}
				{brief !== null && <BriefView brief={brief} setting={setting} />}
				{brief === null && error && <Calm error={error} page={null} retry={() => void shown.refetch()} />}
				{brief === null && !error && pinned !== null && shown.isSuccess && (
					<p className="calm">{t('notThereAnyMore')}</p>
				)}
				{brief === null && !error && pinned === null && page.isSuccess && !seen.isLoading && (
					<>
						<Calm error={null} page={page.data} />
						{page.data?.state === 'nobody' && <Mentions tabId={page.data.tabId} look={setPinned} />}
					</>
				)}
				{brief === null && !error && (shown.isLoading || page.isLoading) && <Skeleton />}
			</main>
			<div className="low">
				{pinned === null && <Telling page={page.data ?? null} look={setPinned} />}
				<Foot />
			</div>
			<Snackbar />
		</>
	);
};
