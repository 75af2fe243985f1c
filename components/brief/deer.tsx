// The one thing worth a look now, or the calm words that there is nothing new.
import {useEffect, useId, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import type {Signal} from '@/lib/domain/signal';
import {tellOf} from '../acts';
import {signalWords, tellers} from '../signals';
import {counted, t} from '../t';
import {ago, date, moment} from '../when';
import {sourceWords} from '../words';
import {DeerActs} from './deer-acts';
import {Tired} from './deer-tired';
import {WhyHere} from './deer-why';

const Deer = ({brief, deer, now}: {brief: Brief; deer: Signal; now: number}) => {
	const [why, setWhy] = useState(false);
	const [headline, reasons] = [useId(), useId()];
	useEffect(() => {
		// After the paint: nobody waits for what is only counted.
		const timer = setTimeout(() => tellOf('shown', deer.id), 1000);
		return () => clearTimeout(timer);
	}, [deer.id]);
	const facts = brief.because;
	const [newest] = facts;
	const happened = deer.from === '';
	const before = happened ? undefined : facts.find(one => one.field === newest?.field && one.seenAt < newest.seenAt); // Missing where the rep called it wrong
	const telling = happened ? tellers(facts) : 1;

	return (
		<section className="deer" aria-labelledby={headline}>
			<h2 id={headline} title={signalWords(deer)}>
				{signalWords(deer)}
			</h2>
			<p className="because">
				{newest && <>{telling > 1 ? counted('toldBy', telling) : sourceWords(newest.source)}, </>}
				<time dateTime={new Date(deer.at).toISOString()} title={moment(deer.at)}>
					{ago(deer.at, now)}
				</time>
				{before && <> · {t('onFileSince', before.value, date(before.seenAt, now))}</>}{' '}
				{(facts.length > 0 || brief.worth !== null) && (
					<button
						type="button"
						className="link"
						aria-expanded={why}
						aria-controls={reasons}
						aria-label={t('whySignal')}
						onClick={() => setWhy(!why)}
					>
						{t('why')}
					</button>
				)}
			</p>
			<WhyHere id={reasons} open={why} deer={deer} worth={brief.worth} facts={facts} now={now} />
			<DeerActs brief={brief} deer={deer} />
		</section>
	);
};

export const DeerSlot = ({brief, now}: {brief: Brief; now: number}) => {
	if (brief.deer !== null) return <Deer key={brief.deer.id} brief={brief} deer={brief.deer} now={now} />;
	if (brief.tired !== null) return <Tired tired={brief.tired} />;

	return (
		<p className="calm">
			{brief.quietSince === null ? t('nothingYet') : t('nothingNewSince', date(brief.quietSince, now))}
		</p>
	);
};
