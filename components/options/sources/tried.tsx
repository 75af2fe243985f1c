// What came back from a try: what was made of it, line by line, and the answers as they were.
import type {Tried} from '@/lib/messages';
import {outcomeWords} from '../../source-words';
import {number, t} from '../../t';
import {Items} from './items';

/** How it went, in one sentence. Where nothing was sent it could not start. */
export const triedWords = ({answers, items, outcome, detail}: Tried, title: string, name: string): string =>
	outcome === 'nothing' && answers.length === 0 && items.length === 0
		? t('tryNoStart', title, name)
		: outcomeWords(title, outcome, detail);

export const TriedView = ({tried, name}: {tried: Tried; name: string}) => (
	<div className="tried">
		<p className="soft">{t('tryTook', number(tried.ms))}</p>
		<h5>{t('tryMade', name)}</h5>
		<Items items={tried.items} />
		{tried.answers.map(({url, status, text}, at) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: the same address may be asked twice, and the list never changes
			<details key={at}>
				<summary>
					<span>{t('tryRaw', number(status))}</span> <bdi className="soft">{url}</bdi>
				</summary>
				<textarea readOnly rows={8} aria-label={t('tryRawOf', url)} value={text} dir="ltr" spellCheck={false} />
			</details>
		))}
	</div>
);
