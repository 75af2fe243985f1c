// Rows that were kept aside: those that could not be read, with line and reason, and those of whom the rep is asked who they are.
import {useState} from 'react';
import type {ImportAside} from '@/lib/messages';
import {whyWords} from '../import-why';
import {useAside, useSettleRow} from '../importing';
import {number, t} from '../t';
import {troubleWords} from '../words';

const about = ({name, title, company}: {name: string; title: string | null; company: string | null}): string =>
	[name, title, company].filter(Boolean).join(' · ');

const UnsureRow = ({id, row}: {id: string; row: ImportAside['unsure'][number]}) => {
	const settle = useSettleRow();
	const {batch, line, candidates} = row;
	const say = (subject: string | null) => settle.mutate({id, batch, line, subject});

	return (
		<li>
			<span>
				{t('importLine', number(line))}: {about(row)}
			</span>
			<span className="acts">
				{candidates.map(one => (
					<button type="button" key={one.subject} disabled={settle.isPending} onClick={() => say(one.subject)}>
						{t('importIsThis', about(one))}
					</button>
				))}
				<button type="button" className="quiet" disabled={settle.isPending} onClick={() => say(null)}>
					{t('importIsNew')}
				</button>
			</span>
		</li>
	);
};

const Part = ({id, after}: {id: string; after: string | null}) => {
	const aside = useAside(id, after, true);
	const [more, setMore] = useState(false);
	if (aside.isError) return <p role="alert">{troubleWords(aside.error)}</p>;
	if (!aside.data) return null;

	const {unsure, unread, next} = aside.data;
	return (
		<>
			<ul className="listing">
				{unsure.map(row => (
					<UnsureRow key={`${row.batch} ${row.line} ${row.name}`} id={id} row={row} />
				))}
				{unread.map(({line, why, raw}) => (
					<li key={`${line} ${why}`}>
						<span>
							{t('importLine', number(line))}: {whyWords(why)} <bdi className="soft">{raw.slice(0, 300)}</bdi>
						</span>
					</li>
				))}
			</ul>
			{after === null && next === null && unsure.length + unread.length === 0 && <p>{t('importAsideNone')}</p>}
			{next !== null && !more && (
				<button type="button" className="quiet" onClick={() => setMore(true)}>
					{t('importMore')}
				</button>
			)}
			{next !== null && more && <Part id={id} after={next} />}
		</>
	);
};

export const Aside = ({id}: {id: string}) => (
	<div className="aside">
		<Part id={id} after={null} />
	</div>
);
