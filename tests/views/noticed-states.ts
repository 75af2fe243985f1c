// The states in which what is noticed is tuned: as it comes, tuned and opened, with words that cannot be read, and looked for in vain.
import type {SettingsState} from '../../lib/messages';
import type {Answers} from './harness.ts';
import {settingsState} from './invented.ts';
import type {State} from './states.ts';

const rule = {on: true, watched: false, filter: '', least: 0, aloud: false, why: ''};

export const tuned: SettingsState = {
	...settingsState,
	settings: {
		...settingsState.settings,
		market: {
			sells: ['rack cooling', 'Kältetechnik für Rechenzentren', 'a'.repeat(100)],
			rivals: ['CoolRack', 'Brightwater'],
		},
		rules: {
			complaint: {
				...rule,
				watched: true,
				aloud: true,
				least: 0.4,
				filter: '"data center" OR rack* NOT site:forum.example',
			},
			praise: {...rule, on: false, why: 'Too many'},
			incident: {...rule, filter: 'cooling'},
		},
	},
};

export const noticedStates = (options: Answers): Record<string, State> => {
	const shown = (answers: Answers, ready: string, more: Partial<State> = {}): State => ({
		view: 'options.html',
		answers: {...options, ...answers},
		widths: [360, 1100],
		ready,
		...more,
	});
	const all = {settings: {value: tuned}, configure: {value: tuned}};
	const service = '#noticed details:nth-of-type(3) > summary';

	return {
		'options-noticed-new': shown({}, '#noticed details'),
		'options-noticed-opened': shown(all, '#noticed .setting', {click: [service, '[data-kind=complaint] .opener']}),
		'options-noticed-flawed': shown(
			{...all, readFilter: {value: {why: 'quote', at: 0}}},
			'#noticed .setting .bad:not(:empty)',
			{click: [service, '[data-kind=complaint] .opener']},
		),
	};
};
