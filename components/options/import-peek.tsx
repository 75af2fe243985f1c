// What is in a file that was chosen: how it is read, its first rows, and what would come of them.
import {useState} from 'react';
import type {ImportChange, ImportPeek} from '@/lib/messages';
import {whyWords} from '../import-why';
import {formatWords, stateWords} from '../import-words';
import {useStart} from '../importing';
import {counted, number, t} from '../t';
import {Columns} from './import-columns';
import {Reading} from './import-reading';

export type Change = (change: ImportChange) => void;

const FirstRows = ({rows}: Pick<ImportPeek, 'rows'>) => (
	<div className="scroll">
		<table>
			<caption>{t('importFirstRows')}</caption>
			<thead>
				<tr>
					<th scope="col">{t('importName')}</th>
					<th scope="col">{t('importTitle')}</th>
					<th scope="col">{t('importWhere')}</th>
					<th scope="col">{t('importKeys')}</th>
					<th scope="col">{t('importComes')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({line, name, title, company, keys, state}, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: one mail is a row for each of whom it was with
					<tr key={`${line} ${at}`}>
						<td>{name}</td>
						<td>{title}</td>
						<td>{company}</td>
						<td>{keys.join(', ')}</td>
						<td>{stateWords(state)}</td>
					</tr>
				))}
			</tbody>
		</table>
	</div>
);

const Unread = ({unread, unreadCount}: ImportPeek) =>
	unreadCount > 0 && (
		<>
			<p>{counted('importUnread', unreadCount)}</p>
			<ul className="plain soft">
				{unread.map(({line, why}) => (
					<li key={`${line} ${why}`}>
						{t('importLine', number(line))}: {whyWords(why)}
					</li>
				))}
			</ul>
		</>
	);

type Props = {peek: ImportPeek; busy: boolean; change: Change; leave: () => void};

export const Peek = ({peek, busy, change, leave}: Props) => {
	const [unsureAsNew, setUnsureAsNew] = useState(false);
	const start = useStart();
	const {id, name, format, columns, looked, all, sums} = peek;
	const outlook = [looked, sums.added, sums.same, sums.changed, sums.unsure].map(number);

	return (
		<div className="peek">
			<p>
				<strong>{t('importLooksLike', name, formatWords(format))}</strong>
			</p>
			{peek.noSelf && <p role="note">{t('importNoSelf')}</p>}
			<Reading peek={peek} busy={busy} change={change} />
			{columns.length > 0 && <Columns peek={peek} busy={busy} change={change} />}
			<FirstRows rows={peek.rows} />
			<p>{t(all ? 'importOfAll' : 'importOfFirst', ...outlook)}</p>
			<Unread {...peek} />
			<label className="switch">
				<input type="checkbox" checked={unsureAsNew} onChange={event => setUnsureAsNew(event.target.checked)} />
				<span>
					{t('importUnsureAsNew')}
					<span className="soft">{t('importUnsureAsNewDetail')}</span>
				</span>
			</label>
			<div className="acts">
				<button
					type="button"
					className="main"
					disabled={busy || start.isPending}
					onClick={() => start.mutate({id, unsureAsNew}, {onSuccess: leave})}
				>
					{t('importStart')}
				</button>
				<button type="button" className="quiet" onClick={leave}>
					{t('cancel')}
				</button>
			</div>
		</div>
	);
};
