// Erasing: one person or company after a look at whom it is, or everything after ten seconds to think again.
import {useEffect, useState} from 'react';
import type {Found} from '@/lib/messages';
import {useErase, useForget} from '../acts';
import {refresh, useSearch} from '../queries';
import {say, undoFor} from '../snack';
import {counted, t} from '../t';
import {troubleWords} from '../words';

const EraseOne = () => {
	const [text, setText] = useState('');
	const [chosen, setChosen] = useState<Found | null>(null);
	const search = useSearch(text.trim());
	const forget = useForget();
	const rows = text.trim() === '' ? [] : (search.data ?? []).slice(0, 8);
	const done = () => {
		setChosen(null);
		setText('');
	};

	return (
		<>
			<h3>{t('eraseOne')}</h3>
			<input
				aria-label={t('eraseOneFind')}
				placeholder={t('eraseOneFind')}
				value={text}
				maxLength={500}
				autoComplete="off"
				onChange={event => {
					setText(event.target.value);
					setChosen(null);
				}}
			/>
			{search.isError && <p role="alert">{troubleWords(search.error)}</p>}
			<p role="status" className="soft">
				{text.trim() !== '' && search.isSuccess && rows.length === 0 && t('nobodyFound')}
			</p>
			<ul className="listing">
				{rows
					.filter(row => chosen === null || row.subject === chosen.subject)
					.map(row => (
						<li key={row.subject}>
							<span>
								<strong>{row.name}</strong>{' '}
								<span className="soft">{[row.title, row.company].filter(Boolean).join(' · ')}</span>
							</span>
							{chosen === null ? (
								<button type="button" aria-label={t('eraseNamed', row.name)} onClick={() => setChosen(row)}>
									{t('eraseThis')}
								</button>
							) : (
								<span className="acts">
									<span>{t('forgetAsk', row.name)}</span>
									<button
										type="button"
										className="danger"
										onClick={() => forget.mutate({subject: row.subject}, {onSuccess: done})}
									>
										{t('erase')}
									</button>
									<button type="button" onClick={() => setChosen(null)}>
										{t('keep')}
									</button>
								</span>
							)}
						</li>
					))}
			</ul>
		</>
	);
};

const EraseAll = () => {
	const [asking, setAsking] = useState(false);
	const [left, setLeft] = useState<number | null>(null);
	const {mutate} = useErase();
	useEffect(() => {
		if (left === null) return;
		if (left === 0) {
			setLeft(null);
			mutate(
				{},
				{
					onSuccess: () => {
						say(t('erasedAll'));
						refresh(null);
					},
				},
			);
			return;
		}
		const timer = setTimeout(() => setLeft(left - 1), 1000);
		return () => clearTimeout(timer);
	}, [left, mutate]);
	const begin = () => {
		setAsking(false);
		setLeft(undoFor / 1000);
	};

	return (
		<>
			<h3>{t('eraseAll')}</h3>
			{!asking && left === null && (
				<button type="button" onClick={() => setAsking(true)}>
					{t('eraseAllAct')}
				</button>
			)}
			{asking && (
				<div className="acts">
					<span>{t('eraseAllAsk')}</span>
					<button type="button" className="danger" onClick={begin}>
						{t('erase')}
					</button>
					<button type="button" onClick={() => setAsking(false)}>
						{t('keep')}
					</button>
				</div>
			)}
			{left !== null && (
				<div className="acts">
					<span aria-hidden="true">{counted('erasingIn', left)}</span>
					<span role="alert" className="aloud">
						{counted('erasingIn', undoFor / 1000)}
					</span>
					<button type="button" className="main" onClick={() => setLeft(null)}>
						{t('keepAll')}
					</button>
				</div>
			)}
		</>
	);
};

export const Erase = () => (
	<>
		<EraseOne />
		<EraseAll />
	</>
);
