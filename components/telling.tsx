// What the mail or the thread in view tells: one quiet line, the words that decided behind it, and what is known beside the page.
import {useQuery} from '@tanstack/react-query';
import {useId, useState} from 'react';
import type {PageState, TellingShown} from '@/lib/messages';
import {useMisread} from './acts';
import {ask} from './ask';
import {eventWords} from './event-words';
import {counted, type Key, t} from './t';
import {Beside, Keep} from './telling-beside';
import {Marked} from './telling-marked';
import {ago, moment, useNow} from './when';

type Look = (subject: string) => void;
type Part = {telling: TellingShown; tabId: number};

const kinds = {
	buying: 'tellingBuying',
	churn: 'tellingChurn',
	complaint: 'tellingComplaint',
	praise: 'tellingPraise',
} as const satisfies Partial<Record<TellingShown['kind'], Key>>;

const kindWords = ({kind, event}: TellingShown): string => {
	if (kind === 'event' || kind === 'unread') return event === null ? '' : eventWords(event);

	return t(kinds[kind]);
};

const Line = ({telling, now}: {telling: TellingShown; now: number}) => {
	const {asked, author, at, stale, marks} = telling;

	return (
		<>
			<strong className="kind">{kindWords(telling)}</strong>{' '}
			{asked !== null && (
				<>
					<bdi>{asked}</bdi> ·{' '}
				</>
			)}
			<span className="soft">
				{at !== null && (
					<>
						<time dateTime={new Date(at).toISOString()} title={moment(at)}>
							{ago(at, now)}
						</time>
						{' · '}
					</>
				)}
				{stale && (
					<>
						<span className="stale" title={t('tellingStaleTitle')}>
							{t('tellingStale')}
						</span>
						{' · '}
					</>
				)}
				{author !== null && telling.beside?.author == null && <bdi>{author} · </bdi>}
				{counted('tellingPhrases', marks.length)}
			</span>
		</>
	);
};

const Told = ({telling, tabId, look}: Part & {look: Look}) => {
	const [why, setWhy] = useState(false);
	const [head, reasons] = [useId(), useId()];
	const now = useNow();
	const misread = useMisread();
	if (telling.kind === 'unread' || telling.wrong)
		return (
			<section className="telling soft" aria-label={t('tellingHere')}>
				{t(telling.wrong ? 'tellingWasWrong' : 'tellingUnread')}{' '}
				{telling.wrong && (
					<button type="button" className="link" onClick={() => misread.mutate({tabId, wrong: false})}>
						{t('undo')}
					</button>
				)}
			</section>
		);

	return (
		<section className={`telling ${telling.kind}`} aria-labelledby={head}>
			<h2 className="aloud">{t('tellingHere')}</h2>
			<p id={head}>
				<Line telling={telling} now={now} />{' '}
				<button
					type="button"
					className="link"
					aria-expanded={why}
					aria-controls={reasons}
					aria-label={t('whySignal')}
					onClick={() => setWhy(!why)}
				>
					{t('why')}
				</button>
			</p>
			<div id={reasons} hidden={!why}>
				<Marked quote={telling.quote} marks={telling.marks} />
				<Beside telling={telling} look={look} />
				{telling.kind === 'buying' && telling.from === 'forum' && <p className="soft">{t('tellingManners')}</p>}
				<div className="acts">
					<Keep telling={telling} tabId={tabId} />
					<button type="button" className="quiet" onClick={() => misread.mutate({tabId, wrong: true})}>
						{t('wrong')}
					</button>
				</div>
			</div>
		</section>
	);
};

const useTelling = (tabId: number | null) =>
	useQuery({
		queryKey: ['telling', tabId],
		queryFn: () => ask('telling', {tabId: tabId ?? 0}),
		enabled: tabId !== null,
	});

/** Asked whoever the page shows and whoever is known, so that a page feels no difference. */
export const Telling = ({page, look}: {page: PageState | null; look: Look}) => {
	const read = page?.state === 'seen' || page?.state === 'nobody'; // Missing before the first answer
	const {data: telling} = useTelling(read ? page.tabId : null);

	return telling && page ? <Told key={telling.quote} telling={telling} tabId={page.tabId} look={look} /> : null;
};
