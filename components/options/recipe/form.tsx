// The recipe as a form: what it is, what it asks, and what its answer is.
import {t} from '../../t';
import type {Editing} from './editing';
import {Emits} from './emit';
import {Choice, Line, Value} from './field';
import {flawAt, flawWords} from './flaws';
import {within} from './json';
import {Pairs} from './pairs';
import {formats, groups, keyWays, methods, needs, subjects} from './shape';

const Needs = ({editing}: {editing: Editing}) => {
	const there = within(editing.value, ['needs']);
	const chosen: string[] = Array.isArray(there) ? there.map(String) : [];
	const flaw = flawAt(editing.flaws, ['needs']);
	const all = [
		...needs,
		...chosen.filter(one => !needs.some(([kind]) => kind === one)).map(one => [one, one] as const),
	];
	const turn = (kind: string, on: boolean) =>
		editing.write(['needs'], on ? [...chosen, kind] : chosen.filter(one => one !== kind));

	return (
		<fieldset className="pairs" disabled={editing.disabled}>
			<legend>{t('recipeNeeds')}</legend>
			<div className="kinds">
				{all.map(([kind, words]) => (
					<label key={kind}>
						<input
							type="checkbox"
							checked={chosen.includes(kind)}
							onChange={event => turn(kind, event.target.checked)}
						/>{' '}
						{words}
					</label>
				))}
			</div>
			<p className="bad">{flaw !== null && flawWords(flaw)}</p>
		</fieldset>
	);
};

const KeyWay = ({editing}: {editing: Editing}) => {
	const type = within(editing.value, ['request', 'auth', 'type']);
	const choose = (chosen: string) => {
		if (chosen === '') {
			editing.write(['request', 'auth'], undefined);
			return;
		}
		const secret = within(editing.value, ['request', 'auth', 'secret']) ?? 'token';
		if (within(editing.value, ['secrets', String(secret)]) === undefined)
			editing.write(['secrets', String(secret)], {label: t('settingToken')});
		editing.write(['request', 'auth'], {
			type: chosen,
			secret,
			...(chosen === 'header' ? {name: 'X-Api-Key'} : {}),
		});
	};

	return (
		<>
			<Choice
				editing={editing}
				way={['request', 'auth', 'type']}
				label={t('recipeKey')}
				choices={keyWays}
				change={choose}
			/>
			{typeof type === 'string' && (
				<Line editing={editing} way={['request', 'auth', 'secret']} label={t('recipeKeySecret')} />
			)}
			{type === 'basic' && <Line editing={editing} way={['request', 'auth', 'user']} label={t('settingUser')} />}
			{type === 'header' && <Line editing={editing} way={['request', 'auth', 'name']} label={t('recipeKeyName')} />}
		</>
	);
};

export const RecipeForm = ({editing}: {editing: Editing}) => {
	const [is, asks, answers] = [t('recipeIs'), t('recipeAsks'), t('recipeAnswers')];

	return (
		<div className="form">
			<h4>{is}</h4>
			<Line editing={editing} way={['title']} label={t('recipeTitle')} />
			<Line editing={editing} way={['id']} label={t('recipeId')} />
			<Line editing={editing} way={['homepage']} label={t('sourceHome')} placeholder="https://www.acme.example/" />
			<Choice editing={editing} way={['group']} label={t('recipeGroup')} choices={groups} />
			<Choice editing={editing} way={['subject']} label={t('recipeSubject')} choices={subjects} />
			<Needs editing={editing} />
			<h4>{asks}</h4>
			<Line
				editing={editing}
				way={['request', 'url']}
				label={t('settingAddress')}
				placeholder="https://api.acme.example/search"
			/>
			<Choice editing={editing} way={['request', 'method']} label={t('recipeMethod')} choices={methods} absent="GET" />
			<Pairs
				editing={editing}
				way={['request', 'query']}
				title={t('recipeQuery')}
				nameLabel={t('pairName')}
				valueLabel={t('pairValue')}
				fresh={['q', '{domain}']}
			/>
			<KeyWay editing={editing} />
			<Pairs
				editing={editing}
				way={['secrets']}
				title={t('recipeSecrets')}
				nameLabel={t('pairName')}
				valueLabel={t('pairLabel')}
				inner={['label']}
				fresh={['token', t('settingToken')]}
			/>
			<Pairs
				editing={editing}
				way={['settings']}
				title={t('recipeSettings')}
				nameLabel={t('pairName')}
				valueLabel={t('pairLabel')}
				inner={['label']}
				fresh={['host', t('settingHost')]}
			/>
			<h4>{answers}</h4>
			<Choice editing={editing} way={['format']} label={t('recipeFormat')} choices={formats} />
			<Value plain editing={editing} way={['rows']} label={t('recipeRows')} />
			<Emits editing={editing} />
		</div>
	);
};
