// The ledger: every request that left the machine, the newest first.
import {useState} from 'react';
import type {LedgerLine, SourceShown} from '@/lib/messages';
import {properName} from '../../source-names';
import {isOutcome, outcomeWords, sentWords} from '../../source-words';
import {useLedger} from '../../sources';
import {type Key, language, number, t} from '../../t';
import {age, moment, useNow} from '../../when';
import {troubleWords} from '../../words';

const size = (bytes: number): string => {
	const kilo = bytes >= 1000;

	return new Intl.NumberFormat(language, {
		style: 'unit',
		unitDisplay: 'narrow',
		unit: kilo ? 'kilobyte' : 'byte',
		maximumFractionDigits: kilo && bytes < 10_000 ? 1 : 0,
	}).format(kilo ? bytes / 1000 : bytes);
};

const outcomeOf = ({status, trouble}: LedgerLine, name: string): string => {
	if (trouble !== null && !isOutcome(trouble)) return t('ledgerLetGo');
	if (trouble !== null) return [status, outcomeWords(name, trouble, null)].filter(Boolean).join(' · ');

	return status === null ? t('ledgerUnderWay') : number(status);
};

const reasons: Record<string, Key> = {page: 'reasonPage', watch: 'reasonWatch', try: 'reasonTry', write: 'reasonWrite'};

const Line = ({line, now, named}: {line: LedgerLine; now: number; named: boolean}) => {
	const name = properName(line.source);

	return (
		<tr>
			<td>
				<time dateTime={new Date(line.at).toISOString()} title={moment(line.at)}>
					{age(line.at, now)}
				</time>
			</td>
			{named && <td className="named">{name}</td>}
			<td className="where">
				<bdi>
					<strong>{line.host}</strong>
					{line.path}
				</bdi>
			</td>
			<td className="sends">
				{sentWords(line.sends)} <span className="soft why">{t(reasons[line.reason] ?? 'reasonPage')}</span>
			</td>
			<td>{outcomeOf(line, name)}</td>
			<td className="bytes">{size(line.bytes)}</td>
		</tr>
	);
};

export const Ledger = ({source}: {source: string | null}) => {
	const now = useNow();
	const ledger = useLedger(source);
	const lines = ledger.data?.pages.flatMap(page => page.lines) ?? []; // Missing until it was answered
	if (ledger.isError) return <p role="alert">{troubleWords(ledger.error)}</p>;
	if (ledger.isPending) return null;
	if (lines.length === 0) return <p className="soft">{t(source === null ? 'ledgerEmpty' : 'ledgerEmptyOf')}</p>;

	return (
		<>
			<table className="ledger">
				<caption className="aloud">{t('ledgerTitle')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('ledgerWhen')}</th>
						{source === null && <th scope="col">{t('ledgerSource')}</th>}
						<th scope="col">{t('ledgerWhere')}</th>
						<th scope="col">{t('ledgerWhat')}</th>
						<th scope="col">{t('ledgerOutcome')}</th>
						<th scope="col">{t('ledgerBytes')}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map(line => (
						<Line key={line.id} line={line} now={now} named={source === null} />
					))}
				</tbody>
			</table>
			{ledger.hasNextPage && (
				<button
					type="button"
					className="quiet"
					disabled={ledger.isFetchingNextPage}
					onClick={() => void ledger.fetchNextPage()}
				>
					{t('doublesMore')}
				</button>
			)}
		</>
	);
};

export const LedgerOfAll = ({sources}: {sources: SourceShown[]}) => {
	const [open, setOpen] = useState(false);
	const [source, setSource] = useState('');

	return (
		<details className="group all" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
			<summary>
				<h3>{t('ledgerTitle')}</h3>
			</summary>
			{open && (
				<div>
					<label className="acts">
						{t('ledgerFilter')}
						<select value={source} onChange={event => setSource(event.target.value)}>
							<option value="">{t('ledgerAll')}</option>
							{sources.map(({id, title}) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</select>
					</label>
					<Ledger source={source || null} />
				</div>
			)}
		</details>
	);
};
