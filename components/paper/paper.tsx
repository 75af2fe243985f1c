// The morning paper: one page that ends.
import {useQuery} from '@tanstack/react-query';
import {type ReactNode, useId} from 'react';
import type {Noticed} from '@/lib/domain/noticed';
import type {Paper} from '@/lib/domain/paper';
import {ask} from '../ask';
import {Buttons} from '../noticed/buttons';
import {Check, Headline} from '../noticed/headline';
import {KeyHelp} from '../noticed/help';
import {useHidden} from '../noticed/hidden';
import {useLineKeys} from '../noticed/keys';
import {quoteOf} from '../noticed/words';
import {Snackbar} from '../snackbar';
import {type Key, t} from '../t';
import {ago, moment, useNow} from '../when';
import {troubleWords} from '../words';
import {PaperFoot} from './foot';
import {Line, MeetingLine} from './line';
import {isEmpty, sectionTitle, sheetOf, softOf} from './sheet';

const keys = [
	['j k', 'keyLines'],
	['o ↵', 'keyOpenLine'],
	['e', 'keyDone'],
	['s', 'keySnooze'],
	['Ctrl Z', 'keyCtrlZ'],
	['?', 'keyHelp'],
] as const satisfies readonly (readonly [string, Key])[];

const Deer = ({item, now}: {item: Noticed; now: number}) => {
	const quote = quoteOf(item);

	return (
		<section className="deer" data-line tabIndex={-1} aria-label={t('paperDeer')}>
			<h2>
				<Headline item={item} />
			</h2>
			{quote !== null && <p className="quote">“{quote}”</p>}
			<p className="because">
				{softOf(item)} ·{' '}
				<time dateTime={new Date(item.at).toISOString()} title={moment(item.at)}>
					{ago(item.at, now)}
				</time>
				<Check item={item} />
			</p>
			<Buttons item={item} />
		</section>
	);
};

const Section = ({title, children}: {title: string; children: ReactNode}) => {
	const id = useId();

	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul>{children}</ul>
		</section>
	);
};

/** Without what was put away here just now. */
const left = (paper: Paper, hidden: ReadonlyMap<string, string>): Paper => ({
	...paper,
	deer: paper.deer && hidden.has(paper.deer.id) ? null : paper.deer,
	sections: paper.sections
		.map(({section, items}) => ({section, items: items.filter(({id}) => !hidden.has(id))}))
		.filter(({items}) => items.length > 0),
});

export const PaperView = () => {
	const now = useNow();
	const hidden = useHidden();
	const {data, error, refetch} = useQuery({queryKey: ['paper'], queryFn: () => ask('paper', {})});
	useLineKeys();
	if (error && !data)
		return (
			<main>
				<h1>{t('openPaper')}</h1>
				<p role="alert">{troubleWords(error)}</p>
				<button type="button" onClick={() => void refetch()}>
					{t('tryAgain')}
				</button>
			</main>
		);
	if (!data) return null;

	const paper = left(data, hidden);
	const sheet = sheetOf(paper, now);
	return (
		<>
			<main>
				<header>
					<h1>{sheet.title}</h1>
					<p className="when">{sheet.lead}</p>
				</header>
				{paper.deer && <Deer item={paper.deer} now={now} />}
				<div className="columns">
					{paper.meetings.length > 0 && (
						<Section title={t('paperMeetings')}>
							{paper.meetings.map(meeting => (
								<MeetingLine key={meeting.id} meeting={meeting} />
							))}
						</Section>
					)}
					{paper.sections.map(({section, items}) => (
						<Section key={section} title={sectionTitle(section)}>
							{items.map(item => (
								<Line key={item.id} item={item} now={now} />
							))}
						</Section>
					))}
				</div>
				{sheet.unread !== null && <p className="unread">{sheet.unread}</p>}
				{!isEmpty(paper) && <p className="finis">{sheet.end}</p>}
			</main>
			<PaperFoot sheet={sheet} day={paper.day}>
				<KeyHelp keys={keys} />
			</PaperFoot>
			<Snackbar />
		</>
	);
};
