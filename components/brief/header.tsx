// Who it is: name, role, company, place and the time there; and how sure we are, with the reasons one click away.
import {useEffect, useId, useState} from 'react';
import type {Brief, Match, Reason} from '@/lib/domain/brief';
import {useRefuse} from '../acts';
import {Guarded} from '../guarded';
import {initials} from '../links';
import {counted, language, t} from '../t';
import {reasonLines} from '../words';
import type {Setting} from './brief';
import {Watch} from './watch';

const badgeWords = (match: Match): string => {
	if (match.state === 'unsure') return counted('badgeUnsure', match.candidates.length);

	return t(match.state === 'known' ? 'badgeKnown' : 'badgeNew');
};

const reasonsOf = (match: Match): Reason[] => (match.state === 'known' ? match.reasons : []);

const TimeThere = ({location, now}: {location: string; now: number}) => {
	const [time, setTime] = useState<string | null>(null);
	useEffect(() => {
		// Finding a zone is slow next to the first paint, and the line it joins is there already.
		let current = true;
		void import('../local-time').then(({localTime}) => current && setTime(localTime(location, now, language)));
		return () => {
			current = false;
		};
	}, [location, now]);

	return time === null ? null : <> · {t('timeThere', time)}</>;
};

export const Header = ({brief, setting, now}: {brief: Brief; setting: Setting; now: number}) => {
	const [open, setOpen] = useState(false);
	const reasons = useId();
	const refuse = useRefuse();
	const {match, name, title, company, location, who} = brief;
	const words = reasonLines(reasonsOf(match));
	const role = [title, brief.kind === 'company' && company === name ? null : company].filter(Boolean).join(' · ');

	return (
		<header className="who">
			<div className={brief.kind === 'company' ? 'face company' : 'face'} aria-hidden="true">
				{initials(name)}
			</div>
			<div className="whom">
				<h1 title={name}>{name}</h1>
				<p className="role" title={role}>
					{role || (brief.kind === 'person' && t('noRole'))}
				</p>
				<p className="where" title={location ?? undefined}>
					{location}
					{location !== null && <TimeThere location={location} now={now} />}
				</p>
			</div>
			<div className="stand">
				{match.state === 'known' ? (
					<button
						type="button"
						className="match known"
						title={words.join('\n')}
						aria-expanded={open}
						aria-controls={reasons}
						onClick={() => setOpen(!open)}
					>
						{badgeWords(match)}
					</button>
				) : (
					<span className={`match ${match.state}`}>{badgeWords(match)}</span>
				)}
				{match.state === 'known' && <Watch name={name} subject={match.subject} watched={brief.watched} />}
			</div>
			{match.state === 'known' && (
				<div className="reasons" id={reasons} hidden={!open}>
					<ul>
						{words.map(reason => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
					{setting.tabId !== null && who !== null && (
						<Guarded
							className="quiet"
							onAct={() => refuse.mutate({tabId: setting.tabId ?? 0, who, subject: match.subject})}
						>
							{t(brief.kind === 'company' ? 'notThemCompany' : 'notThem')}
						</Guarded>
					)}
				</div>
			)}
		</header>
	);
};
