// What is made of each row: facts, events and other keys of the subject, one part each.
import {number, t} from '../../t';
import type {Editing} from './editing';
import {Choice, Line, Value} from './field';
import {flawAt, flawWords} from './flaws';
import {type Way, within} from './json';
import {events, factFields, lines} from './shape';

const words = {fact: 'emitFact', event: 'emitEvent', handle: 'itemHandle'} as const;
type Kind = keyof typeof words;
const kinds = Object.keys(words) as Kind[];

const Parts = ({editing, way, kind}: {editing: Editing; way: Way; kind: Kind}) => (
	<>
		{kind === 'fact' && (
			<>
				<Choice editing={editing} way={[...way, 'field']} label={t('emitField')} choices={factFields} />
				<Value editing={editing} way={[...way, 'value']} label={t('emitValue')} />
			</>
		)}
		{kind === 'event' && (
			<>
				<Choice editing={editing} way={[...way, 'event']} label={t('emitKind')} choices={events} />
				<Value editing={editing} way={[...way, 'title']} label={t('emitTitle')} />
			</>
		)}
		{kind === 'handle' && (
			<>
				<Line editing={editing} way={[...way, 'kind']} label={t('emitKind')} placeholder="github" />
				<Value editing={editing} way={[...way, 'value']} label={t('emitValue')} />
			</>
		)}
		{kind !== 'handle' && (
			<>
				<Value editing={editing} way={[...way, 'at']} label={t('emitAt')} />
				<Value editing={editing} way={[...way, 'key']} label={t('emitKey')} />
			</>
		)}
		<Value plain editing={editing} way={[...way, 'url']} label={t('emitUrl')} />
	</>
);

const Emit = ({editing, at}: {editing: Editing; at: number}) => {
	const way = ['emit', at];
	const as = within(editing.value, [...way, 'as']);
	const kind = kinds.find(one => one === as);
	const title = `${number(at + 1)} · ${kind ? t(words[kind]) : String(as ?? '')}`;

	return (
		<fieldset className="emit" disabled={editing.disabled}>
			<legend>{title}</legend>
			{kind ? <Parts editing={editing} way={way} kind={kind} /> : <p className="soft">{t('emitElse')}</p>}
			<button
				type="button"
				className="quiet"
				aria-label={t('removeNamed', title)}
				onClick={() => editing.write(way, undefined)}
			>
				{t('remove')}
			</button>
		</fieldset>
	);
};

export const Emits = ({editing}: {editing: Editing}) => {
	const there = within(editing.value, ['emit']);
	const all = Array.isArray(there) ? there : [];
	const flaw = all.length === 0 ? flawAt(editing.flaws, ['emit']) : null;

	return (
		<>
			<h4>{t('recipeEmits')}</h4>
			{all.map((_, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands at its place
				<Emit key={at} editing={editing} at={at} />
			))}
			<p className="bad">{flaw !== null && flawWords(flaw)}</p>
			<div className="acts">
				{kinds.map(kind => (
					<button
						key={kind}
						type="button"
						disabled={editing.disabled}
						onClick={() => editing.write(['emit', all.length], lines[kind])}
					>
						{t('emitAdd', t(words[kind]))}
					</button>
				))}
			</div>
		</>
	);
};
