// Two fixed slots under the name: the last touch, and how to reach them.
import type {Brief} from '@/lib/domain/brief';
import {useOpenCall} from '../acts';
import {dialled} from '../links';
import {t} from '../t';
import {moment} from '../when';
import {channelWords, touchWords} from '../words';

const LastTouch = ({brief, now}: {brief: Brief; now: number}) => {
	if (brief.match.state !== 'known') return <span className="soft">{t('notOnFile')}</span>;
	const touch = brief.lastTouch;
	if (touch === null) return <span className="soft">{t('noTouch')}</span>;

	return (
		<>
			<time dateTime={new Date(touch.at).toISOString()} title={moment(touch.at)}>
				{touchWords(touch, now)}
			</time>{' '}
			<span className="soft" title={touch.text ?? undefined}>
				{[channelWords(touch), touch.text].filter(Boolean).join(': ')}
			</span>
		</>
	);
};

const BeforeCall = ({subject}: {subject: string}) => {
	const open = useOpenCall();

	return (
		<button type="button" className="link" onClick={() => open.mutate({subject})}>
			{t('beforeCall')}
		</button>
	);
};

export const Slots = ({brief, now}: {brief: Brief; now: number}) => (
	<dl className="slots">
		<div>
			<dt>{t('lastTouch')}</dt>
			<dd>
				<LastTouch brief={brief} now={now} />
			</dd>
		</div>
		<div>
			<dt>{t('reach')}</dt>
			<dd>
				{brief.email !== null && (
					<a href={`mailto:${encodeURIComponent(brief.email)}`} title={brief.email} target="_blank" rel="noreferrer">
						<bdi>{brief.email}</bdi>
					</a>
				)}
				{brief.phone !== null && (
					<a href={`tel:${dialled(brief.phone)}`} target="_blank" rel="noreferrer">
						<bdi>{brief.phone}</bdi>
					</a>
				)}
				{brief.match.state === 'known' && <BeforeCall subject={brief.match.subject} />}
				{brief.email === null && brief.phone === null && <span className="soft">{t('noReach')}</span>}
			</dd>
		</div>
	</dl>
);
