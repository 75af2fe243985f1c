// One line on how it went, if the rep likes to write one.
import {useState} from 'react';
import {useNote} from '../acts';
import {t} from '../t';
import {Writing} from '../writing';

export const CallNote = ({subject}: {subject: string}) => {
	const [text, setText] = useState('');
	const write = useNote();
	const keep = () => {
		if (text.trim() === '' || write.isPending) return;
		write.mutate({subject, text: text.trim(), private: false}, {onSuccess: () => setText('')});
	};

	return (
		<section className="notes">
			<Writing
				label={t('note')}
				placeholder={t('callNote')}
				value={text}
				max={10_000}
				oneLine
				onChange={setText}
				onKeep={keep}
			/>
		</section>
	);
};
