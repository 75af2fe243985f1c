// What a source said, line by line: facts, what happened, other keys of the subject, and remarks of its own.
import type {Tried} from '@/lib/messages';
import {eventWords} from '../../event-words';
import {webAddress} from '../../links';
import {outcomeWords} from '../../source-words';
import {t} from '../../t';
import {date, useNow} from '../../when';

type Item = Tried['items'][number];

const labelOf = (item: Item): string => {
	if (item.is === 'fact') return t(`field_${item.field}`);
	if (item.is === 'event') return eventWords(item.event);

	return t(item.is === 'handle' ? 'itemHandle' : 'field_remark');
};

const textOf = (item: Item): string => {
	if (item.is === 'fact') return item.value;
	if (item.is === 'event') return item.title;
	if (item.is === 'handle') return item.handle;

	return outcomeWords('', item.code, null).trim() + (item.detail ? ` ${item.detail}` : '');
};

const Check = ({item}: {item: Item}) => {
	const url = item.is === 'remark' ? null : webAddress(item.evidence.url);
	if (url === null) return null;

	return (
		<a href={url} target="_blank" rel="noreferrer" aria-label={t('checkAt', textOf(item), new URL(url).host)}>
			{t('check')}
		</a>
	);
};

export const Items = ({items}: {items: Item[]}) => {
	const now = useNow();
	if (items.length === 0) return <p className="soft">{t('itemsNone')}</p>;

	return (
		<ul className="items">
			{items.map((item, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a source may say the same twice, and the list never changes
				<li key={at}>
					<span className="soft">{labelOf(item)}</span>
					<span>
						<bdi>{textOf(item)}</bdi>{' '}
						<span className="soft">
							{(item.is === 'fact' || item.is === 'event') && item.at !== undefined && date(item.at, now)}
						</span>{' '}
						<Check item={item} />
					</span>
				</li>
			))}
		</ul>
	);
};
