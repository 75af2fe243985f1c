// An answer as a tree of buttons: a click on a value, or on a list or an object, puts its path where the rep is writing.
import {number, t} from '../../t';
import type {Keys} from './paths';

/** Parts of one list or object that are shown: an answer may hold thousands. */
const most = 30;
const deepest = 12;

type Props = {value: unknown; keys?: Keys; pick: (keys: Keys) => void};

const shortened = (value: unknown): string => {
	const text = JSON.stringify(value) ?? ''; // Missing never: it was parsed from JSON

	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const Name = ({keys}: {keys: Keys}) => <bdi className="soft">{keys.at(-1) ?? '$'}</bdi>;

export const Tree = ({value, keys = [], pick}: Props) => {
	if (typeof value !== 'object' || value === null)
		return (
			<button type="button" className="leaf" onClick={() => pick(keys)}>
				<Name keys={keys} /> <bdi>{shortened(value)}</bdi>
			</button>
		);

	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.slice(0, most).map((one, at) => [at, one])
		: Object.entries(value).slice(0, most);
	const all = Object.keys(value).length;
	const kind = Array.isArray(value) ? `[${number(all)}]` : `{${number(all)}}`;
	return (
		<details open={keys.length < 3}>
			<summary aria-label={`${keys.at(-1) ?? '$'} ${kind}`}>
				<Name keys={keys} /> {kind}
			</summary>
			<ul>
				{keys.length > 0 && (
					<li>
						<button type="button" className="leaf" onClick={() => pick(keys)}>
							{t('treeWhole', keys.at(-1) ?? '$')}
						</button>
					</li>
				)}
				{keys.length < deepest &&
					entries.map(([name, one]) => (
						<li key={name}>
							<Tree value={one} keys={[...keys, name]} pick={pick} />
						</li>
					))}
				{all > entries.length && <li className="soft">{t('treeMore', number(all - entries.length))}</li>}
			</ul>
		</details>
	);
};
