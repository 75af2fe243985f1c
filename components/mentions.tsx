// Who of the store is named on a page that is about nobody; each opens. Beside the page only: within it nobody is told.
import {Faces} from './brief/faces';
import {useMentions} from './queries';
import {framed} from './session';
import {t} from './t';

export const Mentions = ({tabId, look}: {tabId: number; look: (subject: string) => void}) => {
	const {data: mentions = []} = useMentions(framed ? null : tabId);
	if (mentions.length === 0) return null;

	const faces = mentions.map(({subject, name, title, company}) => ({
		subject,
		name,
		line: [title, company].filter(Boolean).join(' · '),
	}));
	return (
		<section className="named">
			<h2>{t('namedHere')}</h2>
			<Faces faces={faces} look={look} />
		</section>
	);
};
