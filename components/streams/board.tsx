// The streams: columns that the rep composes, side by side over all that was noticed.
import {useRef, useState} from 'react';
import {useConfigure, useOpen} from '../acts';
import {KeyHelp} from '../noticed/help';
import {useSettings} from '../queries';
import {randomId} from '../random';
import {sayBack} from '../snack';
import {Snackbar} from '../snackbar';
import {t} from '../t';
import {troubleWords} from '../words';
import {Column, type Moving} from './column';
import {type Composed, Edit} from './edit';
import {streamKeys, useBoardKeys} from './keys';
import {startingColumns} from './starting';

/** As many as the settings hold. */
const most = 20;

const Starting = ({have, add}: {have: readonly Composed[]; add: (columns: Composed[]) => void}) => {
	const offered = startingColumns().filter(({filter}) => !have.some(one => one.filter === filter));
	if (offered.length === 0) return null;

	return (
		<div className="acts">
			{have.length === 0 && (
				<button type="button" className="main" onClick={() => add(offered)}>
					{t('streamsBegin')}
				</button>
			)}
			{offered.map(column => (
				<button type="button" key={column.id} onClick={() => add([column])}>
					+ {column.name}
				</button>
			))}
		</div>
	);
};

export const Board = () => {
	const settings = useSettings();
	const configure = useConfigure();
	const open = useOpen();
	const [adding, setAdding] = useState(false);
	const columns = settings.data?.settings.streams ?? []; // Missing until the settings are there
	const moving = useRef(new Map<string, Moving>());
	const write = (streams: Composed[]) => configure.mutate({streams: streams.slice(0, most)});
	const shift = (at: number, by: number) => {
		const [one, to] = [columns[at], at + by];
		if (one && to >= 0 && to < columns.length) write(columns.toSpliced(at, 1).toSpliced(to, 0, one));
	};
	const change = (at: number, to: Composed | null) => {
		write(to ? columns.with(at, to) : columns.toSpliced(at, 1));
		if (!to) sayBack(t('streamRemoved'), () => write(columns));
	};
	useBoardKeys(
		columns.map(({id}) => id),
		moving.current,
	);
	if (settings.isError)
		return (
			<main>
				<h1>{t('streamsTitle')}</h1>
				<p role="alert">{troubleWords(settings.error)}</p>
				<button type="button" onClick={() => void settings.refetch()}>
					{t('tryAgain')}
				</button>
			</main>
		);
	if (!settings.data) return null;

	return (
		<>
			<header className="top">
				<h1>{t('streamsTitle')}</h1>
				<button type="button" className="link" data-key="a" aria-expanded={adding} onClick={() => setAdding(!adding)}>
					{t('streamAdd')}
				</button>
				<button type="button" className="link" onClick={() => open.mutate({what: 'paper'})}>
					{t('openPaper')}
				</button>
				<KeyHelp keys={streamKeys} />
			</header>
			<main className={columns.length === 0 ? 'none' : 'board'}>
				{columns.length === 0 && !adding && <p className="lead">{t('streamsEmpty')}</p>}
				{(columns.length === 0 || adding) && (
					<section className="column adding" aria-label={t('streamAdd')}>
						{adding && (
							<Edit
								column={{id: randomId(), name: t('streamNew'), filter: ''}}
								save={to => {
									setAdding(false);
									if (to && to.filter !== '') write([...columns, to]);
								}}
							/>
						)}
						<Starting have={columns} add={more => write([...columns, ...more])} />
					</section>
				)}
				{columns.map((column, at) => (
					<Column
						key={column.id}
						column={column}
						place={at}
						count={columns.length}
						ref={own => void (own ? moving.current.set(column.id, own) : moving.current.delete(column.id))}
						change={to => change(at, to)}
						shift={by => shift(at, by)}
					/>
				))}
			</main>
			<Snackbar />
		</>
	);
};
