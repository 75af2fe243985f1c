// A search as it is written: its name, its words with what is wrong with them, where it listens, and what it would find now.
import {type FormEvent, useId, useState} from 'react';
import type {SearchFlaw, ViewMessages} from '@/lib/messages';
import {flawWords} from '../../flaw-words';
import {useKeepSearch, useTrySearch} from '../../listening';
import {t} from '../../t';
import {Tried} from './tried';
import {Where} from './where';

type Search = ViewMessages['trySearch']['search'];
type Props = {id: string | null; before: Search | null; over: () => void; now: number};

export const SearchForm = ({id, before, over, now}: Props) => {
	const [search, setSearch] = useState<Search>(before ?? {name: '', filter: '', sources: []});
	const [flaw, setFlaw] = useState<SearchFlaw | null>(null);
	const [nowhere, setNowhere] = useState(false);
	const [name, filter, help, wrong, bad] = [useId(), useId(), useId(), useId(), useId()];
	const [keep, tried] = [useKeepSearch(), useTrySearch()];
	const change = (part: Partial<Search>) => setSearch({...search, ...part});
	/** Whether it may be sent as it is; what is missing is said. */
	const whole = (): Search | null => {
		setNowhere(search.sources.length === 0);
		const words = search.filter.trim();
		if (words === '') setFlaw({why: 'no-words', at: 0});

		return words === '' || search.sources.length === 0
			? null
			: {...search, filter: words, name: search.name.trim() || words.slice(0, 100)};
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const made = whole();
		if (made) keep.mutate({id, search: made}, {onSuccess: said => (said?.flaw ? setFlaw(said.flaw) : over())}); // Missing where the keeper is older than this page
	};
	const attempt = () => {
		const made = whole();
		if (made) tried.mutate(made, {onSuccess: said => setFlaw(said?.flaw ?? null)}); // Missing as above
	};

	return (
		<form className="search" onSubmit={submit}>
			<label htmlFor={filter}>{t('searchFilter')}</label>
			<input
				id={filter}
				value={search.filter}
				maxLength={500}
				autoComplete="off"
				spellCheck={false}
				dir="auto"
				aria-invalid={flaw !== null}
				aria-describedby={`${help} ${wrong}`}
				onChange={event => {
					change({filter: event.target.value});
					setFlaw(null);
				}}
			/>
			<p className="bad" id={wrong} role="alert">
				{flaw && flawWords(flaw)}
			</p>
			<p className="soft" id={help}>
				{t('searchFilterHelp')}
			</p>
			<label htmlFor={name}>{t('searchName')}</label>
			<input
				id={name}
				value={search.name}
				maxLength={100}
				autoComplete="off"
				dir="auto"
				onChange={event => change({name: event.target.value})}
			/>
			<Where chosen={search.sources} wrong={nowhere ? bad : null} choose={sources => change({sources})} />
			<p className="bad" id={bad} role="alert">
				{nowhere && t('searchNowhere')}
			</p>
			<div className="acts">
				<button type="submit" className="main" disabled={keep.isPending}>
					{t('searchKeep')}
				</button>
				<button type="button" disabled={tried.isPending} onClick={attempt}>
					{t(tried.isPending ? 'searchTrying' : 'searchTry')}
				</button>
				<button type="button" className="quiet" onClick={over}>
					{t('cancel')}
				</button>
			</div>
			{tried.data && tried.data.flaw === null && <Tried said={tried.data} now={now} />}
		</form>
	);
};
