// What the rep types in for a source. A secret is never shown again: it is kept, replaced, or forgotten.
import {useState} from 'react';
import type {SettingFlaw, SourceShown} from '@/lib/messages';
import {say} from '../../snack';
import {useSetSource} from '../../sources';
import {t} from '../../t';
import {grant} from './grant';
import {SettingField} from './setting';
import {SignIn} from './sign-in';

type Typed = Record<string, string>;

export const SourceSettings = ({source, managed}: {source: SourceShown; managed: boolean}) => {
	const {id, settings, config, secrets, title, granted, origins, ready} = source;
	const [typed, setTyped] = useState<Typed>({});
	const [flaws, setFlaws] = useState<SettingFlaw[]>([]);
	const set = useSetSource();
	const secret = (name: string) => settings.some(setting => setting.name === name && setting.secret);
	const send = (change: Typed) => {
		const all = Object.entries({...config, ...change});
		set.mutate(
			{
				source: id,
				config: Object.fromEntries(all.filter(([name, value]) => !secret(name) && value.trim() !== '')),
				secrets: Object.fromEntries(Object.entries(change).filter(([name]) => secret(name))),
			},
			{
				onSuccess: answer => {
					setFlaws(answer.flaws);
					if (answer.flaws.length > 0) return;
					setTyped({});
					say(t('settingsKept'));
				},
			},
		);
	};

	return (
		<form
			className="settings"
			aria-label={t('sourceSettingsOf', title)}
			onSubmit={event => {
				event.preventDefault();
				// An empty secret would be forgotten: for that there is a button.
				send(Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== '' || !secret(name))));
			}}
		>
			<h4>{t('sourceSettings')}</h4>
			{settings.map(setting => (
				<SettingField
					key={setting.name}
					setting={setting}
					value={typed[setting.name] ?? (setting.secret ? '' : (config[setting.name] ?? ''))}
					kept={secrets.includes(setting.name)}
					flaw={flaws.find(flaw => flaw.setting === setting.name)?.flaw ?? null} // Missing where it is as it may be
					disabled={managed}
					change={value => setTyped({...typed, [setting.name]: value})}
					forget={() => send({[setting.name]: ''})}
				/>
			))}
			{source.signsIn && <SignIn source={source} managed={managed} />}
			<div className="acts">
				<button type="submit" disabled={managed || set.isPending}>
					{t('settingsKeep')}
				</button>
				{ready && !granted && origins.length > 0 && (
					<button type="button" aria-label={t('allowNamed', title)} onClick={() => void grant(source)}>
						{t('allow')}
					</button>
				)}
			</div>
		</form>
	);
};
