// Names and what each stands for: the query of a request, the settings and the secrets that a recipe wants to be told.
import {t} from '../../t';
import {type Editing, valueText} from './editing';
import {flawAt, flawWords} from './flaws';
import {type Way, within} from './json';

type Props = {
	editing: Editing;
	way: Way;
	title: string;
	nameLabel: string;
	valueLabel: string;
	/** Where in each value the words stand that are written here; the value itself where empty. */
	inner?: Way;
	fresh: [name: string, words: string];
};

export const Pairs = ({editing, way, title, nameLabel, valueLabel, inner = [], fresh}: Props) => {
	const there = within(editing.value, way);
	const pairs = Object.entries(typeof there === 'object' && there !== null ? there : {});
	const flaw = flawAt(editing.flaws, way);
	// Written as a whole, so that a name that is changed stays where it is.
	const write = (next: [string, unknown][]) =>
		editing.write(way, next.length === 0 ? undefined : Object.fromEntries(next));
	const wrapped = (words: string, one: unknown): unknown =>
		inner.length === 0 ? words : {...(typeof one === 'object' ? one : {}), [String(inner[0])]: words};
	const add = () => {
		const taken = pairs.map(([name]) => name);
		const name = [fresh[0], ...Array.from({length: 20}, (_, at) => `${fresh[0]}${at + 2}`)].find(
			one => !taken.includes(one),
		);
		if (name !== undefined) write([...pairs, [name, wrapped(fresh[1], {})]]);
	};

	return (
		<fieldset className="pairs" disabled={editing.disabled}>
			<legend>{title}</legend>
			{pairs.map(([name, one], at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a field keeps the keyboard while its name is written
				<div className="pair" key={at}>
					<input
						aria-label={nameLabel}
						value={name}
						maxLength={60}
						autoComplete="off"
						spellCheck={false}
						onChange={event => {
							const next = event.target.value;
							if (pairs.some(([other]) => other === next)) return; // Two of one name would become one
							write(pairs.map((pair, index) => (index === at ? [next, one] : pair)));
						}}
					/>
					<input
						aria-label={valueLabel}
						value={inner.length === 0 ? valueText(one) : valueText(within(one, inner))}
						maxLength={500}
						autoComplete="off"
						spellCheck={false}
						dir="auto"
						onChange={event =>
							write(pairs.map((pair, index) => (index === at ? [name, wrapped(event.target.value, one)] : pair)))
						}
					/>
					<button
						type="button"
						className="icon"
						aria-label={t('removeNamed', name)}
						onClick={() => write(pairs.filter((_, index) => index !== at))}
					>
						×
					</button>
				</div>
			))}
			<button type="button" className="quiet" aria-label={`${t('add')}: ${title}`} onClick={add}>
				{t('add')}
			</button>
			<p className="bad">{flaw !== null && flawWords(flaw)}</p>
		</fieldset>
	);
};
