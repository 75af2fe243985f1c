// One line of the paper: when, whom and what, who tells it, and what can be done with it.
import type {Noticed} from '@/lib/domain/noticed';
import type {PaperMeeting} from '@/lib/domain/paper';
import {Buttons} from '../noticed/buttons';
import {Check, Headline} from '../noticed/headline';
import {age, moment} from '../when';
import {guestsOf, hourOf, softOf} from './sheet';

const When = ({at, words}: {at: number; words: string}) => (
	<time dateTime={new Date(at).toISOString()} title={moment(at)}>
		{words}
	</time>
);

export const Line = ({item, now}: {item: Noticed; now: number}) => (
	<li data-line tabIndex={-1}>
		<When at={item.at} words={age(item.at, now)} />
		<div>
			<Headline item={item} />{' '}
			<span className="from">
				{softOf(item)}
				<Check item={item} />
			</span>
			<Buttons item={item} />
		</div>
	</li>
);

export const MeetingLine = ({meeting}: {meeting: PaperMeeting}) => (
	<li data-line tabIndex={-1}>
		<When at={meeting.at} words={hourOf(meeting.at)} />
		<div>
			<b>{meeting.title}</b> {guestsOf(meeting)}{' '}
			{meeting.place !== null && <span className="from">{meeting.place}</span>}
		</div>
	</li>
);
