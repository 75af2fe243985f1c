// The find field: results as the rep types, moved through by arrows, opened by Enter, copied by the usual keys.
import {type KeyboardEvent, useEffect, useId, useState} from 'react';
import type {Found} from '@/lib/messages';
import {useSearch} from '../queries';
import {openSide} from '../session';
import {say} from '../snack';
import {counted, t} from '../t';
import {troubleWords} from '../words';
import type {Shown} from './popup';
import {Result} from './result';

type Props = {text: string; setText: (text: string) => void; tabId: number | null; show: (shown: Shown) => void};

const copy = (found: Found): void => {
	if (found.email === null) {
		say(t('noEmailToCopy', found.name));
		return;
	}
	const {email} = found;
	navigator.clipboard.writeText(email).then(
		() => say(t('copied', email)),
		() => say(t('notCopied')),
	);
};

const nothingSelected = (field: HTMLInputElement): boolean => field.selectionStart === field.selectionEnd;

export const Find = ({text, setText, tabId, show}: Props) => {
	const [at, setAt] = useState(0);
	const list = useId();
	const asked = text.trim();
	const search = useSearch(asked);
	const rows = asked === '' ? [] : (search.data ?? []);
	const active = Math.min(at, rows.length - 1);
	useEffect(() => {
		document.getElementById(`${list}${active}`)?.scrollIntoView({block: 'nearest'});
	}, [list, active]);

	const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		const row = rows[active];
		if (event.nativeEvent.isComposing || !row) return;
		const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
		if (step !== undefined) {
			event.preventDefault();
			setAt((active + step + rows.length) % rows.length);
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (!(event.ctrlKey || event.metaKey || event.shiftKey)) show({subject: row.subject});
			else
				openSide({subject: row.subject, ...(tabId === null ? {} : {tabId})}).then(
					() => window.close(),
					error => say(troubleWords(error)),
				);
		} else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && nothingSelected(event.currentTarget)) {
			event.preventDefault();
			copy(row);
		}
	};

	return (
		<div className="find">
			<input
				role="combobox"
				aria-label={t('find')}
				aria-expanded={rows.length > 0}
				aria-controls={list}
				aria-autocomplete="list"
				aria-activedescendant={rows.length > 0 ? `${list}${active}` : undefined}
				placeholder={t('findPlaceholder')}
				value={text}
				maxLength={500}
				ref={field => {
					// Opening the popup is opening this field: React's autoFocus comes too late for the first key.
					if (field && document.activeElement === document.body) field.focus();
				}}
				autoComplete="off"
				spellCheck={false}
				dir="auto"
				onChange={event => {
					setText(event.target.value);
					setAt(0);
				}}
				onKeyDown={onKeyDown}
			/>
			<div role="listbox" id={list} aria-label={t('found')} hidden={rows.length === 0}>
				{rows.map((row, index) => (
					<Result
						key={row.subject}
						id={`${list}${index}`}
						row={row}
						asked={asked}
						on={index === active}
						point={() => setAt(index)}
						open={() => show({subject: row.subject})}
					/>
				))}
			</div>
			<p className="said" role="status">
				{asked !== '' && search.isError && troubleWords(search.error)}
				{asked !== '' && search.isSuccess && rows.length === 0 && t('nobodyFound')}
				{rows.length > 0 && <span className="aloud">{counted('results', rows.length)}</span>}
			</p>
		</div>
	);
};
