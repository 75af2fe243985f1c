// One row of what was found, the letters that were typed in bold.
import type {ReactNode} from 'react';
import type {Found} from '@/lib/messages';
import {initials} from '../links';
import {t} from '../t';
import {age, useNow} from '../when';

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A word of the name with as much in bold as one of the typed words begins it. */
const marked = (word: string, typed: string[]): ReactNode => {
	const begin = typed.find(part => fold(word).startsWith(part));
	// Folding may shorten a word; where it does the letters do not line up and the whole word is marked.
	const length = begin === undefined ? 0 : fold(word).length === word.length ? begin.length : word.length;

	return (
		<>
			<mark>{word.slice(0, length)}</mark>
			{word.slice(length)}
		</>
	);
};

type Props = {id: string; row: Found; asked: string; on: boolean; point: () => void; open: () => void};

export const Result = ({id, row, asked, on, point, open}: Props) => {
	const now = useNow();
	const typed = fold(asked).split(/\s+/u).filter(Boolean);
	const words = row.name.split(' ');

	return (
		// The field keeps the focus and hears the keys: a row is only pointed at.
		<div
			id={id}
			role="option"
			tabIndex={-1}
			aria-selected={on}
			className={on ? 'row on' : 'row'}
			onPointerMove={point}
			onMouseDown={event => event.preventDefault()}
			onClick={open}
			onKeyDown={event => event.key === 'Enter' && open()}
		>
			<span className={row.kind === 'company' ? 'face small company' : 'face small'} aria-hidden="true">
				{initials(row.name)}
			</span>
			<div>
				<p className="name">
					{words.map((word, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, which never change places
						<span key={index}>
							{index > 0 && ' '}
							{marked(word, typed)}
						</span>
					))}
				</p>
				<p className="soft">{[row.title, row.company].filter(Boolean).join(' · ') || row.email}</p>
			</div>
			<span className="soft">
				{on ? (
					<kbd>↵</kbd>
				) : (
					row.lastTouchAt !== null && <span title={t('lastTouch')}>{age(row.lastTouchAt, now)}</span>
				)}
			</span>
		</div>
	);
};
