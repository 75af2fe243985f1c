// Where a fact comes from: who said it, when it was seen, and a way to check.
import type {Fact} from '@/lib/domain/fact';
import {webAddress} from '../links';
import {t} from '../t';
import {date, moment} from '../when';
import {sourceWords} from '../words';

export const Evidence = ({fact, now, onCheck}: {fact: Fact; now: number; onCheck?: (() => void) | undefined}) => {
	const url = webAddress(fact.evidence.url);

	return (
		<span className="from">
			{sourceWords(fact.source)} ·{' '}
			<time dateTime={new Date(fact.seenAt).toISOString()} title={moment(fact.seenAt)}>
				{date(fact.seenAt, now)}
			</time>
			{url !== null && (
				<>
					{' · '}
					<a
						href={url}
						target="_blank"
						rel="noreferrer"
						onClick={onCheck}
						title={fact.evidence.quote ?? undefined}
						aria-label={t('checkAt', fact.value, new URL(url).host)}
					>
						{t('check')}
					</a>
				</>
			)}
		</span>
	);
};
