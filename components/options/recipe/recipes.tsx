// Writing a source of the rep's own: from nothing, from a file, or from what was pasted.
import {useRef, useState} from 'react';
import {t} from '../../t';
import {Editor} from './editor';
import {blank} from './shape';

export const Recipes = ({managed}: {managed: boolean}) => {
	const [begin, setBegin] = useState<string | null>(null);
	const file = useRef<HTMLInputElement>(null);
	const left = useRef(false);
	const leave = () => {
		left.current = true;
		setBegin(null);
	};

	return (
		<>
			<h3>{t('recipeWriteTitle')}</h3>
			<p className="soft">{t('recipeWriteDetail')}</p>
			{begin === null ? (
				<div className="acts">
					<button
						type="button"
						data-write
						ref={button => {
							// The keyboard goes back to where the editor was opened from.
							if (left.current) button?.focus(); // Missing while the editor stands in its place
							if (button) left.current = false;
						}}
						disabled={managed}
						onClick={() => setBegin(blank(new Date().toISOString().slice(0, 7)))}
					>
						{t('recipeWrite')}
					</button>
					<button type="button" disabled={managed} onClick={() => file.current?.click()}>
						{t('recipeOpen')}
					</button>
					<input
						ref={file}
						type="file"
						accept="application/json,.json"
						hidden
						aria-label={t('recipeOpen')}
						onChange={event => {
							const [chosen] = event.target.files ?? []; // Missing where nothing was chosen
							event.target.value = '';
							if (chosen) void chosen.text().then(setBegin);
						}}
					/>
				</div>
			) : (
				<Editor begin={begin} leave={leave} />
			)}
		</>
	);
};
