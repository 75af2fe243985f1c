// The configuration of all sources as a file, without secrets, and such a file brought in again.
import {useRef} from 'react';
import {ask} from '../../ask';
import {save} from '../../save';
import {say} from '../../snack';
import {useImportSources} from '../../sources';
import {counted, t} from '../../t';
import {troubleWords} from '../../words';
import {flawWords} from '../recipe/flaws';

const exportAll = async (): Promise<void> => {
	save(await ask('exportSources', {}), `windshield-sources-${new Date().toISOString().slice(0, 10)}.json`);
	say(t('configurationSaved'));
};

export const Configuration = ({managed}: {managed: boolean}) => {
	const file = useRef<HTMLInputElement>(null);
	const bring = useImportSources();

	return (
		<>
			<h3>{t('configuration')}</h3>
			<p className="soft">{t('configurationDetail')}</p>
			<div className="acts">
				<button type="button" onClick={() => void exportAll().catch(error => say(troubleWords(error)))}>
					{t('configurationExport')}
				</button>
				<button type="button" disabled={managed || bring.isPending} onClick={() => file.current?.click()}>
					{t('configurationImport')}
				</button>
				<input
					ref={file}
					type="file"
					accept="application/json,.json"
					hidden
					aria-label={t('configurationImport')}
					onChange={event => {
						const [chosen] = event.target.files ?? []; // Missing where nothing was chosen
						event.target.value = '';
						if (chosen) void chosen.text().then(text => bring.mutate({text}));
					}}
				/>
			</div>
			<div role="status">
				{bring.data && (
					<>
						<p>
							{counted('configurationTaken', bring.data.taken)} {counted('recipesTaken', bring.data.recipes)}
						</p>
						<ul>
							{bring.data.flaws.map(flaw => (
								<li key={`${flaw.field} ${flaw.says}`}>
									{flaw.field !== '' && <bdi className="soft">{flaw.field}: </bdi>}
									{flawWords(flaw)}
								</li>
							))}
						</ul>
					</>
				)}
			</div>
		</>
	);
};
