// The columns of a table, what each is taken for, and what stands in it.
import type {ImportPeek} from '@/lib/messages';
import {targetWords} from '../import-words';
import {t} from '../t';
import type {Change} from './import-peek';

export const Columns = ({peek, busy, change}: {peek: ImportPeek; busy: boolean; change: Change}) => {
	const {columns, targets} = peek;
	const choose = (column: number, chosen: string) =>
		change({
			mapping: columns.map(({target}, at) =>
				at === column ? (targets.find(one => one === chosen) ?? 'skip') : target,
			),
		});

	return (
		<div className="scroll">
			<table>
				<caption>{t('importColumns')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('importColumn')}</th>
						<th scope="col">{t('importHolds')}</th>
						<th scope="col">{t('importSamples')}</th>
					</tr>
				</thead>
				<tbody>
					{columns.map(({name, target, samples}, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may be called alike
						<tr key={at}>
							<th scope="row">
								<bdi>{name}</bdi>
							</th>
							<td>
								<select
									aria-label={t('importHoldsNamed', name)}
									value={target}
									disabled={busy}
									onChange={event => choose(at, event.target.value)}
								>
									{targets.map(one => (
										<option key={one} value={one}>
											{targetWords(one)}
										</option>
									))}
								</select>
							</td>
							<td className="soft">{samples.filter(Boolean).slice(0, 2).join(' · ')}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
};
