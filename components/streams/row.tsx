// One row of a stream: when, whom and what, and why it is here.
import type {Noticed} from '@/lib/domain/noticed';
import {Buttons} from '../noticed/buttons';
import {Check, Headline} from '../noticed/headline';
import {quoteOf, tellerOf} from '../noticed/words';
import {t} from '../t';
import {age, moment} from '../when';
import {rowHeight} from './window';

/** "Here for “racks”, site:forum.example", or of a filter that asks for kinds alone its kind, as filters name it. */
const whyOf = ({words, kind}: Noticed): string =>
	t(
		'streamWhy',
		words.length === 0 ? `kind:${kind}` : words.map(word => (word.includes(':') ? word : `“${word}”`)).join(', '),
	);

type Props = {item: Noticed; at: number; count: number; active: boolean; now: number};

export const Row = ({item, at, count, active, now}: Props) => {
	const quote = quoteOf(item);
	const soft = [item.company, tellerOf(item)].filter(Boolean).join(' · ');

	return (
		<article
			className="item"
			data-line
			data-at={at}
			tabIndex={active ? 0 : -1}
			aria-posinset={at + 1}
			aria-setsize={count}
			aria-label={item.name}
			style={{insetBlockStart: at * rowHeight}}
		>
			<p className="head">
				<time dateTime={new Date(item.at).toISOString()} title={moment(item.at)}>
					{age(item.at, now)}
				</time>{' '}
				<Headline item={item} />
			</p>
			<p className="from" title={quote ?? undefined}>
				{' '}
				{/* Missing where the headline is all */}
				{soft}
				<Check item={item} />
			</p>
			<p className="why">{whyOf(item)}</p>
			<Buttons item={item} />
		</article>
	);
};
