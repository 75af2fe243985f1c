// What is noticed: each kind of signal as the rep tunes it, and what we sell and whom we compete with.
import '@/assets/styles/sources.css';
import '@/assets/styles/noticed.css';
import {useState} from 'react';
import type {Rule} from '@/lib/domain/rule';
import type {Settings} from '@/lib/domain/settings';
import type {SignalKind} from '@/lib/domain/signal';
import {useConfigure} from '../../acts';
import {kindWords} from '../../kinds';
import {counted, number, t} from '../../t';
import {KindRow} from './kind-row';
import {kindGroups} from './kinds';
import {Market} from './market';

/** As it comes: see lib/domain/rule. */
const usual: Rule = {on: true, watched: false, filter: '', least: 0, aloud: false, why: ''};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const Noticed = ({settings}: {settings: Settings}) => {
	const [typed, setTyped] = useState('');
	const configure = useConfigure();
	const {rules, market} = settings;
	const asked = plain(typed.trim());
	const ruleOf = (kind: SignalKind): Rule => rules[kind] ?? usual; // Missing where it was never tuned
	const set = (kind: SignalKind) => (change: Partial<Rule>) =>
		configure.mutate({rules: {...rules, [kind]: {...ruleOf(kind), ...change}}});
	const groups = kindGroups.map(([title, kinds]) => ({
		title,
		kinds: kinds.filter(kind => plain(`${kindWords(kind)} ${t(title)} ${kind}`).includes(asked)),
	}));
	const found = groups.filter(({kinds}) => kinds.length > 0);

	return (
		<>
			<p className="soft">{t('noticedDetail')}</p>
			<Market market={market} />
			<input
				type="search"
				aria-label={t('noticedFind')}
				placeholder={t('noticedFind')}
				value={typed}
				maxLength={100}
				autoComplete="off"
				onChange={event => setTyped(event.target.value)}
			/>
			<p role="status" className="soft">
				{found.length === 0 && t('noticedNone')}
			</p>
			{found.map(({title, kinds}) => {
				const off = kinds.filter(kind => !ruleOf(kind).on).length;
				return (
					<details key={`${title} ${asked !== ''}`} className="group" open={asked !== ''}>
						<summary>
							<h3>{t(title)}</h3>
							<span className="soft">
								{[counted('kindsCount', kinds.length), off > 0 && t('kindsOff', number(off))]
									.filter(Boolean)
									.join(' · ')}
							</span>
							<span className="soft names">{kinds.map(kind => kindWords(kind)).join(', ')}</span>
						</summary>
						<ul className="sources">
							{kinds.map(kind => (
								<KindRow key={kind} kind={kind} rule={ruleOf(kind)} set={set(kind)} />
							))}
						</ul>
					</details>
				);
			})}
		</>
	);
};
