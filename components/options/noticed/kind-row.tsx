// One kind of signal: its name, its switch, and how it is tuned.
import {useId, useState} from 'react';
import type {Rule} from '@/lib/domain/rule';
import type {SignalKind} from '@/lib/domain/signal';
import {kindWords} from '../../kinds';
import {type Key, t} from '../../t';

import {WordsField} from './words-field';

type Props = {kind: SignalKind; rule: Rule; set: (change: Partial<Rule>) => void};

/** Thresholds of what may be the one thing worth a look. */
const steps: [number, Key][] = [
	[0, 'ruleLeastAny'],
	[0.15, 'ruleLeastSome'],
	[0.4, 'ruleLeastMuch'],
];

const stepOf = (least: number): number => steps.findLast(([step]) => step <= least)?.[0] ?? 0; // Missing never: the first is 0

/** How it was tuned, in few words. */
const tunedWords = ({on, watched, filter, least, aloud, why}: Rule): string =>
	(on
		? [
				watched && t('ruleWatched'),
				filter !== '' && filter,
				stepOf(least) > 0 && t(steps.find(([step]) => step === stepOf(least))?.[1] ?? 'ruleLeastAny'), // Missing never, as above
				aloud && t('ruleAloud'),
			]
		: [why || t('ruleOff')]
	)
		.filter(Boolean)
		.join(' · ');

export const KindRow = ({kind, rule, set}: Props) => {
	const [open, setOpen] = useState(false);
	const [body, tuned] = [useId(), useId()];
	const name = kindWords(kind);

	return (
		<li className="source" data-kind={kind}>
			<div className="head">
				<button
					type="button"
					className="opener"
					aria-expanded={open}
					aria-controls={body}
					aria-describedby={tuned}
					onClick={() => setOpen(!open)}
				>
					{name}
				</button>
				<label className="switch">
					<input
						type="checkbox"
						checked={rule.on}
						aria-label={t('ruleNotice', name)}
						onChange={event => set({on: event.target.checked, why: ''})}
					/>
				</label>
			</div>
			<p className="soft tuned" id={tuned}>
				<bdi>{tunedWords(rule)}</bdi>
			</p>
			<div className="body" id={body} hidden={!open}>
				{open && (
					<>
						<label className="switch">
							<input type="checkbox" checked={rule.watched} onChange={event => set({watched: event.target.checked})} />
							<span>
								{t('ruleWatched')}
								<span className="soft">{t('ruleWatchedDetail')}</span>
							</span>
						</label>
						<div className="setting">
							<label>
								{t('ruleLeast')}
								<select value={stepOf(rule.least)} onChange={event => set({least: Number(event.target.value)})}>
									{steps.map(([step, words]) => (
										<option key={step} value={step}>
											{t(words)}
										</option>
									))}
								</select>
							</label>
						</div>
						<WordsField name={name} value={rule.filter} keep={filter => set({filter})} />
					</>
				)}
			</div>
		</li>
	);
};
