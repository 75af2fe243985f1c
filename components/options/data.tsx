// What is kept, all of it in one file, such a file brought in again, and whether mere sightings are kept.
import {useEffect, useRef, useState} from 'react';
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../acts';
import {AskError} from '../ask';
import {exportAll, importAll, rowsOf} from '../exporting';
import {refresh, useCounts} from '../queries';
import {bringSamples} from '../samples';
import {save} from '../save';
import {say} from '../snack';
import {counted, number, t} from '../t';
import {troubleWords} from '../words';
import {CountsLine} from './counts-line';

type Running = {words: string; rows: number; stop: AbortController};

export const Data = ({settings}: {settings: Settings}) => {
	const [running, setRunning] = useState<Running | null>(null);
	const file = useRef<HTMLInputElement>(null);
	const counts = useCounts();
	const configure = useConfigure();
	useEffect(() => () => running?.stop.abort(), [running?.stop]);

	const run = async (words: string, work: (stop: AbortSignal, progress: (rows: number) => void) => Promise<string>) => {
		const stop = new AbortController();
		setRunning({words, rows: 0, stop});
		try {
			say(await work(stop.signal, rows => setRunning({words, rows, stop})));
		} catch (error) {
			say(stop.signal.aborted ? t('cancelled') : error instanceof AskError ? troubleWords(error) : t('noExportFile'));
		}
		setRunning(null);
		refresh(null);
	};
	const brought = ({added, kept}: {added: number; kept: number}) => t('brought', number(added), number(kept));

	return (
		<>
			<CountsLine counts={counts} />
			<div className="acts">
				<button
					type="button"
					disabled={running !== null}
					onClick={() =>
						void run(t('exporting'), async (stop, progress) => {
							save(
								await exportAll(settings, progress, stop),
								`windshield-${new Date().toISOString().slice(0, 10)}.json`,
							);
							return t('exported');
						})
					}
				>
					{t('exportAll')}
				</button>
				<button type="button" disabled={running !== null} onClick={() => file.current?.click()}>
					{t('importFile')}
				</button>
				<button
					type="button"
					className="quiet"
					disabled={running !== null}
					onClick={() => void run(t('importing'), async () => brought(await bringSamples()))}
				>
					{t('bringSamples')}
				</button>
				<input
					ref={file}
					type="file"
					accept="application/json,.json"
					hidden
					aria-label={t('importFile')}
					onChange={event => {
						const [chosen] = event.target.files ?? [];
						event.target.value = '';
						if (chosen)
							void run(t('importing'), async (stop, progress) => {
								const rows = rowsOf(await chosen.text());
								if (rows === null) throw new Error('no export');
								return brought(await importAll(rows, progress, stop));
							});
					}}
				/>
			</div>
			<div role="status" className="running">
				{running && (
					<>
						{running.words} {counted('rows', running.rows)}{' '}
						<button type="button" className="quiet" onClick={() => running.stop.abort()}>
							{t('cancel')}
						</button>
					</>
				)}
			</div>
			<label className="switch">
				<input
					type="checkbox"
					checked={settings.keepSightings}
					onChange={event => configure.mutate({keepSightings: event.target.checked})}
				/>
				<span>
					{t('keepSightings')}
					<span className="soft">{t('keepSightingsDetail')}</span>
				</span>
			</label>
		</>
	);
};
