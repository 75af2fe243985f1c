// The editor of a recipe: a form and its JSON side by side, an answer to try it on, and what would be made of that.
import {useEffect, useId, useRef, useState} from 'react';
import {say} from '../../snack';
import {useKeepRecipe, usePreview} from '../../sources';
import {t} from '../../t';
import {troubleWords} from '../../words';
import {Items} from '../sources/items';
import {withLine} from './editing';
import {flawWords} from './flaws';
import {RecipeForm} from './form';
import {parsed, type Way, withAt, within, written} from './json';
import {useLate} from './late';
import {everyRow, type Keys, withinRow} from './paths';
import {Sample} from './sample';

/** What is said of an answer, and so of no interest where there is none. */
const ofAnswer = ['recipe_unreadable', 'recipe_noRows'];

const sampleOf = (text: string): string => {
	const sample = within(parsed(text), ['sample']);
	if (sample === undefined) return '';

	return typeof sample === 'string' ? sample : written(sample);
};

export const Editor = ({begin, leave}: {begin: string; leave: () => void}) => {
	const [text, setText] = useState(begin);
	const [answer, setAnswer] = useState(() => sampleOf(begin));
	const [aimed, setAimed] = useState<{way: Way; words: string}>({way: ['rows'], words: t('recipeRows')});
	const [said, setSaid] = useState('');
	const json = useId();
	const whole = useRef<HTMLDivElement>(null);
	useEffect(() => whole.current?.querySelector('input')?.focus(), []); // Missing never: a form begins with its name
	const keep = useKeepRecipe();
	const value = parsed(text);
	const preview = usePreview(useLate(text, 300), useLate(answer, 300));
	const flaws = (preview.data?.flaws ?? []).filter(({says}) => answer !== '' || !ofAnswer.includes(says)); // Missing until it was answered
	const write = (way: Way, next: unknown) => setText(before => written(withAt(parsed(before), way, next) ?? {}));
	const pick = (keys: Keys) => {
		const rows = within(value, ['rows']);
		const path = aimed.way[0] === 'rows' ? everyRow(keys) : withinRow(keys, typeof rows === 'string' ? rows : '');
		write(aimed.way, withLine(within(value, aimed.way), path));
		setSaid(t('samplePicked', path, aimed.words));
	};

	return (
		<div className="editor" ref={whole}>
			<div className="sides">
				<RecipeForm
					editing={{
						value,
						flaws: value ? flaws : [],
						write,
						aim: (way, words) => setAimed({way, words}),
						disabled: value === null,
					}}
				/>
				<div className="text">
					<h4>
						<label htmlFor={json}>{t('recipeJson')}</label>
					</h4>
					<textarea
						id={json}
						rows={28}
						value={text}
						maxLength={200_000}
						spellCheck={false}
						dir="ltr"
						aria-invalid={value === null || flaws.length > 0}
						aria-describedby={`${json}flaws`}
						onChange={event => setText(event.target.value)}
					/>
					<ul className="bad" id={`${json}flaws`}>
						{value === null && <li>{t('recipeNotJson')}</li>}
						{value !== null &&
							flaws.map(flaw => (
								<li key={`${flaw.field} ${flaw.says}`}>
									{flaw.field !== '' && <bdi>{flaw.field}: </bdi>}
									{flawWords(flaw)}
								</li>
							))}
					</ul>
					<Sample answer={answer} change={setAnswer} aimed={aimed.words} pick={pick} said={said} />
					<h4>{t('previewTitle')}</h4>
					{preview.isError && <p role="alert">{troubleWords(preview.error)}</p>}
					<Items items={preview.data?.items ?? []} />
				</div>
			</div>
			<div className="acts">
				<button
					type="button"
					className="main"
					disabled={value === null || keep.isPending}
					onClick={() =>
						keep.mutate(
							{text},
							{
								onSuccess: kept => {
									if (kept.flaws !== null) return void preview.refetch();
									say(t('recipeKept'));
									leave();
								},
							},
						)
					}
				>
					{t('recipeKeep')}
				</button>
				<button type="button" onClick={leave}>
					{t('cancel')}
				</button>
				<span role="status">{keep.data?.flaws && t('recipeFlawed')}</span>
			</div>
		</div>
	);
};
