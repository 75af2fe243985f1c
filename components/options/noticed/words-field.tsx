// The words that a kind of signal has to hold, and what is wrong with them while they are typed. They are kept when the field is left.
import {useQuery} from '@tanstack/react-query';
import {useId, useState} from 'react';
import type {ViewMessages} from '@/lib/messages';
import {ask} from '../../ask';
import {flawWords} from '../../flaw-words';
import {t} from '../../t';

type Props = {name: string; value: string; keep: (filter: ViewMessages['readFilter']['filter']) => void};

export const WordsField = ({name, value, keep}: Props) => {
	const [typed, setTyped] = useState<string | null>(null);
	const [field, help, error] = [useId(), useId(), useId()];
	const text = typed ?? value;
	const read = useQuery({
		queryKey: ['flaw', text],
		queryFn: () => ask('readFilter', {filter: text}),
		enabled: text.trim() !== '',
		gcTime: 10_000,
	});
	const flaw = text.trim() === '' ? null : (read.data ?? null); // Missing until it was read
	const leave = () => {
		if (typed !== null && typed.trim() !== value) keep(typed.trim());
		setTyped(null);
	};

	return (
		<div className="setting">
			<label htmlFor={field}>{t('ruleFilter')}</label>
			<input
				id={field}
				aria-label={t('ruleFilterOf', name)}
				aria-invalid={flaw !== null}
				aria-describedby={flaw === null ? help : error}
				value={text}
				maxLength={500}
				autoComplete="off"
				spellCheck={false}
				dir="auto"
				onChange={event => setTyped(event.target.value)}
				onBlur={leave}
				onKeyDown={event => {
					if (event.key === 'Enter') leave();
				}}
			/>
			<p className="soft" id={help} hidden={flaw !== null}>
				{t('ruleFilterHelp')}
			</p>
			<p className="bad" id={error} role="alert">
				{flaw !== null && `${flawWords(flaw)} ${t('ruleFilterFlawed')}`}
			</p>
		</div>
	);
};
