// One thing that a source wants to be told: a line, a choice, or a secret.
import {type ReactNode, useId} from 'react';
import type {SettingFlaw, SourceShown} from '@/lib/messages';
import {type Key, t} from '../../t';

type Setting = SourceShown['settings'][number];
type Props = {
	setting: Setting;
	value: string;
	kept: boolean;
	flaw: SettingFlaw['flaw'] | null;
	disabled: boolean;
	change: (value: string) => void;
	forget: () => void;
};

const labels: Record<string, Key> = {
	settingHost: 'settingHost',
	settingToken: 'settingToken',
	settingAccessToken: 'settingAccessToken',
	settingClient: 'settingClient',
	settingFeeds: 'settingFeeds',
	settingModel: 'settingModel',
	settingUser: 'settingUser',
	settingPassword: 'settingPassword',
	settingKey: 'settingKey',
	settingDatabase: 'settingDatabase',
	settingRegion: 'settingRegion',
	settingAddress: 'settingAddress',
	settingResolver: 'settingResolver',
	settingServer: 'settingServer',
	sourceCompaniesHouseKey: 'sourceCompaniesHouseKey',
	sourceSecEdgarAddress: 'sourceSecEdgarAddress',
};
const flaws: Record<SettingFlaw['flaw'], Key> = {
	missing: 'flawMissing',
	'not-a-host': 'noHost',
	'not-allowed': 'flawNotAllowed',
};

/** A recipe of the rep's says it in words, all else by a key; where that is of another version, the name stands in. */
const labelOf = ({label, name}: Setting): string => {
	const key = labels[label] ?? (/^recipe_\w+$/u.test(label) ? (label as Key) : undefined);
	if (key) return t(key) || name;

	return /^(?:setting|source)[A-Z]\w*$/u.test(label) ? name : label;
};

export const SettingField = ({setting, value, kept, flaw, disabled, change, forget}: Props) => {
	const [field, error] = [useId(), useId()];
	const label = labelOf(setting);
	const shared = {
		id: field,
		value,
		disabled,
		'aria-invalid': flaw !== null,
		'aria-describedby': flaw === null ? undefined : error,
	};
	const placeholder = setting.secret && kept ? t('secretKept') : setting.placeholder;
	const control: ReactNode = setting.choices ? (
		<select {...shared} onChange={event => change(event.target.value)}>
			{!setting.choices.includes(value) && <option value={value}>{value}</option>}
			{setting.choices.map(choice => (
				<option key={choice}>{choice}</option>
			))}
		</select>
	) : (
		<input
			{...shared}
			type={setting.secret ? 'password' : 'text'}
			placeholder={placeholder}
			maxLength={4000}
			autoComplete={setting.secret ? 'new-password' : 'off'}
			spellCheck={false}
			dir="auto"
			onChange={event => change(event.target.value)}
		/>
	);

	return (
		<div className="setting">
			<label htmlFor={field}>
				{label} {setting.optional && <span className="soft">{t('settingOptional')}</span>}
			</label>
			<div className="adding">
				{control}
				{setting.secret && kept && (
					<button
						type="button"
						className="quiet"
						disabled={disabled}
						aria-label={t('secretForgetNamed', label)}
						onClick={forget}
					>
						{t('secretForget')}
					</button>
				)}
			</div>
			<p className="bad" id={error} role="alert">
				{flaw !== null && t(flaws[flaw])}
			</p>
		</div>
	);
};
