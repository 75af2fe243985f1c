// One saved search: its words, its turns, what it found, and how it is changed or taken away.
import {useId, useState} from 'react';
import type {Watches} from '@/lib/messages';
import {useDropWatch} from '../../acts';
import {useFinds} from '../../listening';
import {properName} from '../../source-names';
import {counted, t} from '../../t';
import {SearchForm} from './form';
import {Found} from './found';
import {turnWords} from './words';

type Props = {search: Watches['searches'][number]; now: number};

export const SearchRow = ({search: watch, now}: Props) => {
	const [[open, editing], show] = useState([false, false]);
	const list = useId();
	const drop = useDropWatch();
	const finds = useFinds(watch.id, open);
	const {name, filter, sources} = watch.search;
	if (editing)
		return (
			<li>
				<SearchForm id={watch.id} before={watch.search} over={() => show([open, false])} now={now} />
			</li>
		);

	return (
		<li data-search={watch.id}>
			<div className="head">
				<h3>
					<bdi>{name}</bdi>
				</h3>
				<button
					type="button"
					className="quiet"
					aria-label={t('searchChangeNamed', name)}
					onClick={() => show([open, true])}
				>
					{t('searchChange')}
				</button>
				<button
					type="button"
					className="quiet"
					aria-label={t('removeNamed', name)}
					disabled={drop.isPending}
					onClick={() => drop.mutate({id: watch.id})}
				>
					{t('remove')}
				</button>
			</div>
			<p>
				<code dir="auto">{filter}</code>
			</p>
			<p className="soft">
				{sources.map(properName).join(', ')} · {turnWords(watch, now)}
			</p>
			{watch.finds > 0 && (
				<button
					type="button"
					className="link"
					aria-expanded={open}
					aria-controls={list}
					onClick={() => show([!open, false])}
				>
					{counted('searchFinds', watch.finds)}
				</button>
			)}
			<div id={list} hidden={!open}>
				{open && <Found finds={finds.data ?? []} now={now} acts />}
			</div>
		</li>
	);
};
