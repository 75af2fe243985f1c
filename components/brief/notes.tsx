// What the rep wrote, and a line to write more. Nothing is asked for.
import {useId, useState} from 'react';
import type {Note} from '@/lib/domain/note';
import {useNote, useUnnote} from '../acts';
import {canTakeAway, Guarded} from '../guarded';
import {t} from '../t';
import {age, moment} from '../when';
import {canWrite, WriteElsewhere, Writing} from '../writing';

const Written = ({note, now}: {note: Note; now: number}) => {
	const unnote = useUnnote();

	return (
		<li>
			<time dateTime={new Date(note.at).toISOString()} title={moment(note.at)}>
				{age(note.at, now)}
			</time>
			<span className="text">
				{note.text} {note.private && <span className="tag private">{t('private')}</span>}
			</span>
			{canTakeAway && (
				<Guarded
					className="icon"
					aria-label={t('takeNoteAway')}
					title={t('takeNoteAway')}
					onAct={() => unnote.mutate({note: note.id})}
				>
					×
				</Guarded>
			)}
		</li>
	);
};

const Field = ({subject}: {subject: string}) => {
	const [text, setText] = useState('');
	const [own, setOwn] = useState(false);
	const hint = useId();
	const write = useNote();
	const keep = () => {
		if (text.trim() === '' || write.isPending) return;
		write.mutate({subject, text: text.trim(), private: own}, {onSuccess: () => setText('')});
	};

	return (
		<>
			<Writing
				label={t('note')}
				placeholder={t('notePlaceholder')}
				value={text}
				max={10_000}
				describedBy={hint}
				onChange={setText}
				onKeep={keep}
			/>
			<div className="acts" id={hint}>
				<label className="switch">
					<input type="checkbox" checked={own} onChange={event => setOwn(event.target.checked)} />
					<span>{t('neverShared')}</span>
				</label>
				<button type="button" disabled={text.trim() === ''} onClick={keep}>
					{t('keepNote')}
				</button>
			</div>
		</>
	);
};

export const Notes = ({notes, subject, now}: {notes: Note[]; subject: string; now: number}) => {
	const title = useId();

	return (
		<section className="notes" aria-labelledby={title}>
			<h2 id={title}>{t('notes')}</h2>
			{canWrite ? <Field subject={subject} /> : <WriteElsewhere subject={subject} />}
			<ul className="lines written">
				{notes.map(note => (
					<Written key={note.id} note={note} now={now} />
				))}
			</ul>
		</section>
	);
};
