// All that is shown of a subject, in fixed slots: who, how sure, last touch, one deer, and below it what is read later.
import type {Brief} from '@/lib/domain/brief';
import {useNow} from '../when';
import {DeerSlot} from './deer';
import {Header} from './header';
import {Lately} from './lately';
import {More} from './more';
import {Newcomer} from './newcomer';
import {Slots} from './slots';
import {Unsure} from './unsure';

/** Where a brief stands: its tab (null where it was opened from a search), and how to look at somebody else. */
export type Setting = {tabId: number | null; look: (subject: string) => void};

export const BriefView = ({brief, setting}: {brief: Brief; setting: Setting}) => {
	const now = useNow();
	const {match} = brief;

	return (
		<>
			<Header brief={brief} setting={setting} now={now} />
			<Slots brief={brief} now={now} />
			{match.state === 'unsure' && <Unsure brief={brief} candidates={match.candidates} setting={setting} />}
			{match.state === 'new' && <Newcomer brief={brief} setting={setting} />}
			{match.state === 'known' && (
				<>
					<DeerSlot brief={brief} now={now} />
					<Lately brief={brief} now={now} />
					<More key={match.subject} brief={brief} subject={match.subject} setting={setting} now={now} />
				</>
			)}
		</>
	);
};
