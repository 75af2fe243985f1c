// What is known beside the page of the mail or the thread in view: who wrote it, what is open with them, and keeping it.
import type {TellingShown} from '@/lib/messages';
import {useKeepTelling} from './acts';
import {counted, t} from './t';

type Look = (subject: string) => void;

/** Of whom it can be kept: who wrote it, or whom it names. */
export const Keep = ({telling, tabId}: {telling: TellingShown; tabId: number}) => {
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

export const Beside = ({telling, look}: {telling: TellingShown; look: Look}) => {
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
