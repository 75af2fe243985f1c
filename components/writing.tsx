// A field for free text; in the framed panel it is locked when the page takes the keyboard away.
import {type KeyboardEvent, type RefObject, useId, useRef} from 'react';
import {openSide} from './session';
import {say} from './snack';
import {t} from './t';
import {useFocusGuard} from './use-focus-guard';
import {troubleWords} from './words';

type Props = {
	label: string;
	placeholder: string;
	value: string;
	max: number;
	oneLine?: boolean;
	describedBy?: string;
	onChange: (value: string) => void;
	/** Enter in one line, Ctrl or Cmd with Enter in several. */
	onKeep: () => void;
};

const Locked = ({id, unlock}: {id: string; unlock: () => void}) => (
	<div className="locked" id={id} role="alert">
		<p>{t('keyboardTaken')}</p>
		<div className="acts">
			<button type="button" onClick={unlock}>
				{t('goOnWriting')}
			</button>
			<button
				type="button"
				className="quiet"
				onClick={() => void openSide({}).catch(error => say(troubleWords(error)))}
			>
				{t('writeInSide')}
			</button>
		</div>
	</div>
);

export const Writing = ({label, placeholder, value, max, oneLine = false, describedBy, onChange, onKeep}: Props) => {
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const notice = useId();
	const {locked, unlock} = useFocusGuard(field as RefObject<HTMLTextAreaElement | null>);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(oneLine || event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		onKeep();
	};
	const Tag = oneLine ? 'input' : 'textarea';

	return (
		<div className="writing">
			<Tag
				ref={field}
				aria-label={label}
				aria-describedby={locked ? notice : describedBy}
				placeholder={placeholder}
				value={value}
				maxLength={max}
				readOnly={locked}
				autoComplete="off"
				dir="auto"
				onChange={event => onChange(event.target.value)}
				onKeyDown={onKeyDown}
			/>
			{locked && (
				<Locked
					id={notice}
					unlock={() => {
						unlock();
						field.current?.focus();
					}}
				/>
			)}
		</div>
	);
};
