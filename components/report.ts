// The problem report that the keeper makes without content: asked for when the rep wants it, and copied.
import {useQuery} from '@tanstack/react-query';
import {useState} from 'react';
import {ask} from './ask';
import {say} from './snack';
import {t} from './t';

/** Of one tab's page, or of the whole; `report` is undefined until the rep asked for it. */
export const useReport = (tabId?: number) => {
	const [wanted, setWanted] = useState(false);
	const {data: report, error} = useQuery({
		queryKey: ['report', tabId ?? null],
		queryFn: () => ask('report', tabId === undefined ? {} : {tabId}),
		enabled: wanted,
	});
	const copy = (): void => {
		navigator.clipboard.writeText(report ?? '').then(
			() => say(t('reportCopied')),
			() => say(t('notCopied')),
		);
	};

	return {report, error, make: () => setWanted(true), copy};
};
