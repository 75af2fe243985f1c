// Composing a column: its name and its filter, with what is wrong with it as one sentence at the field.
import {useQuery} from '@tanstack/react-query';
import {useId, useState} from 'react';
import type {Settings} from '@/lib/domain/settings';
import {ask} from '../ask';
import {flawWords} from '../flaw-words';
import {t} from '../t';

export type Composed = Settings['streams'][number];

/** `save`: the column as it is now, the same one where nothing was changed, null to take it away. */
export const Edit = ({column, save}: {column: Composed; save: (to: Composed | null) => void}) => {
	const [name, setName] = useState(column.name);
	const [filter, setFilter] = useState(column.filter);
	const [nameId, filterId, helpId, flawId] = [useId(), useId(), useId(), useId()];
	const read = useQuery({queryKey: ['flaw', filter], queryFn: () => ask('readFilter', {filter}), gcTime: 10_000});
	const flaw = read.data ?? null; // Missing until it was read
	const whole = name.trim() === '' ? column.name : name.trim();

	return (
		<form
			className="edit"
			onSubmit={event => {
				event.preventDefault();
				if (!flaw) save(whole === column.name && filter === column.filter ? column : {...column, name: whole, filter});
			}}
			onKeyDown={event => event.key === 'Escape' && save(column)}
		>
			<label htmlFor={nameId}>{t('streamName')}</label>
			{/* Whoever asked to change it wants to type. */}
			<input
				id={nameId}
				value={name}
				maxLength={100}
				ref={element => void (document.activeElement?.closest('.edit') ?? element?.focus())}
				onChange={event => setName(event.target.value)}
			/>
			<label htmlFor={filterId}>{t('streamFilter')}</label>
			<textarea
				id={filterId}
				rows={3}
				value={filter}
				maxLength={500}
				spellCheck={false}
				aria-invalid={flaw !== null}
				aria-describedby={`${flawId} ${helpId}`}
				onChange={event => setFilter(event.target.value)}
			/>
			<p className="bad" id={flawId} role="status">
				{flaw && flawWords(flaw)}
			</p>
			<p className="soft" id={helpId}>
				{t('streamFilterHelp')}
			</p>
			<div className="acts">
				<button type="submit" className="main" disabled={flaw !== null}>
					{t('streamSave')}
				</button>
				<button type="button" onClick={() => save(column)}>
					{t('cancel')}
				</button>
				<button type="button" className="quiet" onClick={() => save(null)}>
					{t('streamRemove')}
				</button>
			</div>
		</form>
	);
};
