// Bringing people in: a file is dropped or chosen, looked at, mended, and brought in; and the files that were.
import {type DragEvent, useRef, useState} from 'react';
import type {ImportPeek} from '@/lib/messages';
import {whyWords} from '../import-why';
import {useImports, usePeek} from '../importing';
import {t} from '../t';
import {troubleWords} from '../words';
import {ImportLine} from './import-line';
import {Peek} from './import-peek';

const accepted = '.csv,.tsv,.txt,.vcf,.vcard,.eml,.mbox,text/csv,text/vcard,message/rfc822,application/mbox';

export const Import = () => {
	const [peeked, setPeeked] = useState<ImportPeek | null>(null);
	const [why, setWhy] = useState('');
	const [over, setOver] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const imports = useImports();
	const peek = usePeek(seen => {
		setWhy('why' in seen ? whyWords(seen.why) : '');
		setPeeked('why' in seen ? null : seen);
	});
	const look = (files: FileList | null | undefined) => {
		const [file] = files ?? []; // Missing where something else than a file was dropped
		if (file) peek.mutate(file);
	};
	const hold = (event: DragEvent, is: boolean) => {
		event.preventDefault();
		setOver(is);
	};
	const rows = imports.data ?? []; // Missing until the keeper has answered

	return (
		<>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
			<div
				className={over ? 'drop over' : 'drop'}
				onDragOver={event => hold(event, true)}
				onDragLeave={event => hold(event, false)}
				onDrop={event => {
					hold(event, false);
					look(event.dataTransfer.files);
				}}
			>
				<p>{t('importDrop')}</p>
				<button type="button" disabled={peek.isPending} onClick={() => input.current?.click()}>
					{t('importChoose')}
				</button>
				<input
					ref={input}
					type="file"
					accept={accepted}
					hidden
					aria-label={t('importChoose')}
					onChange={event => {
						look(event.target.files);
						event.target.value = '';
					}}
				/>
				<p className="soft">{t('importKinds')}</p>
			</div>
			<p role="status" className="running">
				{peek.isPending && t('importLooking')}
			</p>
			<p role="alert" className="bad">
				{why}
			</p>
			{peeked && (
				<Peek
					key={peeked.id}
					peek={peeked}
					busy={peek.isPending}
					change={change => peek.mutate({id: peeked.id, change})}
					leave={() => setPeeked(null)}
				/>
			)}
			{imports.isError && <p role="alert">{troubleWords(imports.error)}</p>}
			{rows.length > 0 && (
				<>
					<h3>{t('importsTitle')}</h3>
					<ul className="listing">
						{rows.map(row => (
							<ImportLine key={row.id} row={row} />
						))}
					</ul>
				</>
			)}
		</>
	);
};
