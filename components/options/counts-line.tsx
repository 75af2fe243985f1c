// How much is kept, in one line.
import type {UseQueryResult} from '@tanstack/react-query';
import type {Counts} from '@/lib/messages';
import {counted, language, t} from '../t';
import {troubleWords} from '../words';

const megabytes = (bytes: number): string =>
	new Intl.NumberFormat(language, {style: 'unit', unit: 'megabyte', maximumFractionDigits: 1}).format(bytes / 1e6);

export const CountsLine = ({counts}: {counts: UseQueryResult<Counts>}) => {
	if (counts.isError) return <p role="alert">{troubleWords(counts.error)}</p>;
	if (!counts.data) return <p className="counts">…</p>;
	const {people, companies, facts, touches, notes, bytes} = counts.data;
	const words = [
		counted('people', people),
		counted('companies', companies),
		counted('facts', facts),
		counted('touches', touches),
		counted('notesCount', notes),
		...(bytes === null ? [] : [megabytes(bytes)]),
	];

	return (
		<p className="counts">
			{words.join(' · ')}. {t('onThisMachine')}
		</p>
	);
};
