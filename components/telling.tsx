// What the mail or the thread in view tells: one quiet line, the words that decided behind it, and what is known beside the page.
import {useId, useState} from 'react';
import type {PageState, TellingShown} from '@/lib/messages';
import {useKeepTelling, useMisread} from './acts';
import {eventWords} from './event-words';
import {useTelling} from './queries';
import {counted, type Key, t} from './t';
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

/** Of whom it can be kept: who wrote it, or whom it names. */
const Keep = ({telling, tabId}: Part) => {
	const keep = useKeepTelling();
	const {beside} = telling;
	if (beside === null) return null;

	const known = [...(beside.author ? [beside.author] : []), ...beside.named];
	return known.map(({subject, name}) =>
		beside.kept.includes(subject) ? (
			<span key={subject} className="soft">
				{t('tellingKept', name)}
			</span>
		) : (
			<button key={subject} type="button" disabled={keep.isPending} onClick={() => keep.mutate({tabId, subject})}>
				{t('tellingKeep', name)}
			</button>
		),
	);
};

const Beside = ({telling, look}: {telling: TellingShown; look: Look}) => {
	const {beside, author} = telling;
	if (beside === null) return null;

	return (
		<>
			{beside.author !== null ? (
				<p>
					{t('tellingFrom')}{' '}
					<button type="button" className="link" onClick={() => look(beside.author?.subject ?? '')}>
						{beside.author.name}
					</button>{' '}
					<span className="soft">{t('badgeKnown')}</span>
				</p>
			) : (
				author !== null && <p className="soft">{t('tellingStranger', author)}</p>
			)}
			{beside.tickets.length > 0 && (
				<>
					<p>{counted('tellingTickets', beside.tickets.length)}</p>
					<ul className="reasonlist">
						{beside.tickets.slice(0, 3).map(line => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
		</>
	);
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
	if (telling.kind === 'unread') return <p className="telling soft">{t('tellingUnread')}</p>;
	if (telling.wrong)
		return (
			<p className="telling soft">
				{t('tellingWasWrong')}{' '}
				<button type="button" className="link" onClick={() => misread.mutate({tabId, wrong: false})}>
					{t('undo')}
				</button>
			</p>
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

/** Asked whoever the page shows and whoever is known, so that a page feels no difference. */
export const Telling = ({page, look}: {page: PageState | null; look: Look}) => {
	const read = page?.state === 'seen' || page?.state === 'nobody'; // Missing before the first answer
	const {data: telling} = useTelling(read ? page.tabId : null);

	return telling && page ? <Told key={telling.quote} telling={telling} tabId={page.tabId} look={look} /> : null;
};
