// Fields of the form: a line, a choice, and a value that a click on the answer can fill in.
import {type ReactNode, useId} from 'react';
import {t} from '../../t';
import {type Editing, textAt, valueText, withLine} from './editing';
import {flawAt, flawWords} from './flaws';
import {type Way, within} from './json';
import {type Choices, transforms} from './shape';

type Props = {editing: Editing; way: Way; label: string};

const Labelled = ({
	editing,
	way,
	label,
	children,
}: Props & {children: (shared: {id: string; disabled: boolean} & React.AriaAttributes) => ReactNode}) => {
	const [id, error] = [useId(), useId()];
	const flaw = flawAt(editing.flaws, way);

	return (
		<div className="setting">
			<label htmlFor={id}>{label}</label>
			{children({
				id,
				disabled: editing.disabled,
				'aria-invalid': flaw !== null,
				'aria-describedby': flaw === null ? undefined : error,
			})}
			<p className="bad" id={error}>
				{flaw !== null && flawWords(flaw)}
			</p>
		</div>
	);
};

export const Line = ({placeholder, ...props}: Props & {placeholder?: string}) => (
	<Labelled {...props}>
		{shared => (
			<input
				{...shared}
				value={textAt(props.editing, props.way)}
				placeholder={placeholder}
				maxLength={500}
				autoComplete="off"
				spellCheck={false}
				dir="auto"
				onChange={event => props.editing.write(props.way, event.target.value || undefined)}
			/>
		)}
	</Labelled>
);

/** `absent`: what holds where nothing is said. */
export const Choice = ({
	choices,
	change,
	absent = '',
	...props
}: Props & {choices: Choices; change?: (chosen: string) => void; absent?: string}) => {
	const chosen = textAt(props.editing, props.way) || absent;

	return (
		<Labelled {...props}>
			{shared => (
				<select
					{...shared}
					value={chosen}
					onChange={event => {
						if (change) change(event.target.value);
						else props.editing.write(props.way, event.target.value || undefined);
					}}
				>
					{!choices.some(([value]) => value === chosen) && <option value={chosen}>{chosen}</option>}
					{choices.map(([value, words]) => (
						<option key={value} value={value}>
							{words}
						</option>
					))}
				</select>
			)}
		</Labelled>
	);
};

const Transform = ({editing, way, label}: Props) => {
	const there = within(editing.value, way);
	const as = within(there, ['as']);
	const several = Array.isArray(as) && as.length > 1;
	const chosen = Array.isArray(as) ? as.join(', ') : '';

	return (
		<select
			aria-label={t('asLabel', label)}
			value={chosen}
			disabled={editing.disabled || several || valueText(there) === ''}
			onChange={event => {
				const {as: _, ...rest} =
					typeof there === 'object' && there !== null ? (there as {as?: unknown}) : {path: there};
				const next = event.target.value;
				editing.write(way, next === '' ? withLine(rest, valueText(rest)) : {...rest, as: [next]});
			}}
		>
			{several && <option value={chosen}>{chosen}</option>}
			{transforms.map(([value, words]) => (
				<option key={value} value={value}>
					{words}
				</option>
			))}
		</select>
	);
};

/** `plain`: nothing is done with what stands there. */
export const Value = ({plain = false, ...props}: Props & {plain?: boolean}) => {
	const {editing, way, label} = props;
	const there = within(editing.value, way);

	return (
		<Labelled {...props}>
			{shared => (
				<div className={plain ? 'value' : 'value as'}>
					<input
						{...shared}
						value={valueText(there)}
						placeholder="$.…"
						maxLength={500}
						autoComplete="off"
						spellCheck={false}
						dir="ltr"
						onFocus={() => editing.aim(way, label)}
						onChange={event => editing.write(way, withLine(there, event.target.value))}
					/>
					{!plain && <Transform {...props} />}
				</div>
			)}
		</Labelled>
	);
};
