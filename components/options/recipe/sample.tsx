// An answer to try a recipe on, and its values to click: a path goes where the rep was writing last.
import {useId} from 'react';
import {t} from '../../t';
import type {Keys} from './paths';
import {Tree} from './tree';

type Props = {
	answer: string;
	change: (answer: string) => void;
	/** What the field is called that a click writes into. */
	aimed: string;
	pick: (keys: Keys) => void;
	said: string;
};

const parsedOf = (answer: string): {value: unknown} | null => {
	try {
		return {value: JSON.parse(answer)};
	} catch {
		return null; // Half of it is pasted, or it is a feed or a table
	}
};

export const Sample = ({answer, change, aimed, pick, said}: Props) => {
	const id = useId();
	const tree = parsedOf(answer);

	return (
		<div className="sample">
			<h4>
				<label htmlFor={id}>{t('sampleTitle')}</label>
			</h4>
			<textarea
				id={id}
				rows={6}
				value={answer}
				placeholder={t('samplePaste')}
				maxLength={2_000_000}
				spellCheck={false}
				dir="ltr"
				onChange={event => change(event.target.value)}
			/>
			{tree && (
				<>
					<p className="soft">{t('samplePick', aimed)}</p>
					<div className="tree" dir="ltr">
						<Tree value={tree.value} pick={pick} />
					</div>
				</>
			)}
			<p role="status" className="soft">
				{said}
			</p>
		</div>
	);
};
