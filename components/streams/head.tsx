// The head of a column: its name, its place among the others, and its filter as text.
import {say} from '../snack';
import {t} from '../t';
import type {Composed} from './edit';

type Props = {
	column: Composed;
	place: number;
	count: number;
	editing: boolean;
	edit: () => void;
	shift: (by: number) => void;
};

const copy = (text: string): void =>
	void navigator.clipboard.writeText(text).then(
		() => say(t('streamCopied')),
		() => say(t('streamNotCopied')),
	);

export const Head = ({column, place, count, editing, edit, shift}: Props) => (
	<header>
		<h2 id={`name-${column.id}`}>{column.name}</h2>
		<div className="tools">
			<button
				type="button"
				className="icon"
				data-of="["
				disabled={place === 0}
				aria-label={t('streamEarlier', column.name)}
				title={t('streamEarlier', column.name)}
				onClick={() => shift(-1)}
			>
				<span className="turning">←</span>
			</button>
			<button
				type="button"
				className="icon"
				data-of="]"
				disabled={place === count - 1}
				aria-label={t('streamLater', column.name)}
				title={t('streamLater', column.name)}
				onClick={() => shift(1)}
			>
				<span className="turning">→</span>
			</button>
			<button
				type="button"
				className="link"
				data-of="c"
				aria-label={t('streamCopyOf', column.name)}
				onClick={() => copy(column.filter)}
			>
				{t('streamCopy')}
			</button>
			<button
				type="button"
				className="link"
				data-of="r"
				aria-expanded={editing}
				aria-label={t('streamChangeOf', column.name)}
				onClick={edit}
			>
				{t('streamChange')}
			</button>
		</div>
	</header>
);
