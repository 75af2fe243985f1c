// What stands between us: the last touch, the last promise, and what is open.
import type {Fact} from '@/lib/domain/fact';
import type {Call} from '@/lib/messages';
import {webAddress} from '../links';
import {t} from '../t';
import {date, moment} from '../when';
import {channelWords, touchWords} from '../words';

const Line = ({fact}: {fact: Fact}) => {
	const url = webAddress(fact.evidence.url);

	return (
		<li>
			{url === null ? (
				fact.value
			) : (
				<a href={url} target="_blank" rel="noreferrer">
					{fact.value}
				</a>
			)}
		</li>
	);
};

const owing = ({who, due}: NonNullable<Call['promise']>): string => {
	if (due === null) return t(who === 'us' ? 'callWeOwe' : 'callTheyOwe');

	return t(who === 'us' ? 'callOwes' : 'callOwed', due);
};

export const Open = ({call: {person, company, promise, tickets, deals}, now}: {call: Call; now: number}) => {
	const touch = person?.lastTouch ?? company?.lastTouch ?? null; // Missing where neither was ever spoken to
	const lines = [...tickets, ...deals];

	return (
		<dl className="between">
			<div>
				<dt>{t('callLast')}</dt>
				<dd title={touch ? moment(touch.at) : undefined}>
					{touch ? (
						<>
							{touchWords(touch, now)}{' '}
							<span className="soft">{[channelWords(touch), touch.text].filter(Boolean).join(': ')}</span>
						</>
					) : (
						<span className="soft">{t('noTouch')}</span>
					)}
				</dd>
			</div>
			<div>
				<dt>{t('callPromise')}</dt>
				<dd>
					{promise ? (
						<>
							<b>{owing(promise)}</b> <q>{promise.quote}</q> <span className="soft">{date(promise.at, now)}</span>
						</>
					) : (
						<span className="soft">{t('callNoPromise')}</span>
					)}
				</dd>
			</div>
			<div>
				<dt>{t('callOpen')}</dt>
				<dd>
					{lines.length === 0 ? (
						<span className="soft">{t('callNothingOpen')}</span>
					) : (
						<ul>
							{lines.slice(0, 4).map(fact => (
								<Line key={fact.id} fact={fact} />
							))}
						</ul>
					)}
				</dd>
			</div>
		</dl>
	);
};
