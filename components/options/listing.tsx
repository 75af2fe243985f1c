// A short list that can be added to by one line and taken from by one click.
import {type ReactNode, useId, useState} from 'react';
import {t} from '../t';

type Props = {
	items: string[];
	label: string;
	placeholder: string;
	/** Adds what was typed; false where it is not what the list holds, which is then said. */
	add: (typed: string) => boolean;
	remove: (item: string) => void;
	wrongWords: string;
	detail?: (item: string) => ReactNode;
};

export const Listing = ({items, label, placeholder, add, remove, wrongWords, detail}: Props) => {
	const [typed, setTyped] = useState('');
	const [wrong, setWrong] = useState(false);
	const error = useId();

	return (
		<>
			<ul className="listing">
				{items.map(item => (
					<li key={item}>
						<bdi>{item}</bdi>
						{detail?.(item)}
						<button type="button" className="quiet" aria-label={t('removeNamed', item)} onClick={() => remove(item)}>
							{t('remove')}
						</button>
					</li>
				))}
			</ul>
			<form
				className="adding"
				onSubmit={event => {
					event.preventDefault();
					if (typed.trim() === '') return;
					const added = add(typed.trim());
					setWrong(!added);
					if (added) setTyped('');
				}}
			>
				<input
					aria-label={label}
					aria-invalid={wrong}
					aria-describedby={wrong ? error : undefined}
					placeholder={placeholder}
					value={typed}
					maxLength={300}
					autoComplete="off"
					spellCheck={false}
					onChange={event => {
						setTyped(event.target.value);
						setWrong(false);
					}}
				/>
				<button type="submit">{t('add')}</button>
			</form>
			<p className="bad" id={error} role="alert">
				{wrong && wrongWords}
			</p>
		</>
	);
};
