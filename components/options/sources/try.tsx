// "Try it on …": somebody of the store is chosen, the source is asked once, and all that came back is shown. Nothing is kept.
import {useId, useRef, useState} from 'react';
import type {Found, SourceShown} from '@/lib/messages';
import {useSearch} from '../../queries';
import {useTry} from '../../sources';
import {t} from '../../t';
import {troubleWords} from '../../words';
import {TriedView, triedWords} from './tried';

export const Try = ({source}: {source: SourceShown}) => {
	const [text, setText] = useState('');
	const [on, setOn] = useState<Found | null>(null);
	const heading = useId();
	const field = useRef<HTMLInputElement>(null);
	const search = useSearch(text.trim());
	const attempt = useTry();
	const kinds = source.startsFrom.map(({kind}) => kind);
	const rows = text.trim() === '' ? [] : (search.data ?? []).filter(({kind}) => kinds.includes(kind)).slice(0, 6);
	const go = (found: Found) => {
		setOn(found);
		setText('');
		field.current?.focus(); // Missing never: the list it was chosen from goes
		attempt.mutate({source: source.id, subject: found.subject});
	};

	return (
		<div className="try">
			<h4 id={heading}>{t('tryOn')}</h4>
			<input
				ref={field}
				aria-labelledby={heading}
				placeholder={t(kinds.includes('person') ? 'tryFind' : 'tryFindCompany')}
				value={text}
				maxLength={500}
				autoComplete="off"
				disabled={!source.ready}
				onChange={event => setText(event.target.value)}
			/>
			<p role="status" className="soft">
				{search.isError && troubleWords(search.error)}
				{text.trim() !== '' && search.isSuccess && !search.isPlaceholderData && rows.length === 0 && t('nobodyFound')}
				{attempt.isPending && on && t('tryAsking', source.title, on.name)}
				{attempt.data && !attempt.isPending && on && text === '' && triedWords(attempt.data, source.title, on.name)}
			</p>
			{rows.length > 0 && (
				<ul className="listing">
					{rows.map(row => (
						<li key={row.subject}>
							<span>
								<strong>{row.name}</strong>{' '}
								<span className="soft">{[row.title, row.company].filter(Boolean).join(' · ')}</span>
							</span>
							<button type="button" aria-label={t('tryNamed', row.name)} onClick={() => go(row)}>
								{t('tryIt')}
							</button>
						</li>
					))}
				</ul>
			)}
			{attempt.data && !attempt.isPending && on && <TriedView tried={attempt.data} name={on.name} />}
		</div>
	);
};
