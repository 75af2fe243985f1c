// In short: a few sentences of what is believed, always; and on the rep's click what a model makes of the same facts, marked as such.
import {useId, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import type {Fact} from '@/lib/domain/fact';
import {Guarded} from '../guarded';
import {outcomeWords} from '../source-words';
import {sentenceWords} from '../summary-words';
import {counted, t} from '../t';
import {useWrite, useWriter} from '../writer';
import {Evidence} from './evidence';

/** Every fact that the brief shows, by its id. */
const factsIn = ({beliefs, lately, because}: Brief): Map<string, Fact> =>
	new Map(
		[
			...beliefs.flatMap(({fact, others}) => [fact, ...others]),
			...lately.flatMap(line => (line.kind === 'fact' ? [line.fact] : [])),
			...because,
		].map(fact => [fact.id, fact]),
	);

const Model = ({subject}: {subject: string}) => {
	const writer = useWriter();
	const write = useWrite();
	const {by = null, place = null} = writer.data ?? {}; // Missing until it was answered
	if (place === null) return null;

	const name = place === 'browser' ? t('summaryBrowser') : (by ?? ''); // Missing never: an address has a model
	const {written, trouble} = write.data ?? {written: null, trouble: null}; // Missing until the rep asks
	return (
		<div className="model">
			{written !== null && written.sentences.length > 0 && (
				<>
					<p>{written.sentences.map(({text}) => text).join(' ')}</p>
					<p className="from">
						{t('summaryBy', name)} {written.dropped > 0 && counted('summaryDropped', written.dropped)}
					</p>
				</>
			)}
			<p role="status" className="soft">
				{write.isPending && t('summaryWriting', name)}
				{!write.isPending && trouble !== null && outcomeWords(name, trouble, null)}
				{write.isSuccess && trouble === null && !written?.sentences.length && t('summaryNothing', name)}
			</p>
			<Guarded className="link" disabled={write.isPending} onAct={() => write.mutate({subject})}>
				{t('summaryWrite', name)}
			</Guarded>
		</div>
	);
};

export const Summary = ({brief, subject, now}: {brief: Brief; subject: string; now: number}) => {
	const [why, setWhy] = useState(false);
	const reasons = useId();
	const facts = factsIn(brief);
	const cited = [...new Set(brief.summary.flatMap(({because}) => because))].flatMap(id => facts.get(id) ?? []); // Missing where it is not shown elsewhere
	if (brief.summary.length === 0) return null;

	return (
		<section className="summary">
			<h2>{t('summary')}</h2>
			<p>
				{brief.summary.map(one => sentenceWords(one, now)).join(' ')}{' '}
				<button
					type="button"
					className="link"
					aria-expanded={why}
					aria-controls={reasons}
					aria-label={t('summaryWhy')}
					onClick={() => setWhy(!why)}
				>
					{t('why')}
				</button>
			</p>
			<ul className="why" id={reasons} hidden={!why}>
				{cited.map(fact => (
					<li key={fact.id}>
						{fact.value} <Evidence fact={fact} now={now} />
					</li>
				))}
			</ul>
			<Model subject={subject} />
		</section>
	);
};
