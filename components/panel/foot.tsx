// The last line: what left this machine because of this view, counted by the browser itself.
import {useEffect, useState} from 'react';
import {counted, t} from '../t';

const foreign = (): number =>
	performance.getEntriesByType('resource').filter(entry => !entry.name.startsWith(location.origin)).length;

export const Foot = () => {
	const [requests, setRequests] = useState(foreign);
	useEffect(() => {
		const observer = new PerformanceObserver(() => setRequests(foreign()));
		observer.observe({type: 'resource'});
		return () => observer.disconnect();
	}, []);

	return (
		<footer>
			<span>{t('appName')}</span>
			<span className="end">{counted('requests', requests)}</span>
		</footer>
	);
};
