// Who is on the page the popup was opened over: each a row that opens; or the calm sentence why nobody is.
import type {UseQueryResult} from '@tanstack/react-query';
import type {Brief, CastMember} from '@/lib/domain/brief';
import type {PageState} from '@/lib/messages';
import {initials} from '../links';
import {Mentions} from '../mentions';
import {Calm} from '../panel/calm';
import {signalWords} from '../signals';
import {t} from '../t';
import type {Shown} from './popup';

const stateKeys = {known: 'badgeKnown', unsure: 'castUnsure', new: 'badgeNew'} as const;

const castOf = (brief: Brief): CastMember[] =>
	brief.cast.length > 0 || brief.who === null
		? brief.cast
		: [{who: brief.who, name: brief.name, title: brief.title, state: brief.match.state}];

type Props = {
	page: UseQueryResult<PageState | null>;
	brief: UseQueryResult<Brief | null>;
	reading: boolean;
	readFailed: boolean;
	show: (shown: Shown) => void;
};

export const Here = ({page, brief, reading, readFailed, show}: Props) => {
	const error = page.error ?? brief.error;
	if (error) return <Calm error={error} page={null} retry={() => void page.refetch().then(() => brief.refetch())} />;
	if (page.isPending || reading || (page.data?.state === 'seen' && brief.isPending))
		return (
			<p className="calm" role="status">
				{reading ? t('reading') : ''}
			</p>
		);
	const state = page.data ?? null;
	if (!brief.data)
		return (
			<>
				<Calm error={null} page={state && readFailed ? {...state, state: 'closed'} : state} />
				{state?.state === 'nobody' && <Mentions tabId={state.tabId} look={subject => show({subject})} />}
			</>
		);

	const {data} = brief;
	return (
		<section className="here">
			<h2>{t('onThisPage')}</h2>
			<ul>
				{castOf(data).map(member => (
					<li key={member.who}>
						<button type="button" className="row" onClick={() => show({who: member.who})}>
							<span className="face small" aria-hidden="true">
								{initials(member.name)}
							</span>
							<span className="whom">
								<span className="name">{member.name}</span>
								<span className="soft">
									{[member.title, member.who === data.who ? data.company : null].filter(Boolean).join(' · ')}
								</span>
								{member.who === data.who && data.deer !== null && (
									<span className="deerline">{signalWords(data.deer)}</span>
								)}
							</span>
							<span className={`match ${member.state}`}>{t(stateKeys[member.state])}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
};
