// Why this one is here: what was said, and the four shares by which it was chosen, in words.
import type {Fact} from '@/lib/domain/fact';
import type {Signal} from '@/lib/domain/signal';
import type {Worth} from '@/lib/domain/worth';
import {tellOf} from '../acts';
import {kindWords} from '../kinds';
import {counted, language, t} from '../t';
import {ago} from '../when';
import {Evidence} from './evidence';

const percent = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0});

const ties = ({deals, tickets, touchedAt}: Worth, now: number): string =>
	[
		deals > 0 && counted('whyDeals', deals),
		tickets > 0 && counted('whyTickets', tickets),
		touchedAt === null ? t('whyNoTouch') : t('whyTouched', ago(touchedAt, now)),
	]
		.filter(Boolean)
		.join(', ');

const clicks = ({used, ignored}: Worth): string =>
	[used > 0 && counted('whyUsed', used), ignored > 0 && counted('whyIgnored', ignored)].filter(Boolean).join(', ') ||
	t('whyNoClicks');

const Shares = ({worth, deer, now}: {worth: Worth; deer: Signal; now: number}) => {
	const rows = [
		[t('whyRelation'), worth.relation, ties(worth, now)],
		[t('whyKind'), worth.kind, `${kindWords(deer.kind)}, ${t(worth.aloud ? 'whyAloud' : 'whyUsual')}`],
		[t('whyFresh'), worth.fresh, ago(deer.at, now)],
		[t('whyClicks'), worth.clicks, clicks(worth)],
	] as const;

	return (
		<>
			{worth.urgent && <p className="soft">{t('whyUrgent')}</p>}
			<dl className="shares" aria-label={t('whyHere')}>
				{rows.map(([name, share, words]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>
							<b>{percent.format(share)}</b> {words}
						</dd>
					</div>
				))}
			</dl>
		</>
	);
};

type Props = {id: string; open: boolean; deer: Signal; worth: Worth | null; facts: readonly Fact[]; now: number};

export const WhyHere = ({id, open, deer, worth, facts, now}: Props) => (
	<div className="why" id={id} hidden={!open}>
		<ul>
			{facts.map(fact => (
				<li key={fact.id}>
					“{fact.evidence.quote ?? fact.value}”{' '}
					<Evidence fact={fact} now={now} onCheck={() => tellOf('used', deer.id)} />
				</li>
			))}
		</ul>
		{open && worth !== null && <Shares worth={worth} deer={deer} now={now} />}
	</div>
);
