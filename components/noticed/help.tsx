// The keys of a view, shown where the rep asks for them; nothing stands in the way meanwhile.
import {useId, useState} from 'react';
import {type Key, t} from '../t';

export const KeyHelp = ({keys}: {keys: readonly (readonly [string, Key])[]}) => {
	const [open, setOpen] = useState(false);
	const id = useId();

	return (
		<div className="keyhelp">
			<button
				type="button"
				className="link"
				data-key="?"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				{t('keysHere')} <kbd>?</kbd>
			</button>
			<dl id={id} hidden={!open}>
				{keys.map(([key, words]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{t(words)}</dd>
					</div>
				))}
			</dl>
		</div>
	);
};
