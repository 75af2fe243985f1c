// Quiet: what the rep is told of aloud, how often at most, and when never.
import {useQuery} from '@tanstack/react-query';
import type {Rule} from '@/lib/domain/rule';
import type {Settings} from '@/lib/domain/settings';
import type {SignalKind} from '@/lib/domain/signal';
import {useConfigure} from '../acts';
import {ask} from '../ask';
import {kinds, kindWords} from '../kinds';
import {mayNotify, requestNotifications} from '../permissions';
import {signalWords} from '../signals';
import {say} from '../snack';
import {t} from '../t';
import {ago, useNow} from '../when';
import {Hours} from './quiet-hours';

const plain: Rule = {on: true, watched: false, filter: '', least: 0, aloud: false, why: ''};

const Told = () => {
	const now = useNow();
	const told = useQuery({queryKey: ['told'], queryFn: () => ask('told', {})});
	if (!told.data || told.data.length === 0) return null;

	return (
		<>
			<h3>{t('quietTold')}</h3>
			<ul className="lines">
				{told.data.map(({signal, name, at}) => (
					<li key={signal.id}>
						<time>{ago(at, now)}</time> <b>{name}</b> {signalWords(signal)}
					</li>
				))}
			</ul>
		</>
	);
};

export const Quiet = ({settings: {quiet, rules}}: {settings: Settings}) => {
	const configure = useConfigure();
	const allowed = useQuery({queryKey: ['notify'], queryFn: mayNotify});
	const aloud = kinds.filter(kind => rules[kind]?.aloud); // Missing where the rep never tuned it
	const change = (part: Partial<Settings['quiet']>) => configure.mutate({quiet: {...quiet, ...part}});
	/** The browser is asked straight from the click; where it says no, all stays as it was. */
	const withLeave = async (on: boolean, act: () => void) => {
		const granted = !on || (await requestNotifications());
		void allowed.refetch();
		if (granted) act();
		else say(t('quietRefused'));
	};
	const switchKind = (kind: SignalKind, on: boolean) =>
		void withLeave(on, () => configure.mutate({rules: {...rules, [kind]: {...plain, ...rules[kind], aloud: on}}})); // Missing as above

	return (
		<>
			<p className="soft">{t('quietDetail')}</p>
			{allowed.data === false && (aloud.length > 0 || quiet.unhappy) && (
				<p>
					{t('quietNotAllowed')}{' '}
					<button type="button" onClick={() => void withLeave(true, () => {})}>
						{t('quietAllow')}
					</button>
				</p>
			)}
			<Hours quiet={quiet} change={change} />
			<label className="switch">
				<input
					type="checkbox"
					checked={quiet.unhappy}
					onChange={({target: {checked}}) => void withLeave(checked, () => change({unhappy: checked}))}
				/>
				<span>{t('quietUnhappy')}</span>
			</label>
			<details>
				<summary>{aloud.length === 0 ? t('quietNoKinds') : t('quietKinds', aloud.map(kindWords).join(', '))}</summary>
				<div className="loud">
					{kinds.map(kind => (
						<label key={kind} className="switch">
							<input
								type="checkbox"
								checked={aloud.includes(kind)}
								onChange={({target: {checked}}) => switchKind(kind, checked)}
							/>
							<span>{kindWords(kind)}</span>
						</label>
					))}
				</div>
			</details>
			<Told />
		</>
	);
};
