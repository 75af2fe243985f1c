// What is new, marked where the rep has not seen it; showing it is having seen it.
import {useEffect, useState} from 'react';
import {useConfigure} from '../acts';
import {isNewer, news} from '../news';
import {t} from '../t';

export const News = ({seen, version}: {seen: string; version: string}) => {
	const [before] = useState(seen);
	const {mutate} = useConfigure();
	useEffect(() => {
		if (isNewer(version, seen)) mutate({newsSeen: version});
	}, [seen, version, mutate]);

	return news.map(({version: of, items}) => (
		<div key={of}>
			<h3>
				{of} {isNewer(of, before) && <span className="tag">{t('newMark')}</span>}
			</h3>
			<ul className="plain">
				{items.map(item => (
					<li key={item}>{t(item)}</li>
				))}
			</ul>
		</div>
	));
};
