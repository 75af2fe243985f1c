// A field for free text. Never in a page: a page can take the keyboard from any frame in it, so there the rep is led elsewhere.
import type {KeyboardEvent} from 'react';
import {firefox, framed, openSide} from './session';
import {say} from './snack';
import {t} from './t';
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

/** Whether free text can be typed in this view at all. */
export const canWrite = !framed;

/** In the page: opens the side panel on this subject; Firefox opens it from its own buttons only, so there it is said. */
export const WriteElsewhere = ({subject}: {subject: string}) => (
	<button
		type="button"
		onClick={() => (firefox ? say(t('writeInPopup')) : openSide({subject}).catch(error => say(troubleWords(error))))}
	>
		{t('writeNote')}
	</button>
);

export const Writing = ({label, placeholder, value, max, oneLine = false, describedBy, onChange, onKeep}: Props) => {
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(oneLine || event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		onKeep();
	};
	const Tag = oneLine ? 'input' : 'textarea';

	return (
		<div className="writing">
			<Tag
				aria-label={label}
				aria-describedby={describedBy}
				placeholder={placeholder}
				value={value}
				maxLength={max}
				autoComplete="off"
				dir="auto"
				onChange={event => onChange(event.target.value)}
				onKeyDown={onKeyDown}
			/>
		</div>
	);
};
