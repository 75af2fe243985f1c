// Who of the store is named on a page that is about nobody; each opens. Beside the page only: within it nobody is told.
import {initials} from './links';
import {useMentions} from './queries';
import {framed} from './session';
import {t} from './t';

export const Mentions = ({tabId, look}: {tabId: number; look: (subject: string) => void}) => {
	const {data: mentions = []} = useMentions(framed ? null : tabId);
	if (mentions.length === 0) return null;

	return (
		<section className="here">
			<h2>{t('namedHere')}</h2>
			<ul>
				{mentions.map(({subject, name, title, company}) => (
					<li key={subject}>
						<button type="button" className="row" onClick={() => look(subject)}>
							<span className="face small" aria-hidden="true">
								{initials(name)}
							</span>
							<span className="whom">
								<span className="name">{name}</span>
								<span className="soft">{[title, company].filter(Boolean).join(' · ')}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
};
