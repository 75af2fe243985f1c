// Several may be meant: each with what speaks for it, and the rep's word decides.
import type {Brief, Candidate} from '@/lib/domain/brief';
import {useAnswer} from '../acts';
import {Guarded} from '../guarded';
import {initials} from '../links';
import {t} from '../t';
import {reasonLines} from '../words';
import type {Setting} from './brief';

type Props = {brief: Brief; candidates: Candidate[]; setting: Setting};

// What is written on the button begins its name, so that it can be spoken.
const nameOf = (kind: Brief['kind'], {name, company}: Candidate): string => {
	if (kind === 'company') return t('thisOneCompanyNamed', name);

	return company === null ? t('thisOneNamedOnly', name) : t('thisOneNamed', name, company);
};

export const Unsure = ({brief, candidates, setting}: Props) => {
	const answer = useAnswer();
	const {tabId} = setting;
	const {who} = brief;
	if (tabId === null || who === null) return null;

	return (
		<section className="unsure">
			<h2>{t('whichOne')}</h2>
			<ul className="people">
				{candidates.map(candidate => (
					<li key={candidate.subject}>
						<span className="face small" aria-hidden="true">
							{initials(candidate.name)}
						</span>
						<div>
							<strong>{candidate.name}</strong>
							<p className="soft">{[candidate.title, candidate.company].filter(Boolean).join(' · ')}</p>
							<ul className="reasonlist">
								{reasonLines(candidate.reasons).map(reason => (
									<li key={reason}>{reason}</li>
								))}
							</ul>
						</div>
						<Guarded
							aria-label={nameOf(brief.kind, candidate)}
							onAct={() => answer.mutate({tabId, who, subject: candidate.subject})}
						>
							{t(brief.kind === 'company' ? 'thisOneCompany' : 'thisOne')}
						</Guarded>
					</li>
				))}
			</ul>
			<div className="acts">
				<Guarded className="quiet" onAct={() => answer.mutate({tabId, who, subject: null})}>
					{t('noneOfThese')}
				</Guarded>
			</div>
		</section>
	);
};
