// A column: its name, what it lets through, and its rows.
import {useEffect, useImperativeHandle, useRef, useState} from 'react';
import {useHidden} from '../noticed/hidden';
import {t} from '../t';
import {useNow} from '../when';
import {troubleWords} from '../words';
import {type Composed, Edit} from './edit';
import {Head} from './head';
import {Row} from './row';
import {useStream} from './stream';
import {rowHeight, useWindow} from './window';

/** How the board moves the focus in a column. */
export type Moving = {move(by: number): void; enter(): void};

type Props = {
	column: Composed;
	place: number;
	count: number;
	ref: (moving: Moving | null) => void;
	change: (to: Composed | null) => void;
	shift: (by: number) => void;
};

export const Column = ({column, place, count, ref, change, shift}: Props) => {
	const {stream, more} = useStream(column.filter);
	const hidden = useHidden();
	const now = useNow();
	const box = useRef<HTMLDivElement>(null);
	const [editing, setEditing] = useState(false);
	const [active, setActive] = useState(0);
	const [, setAsked] = useState(0);
	const wants = useRef(false);
	const items = stream.items.filter(({id}) => !hidden.has(id));
	const {from, until} = useWindow(box, items.length);
	const at = Math.min(active, Math.max(0, items.length - 1));
	const wanted = until >= items.length - 30;
	const shown = [
		...new Set([...Array.from({length: until - from}, (_, index) => from + index), ...(at < items.length ? [at] : [])]),
	];

	useEffect(() => {
		if (stream.begun && wanted) more();
	}, [stream.begun, wanted, more]);

	const reach = (to: number) => {
		const [top, seen] = [to * rowHeight, box.current];
		if (!seen) return;
		if (top < seen.scrollTop) seen.scrollTop = top;
		else if (top + rowHeight > seen.scrollTop + seen.clientHeight) seen.scrollTop = top + rowHeight - seen.clientHeight;
	};
	const go = (to: number) => {
		wants.current = true;
		setActive(Math.max(0, Math.min(to, items.length - 1)));
		// Where it is the same row as before nothing is drawn anew by that alone.
		setAsked(count => count + 1);
	};
	useImperativeHandle(ref, () => ({
		move: by => go(at + by),
		enter: () => {
			if (items.length > 0) go(at);
			else box.current?.focus(); // Missing never: it stands in the document
		},
	}));
	// After the row of the new place stands in the document.
	useEffect(() => {
		if (!wants.current) return;

		reach(at);
		wants.current = false;
		box.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({preventScroll: true}); // Missing where none is left
	});

	return (
		<section className="column" data-column={column.id} aria-labelledby={`name-${column.id}`}>
			<Head
				column={column}
				place={place}
				count={count}
				editing={editing}
				edit={() => setEditing(!editing)}
				shift={shift}
			/>
			{editing && (
				<Edit
					column={column}
					save={to => {
						setEditing(false);
						if (to !== column) change(to);
					}}
				/>
			)}
			<div
				className="rows"
				role="feed"
				aria-busy={!stream.begun || stream.next !== null}
				aria-labelledby={`name-${column.id}`}
				ref={box}
				tabIndex={items.length > 0 ? -1 : 0}
			>
				<div className="all" style={{blockSize: items.length * rowHeight}}>
					{shown.map(index => {
						const item = items[index];
						return (
							item && (
								<Row
									key={item.id}
									item={item}
									at={index}
									count={stream.next === null ? items.length : -1}
									active={index === at}
									now={now}
								/>
							)
						);
					})}
				</div>
				{stream.error !== null && <p role="alert">{troubleWords(stream.error)}</p>}
				{stream.begun && stream.error === null && (
					<p className="foot">
						{stream.next === null ? t(items.length > 0 ? 'streamEnd' : 'streamEmpty') : t('streamGoesOn')}
					</p>
				)}
			</div>
		</section>
	);
};
