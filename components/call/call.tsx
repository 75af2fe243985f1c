// Before the call: person and company on one screen, from what is on file. Nothing is asked for.
import type {Brief} from '@/lib/domain/brief';
import type {Call} from '@/lib/messages';
import {DeerSlot} from '../brief/deer';
import {useCall, type Whom} from '../calls';
import {Snackbar} from '../snackbar';
import {t} from '../t';
import {hour, useNow} from '../when';
import {troubleWords} from '../words';
import {CallNote} from './note';
import {Open} from './open';
import {Questions} from './questions';
import {Together} from './together';
import {Who} from './who';

const subjectOf = ({match}: Brief): string => (match.state === 'known' ? match.subject : '');

const Screen = ({call}: {call: Call}) => {
	const now = useNow();
	const {person, company} = call;
	const first = person ?? company;
	const deer = [person, company].find(brief => brief?.deer ?? brief?.tired); // Missing on most days
	if (!first) return null;

	return (
		<>
			{call.meeting && (
				<p className="meeting">
					<time dateTime={new Date(call.meeting.at).toISOString()}>{hour(call.meeting.at)}</time>{' '}
					<b>{call.meeting.title}</b> <span className="soft">{call.meeting.place}</span>
				</p>
			)}
			<Who person={person} company={company} now={now} />
			{deer && <DeerSlot brief={deer} now={now} />}
			<div className="columns">
				<div>
					<Open call={call} now={now} />
					<Questions questions={call.questions} now={now} />
				</div>
				<div>
					<Together call={call} now={now} />
					<CallNote subject={subjectOf(first)} />
				</div>
			</div>
		</>
	);
};

export const BeforeCall = ({whom}: {whom: Whom}) => {
	const call = useCall(whom);

	return (
		<>
			<main aria-label={t('beforeCall')} aria-busy={call.isPending} className="call">
				{!call.data && <h1 className="aloud">{t('beforeCall')}</h1>}
				{call.isError && (
					<p className="calm" role="alert">
						{troubleWords(call.error)}
					</p>
				)}
				{call.isSuccess && call.data === null && <p className="calm">{t('callNobody')}</p>}
				{call.data && <Screen call={call.data} />}
			</main>
			<Snackbar />
		</>
	);
};
