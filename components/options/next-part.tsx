// The next part of a long list, once it is asked for.
import {type ReactNode, useState} from 'react';
import {t} from '../t';

export const NextPart = ({next, part}: {next: number | null; part: (from: number) => ReactNode}) => {
	const [more, setMore] = useState(false);
	if (next === null) return null;
	if (more) return part(next);

	return (
		<button type="button" className="quiet" onClick={() => setMore(true)}>
			{t('doublesMore')}
		</button>
	);
};
