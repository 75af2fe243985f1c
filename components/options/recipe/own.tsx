// What the rep can do with a recipe of their own: write on it, share it as a file, drop it.
import {useState} from 'react';
import type {SourceShown} from '@/lib/messages';
import {save} from '../../save';
import {useDropRecipe} from '../../sources';
import {t} from '../../t';
import {Editor} from './editor';
import {parsed, withAt, written} from './json';

/** Without its sample, which may be an answer about somebody. Keys and passwords are no part of a recipe. */
const shared = (text: string): string => written(withAt(parsed(text), ['sample'], undefined) ?? {});

export const OwnRecipe = ({source, text, managed}: {source: SourceShown; text: string; managed: boolean}) => {
	const [writing, setWriting] = useState(false);
	const [asking, setAsking] = useState(false);
	const drop = useDropRecipe();

	return (
		<div>
			<div className="acts">
				<button type="button" aria-expanded={writing} disabled={managed} onClick={() => setWriting(!writing)}>
					{t('recipeEdit')}
				</button>
				<button type="button" onClick={() => save(shared(text), `${source.id}.recipe.json`)}>
					{t('recipeShare')}
				</button>
				{asking ? (
					<>
						<span>{t('recipeDropAsk', source.title)}</span>
						<button
							type="button"
							className="danger"
							disabled={drop.isPending}
							onClick={() => drop.mutate({source: source.id})}
						>
							{t('recipeDrop')}
						</button>
						<button type="button" onClick={() => setAsking(false)}>
							{t('keep')}
						</button>
					</>
				) : (
					<button type="button" className="quiet" disabled={managed} onClick={() => setAsking(true)}>
						{t('recipeDrop')}
					</button>
				)}
			</div>
			{writing && <Editor key={text} begin={text} leave={() => setWriting(false)} />}
		</div>
	);
};
