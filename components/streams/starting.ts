// Columns to begin with: what most reps want to see side by side.
import {type Key, t} from '../t';
import type {Composed} from './edit';

const kinds = (...names: string[]): string => names.map(name => `kind:${name}`).join(' OR ');

const starting: readonly [string, Key, string][] = [
	[
		'moves',
		'streamMoves',
		kinds('job-change', 'promotion', 'lateral-move', 'left-company', 'leadership-change', 'moved'),
	],
	[
		'news',
		'streamNews',
		kinds(
			'funding',
			'merger',
			'new-office',
			'product-launch',
			'partnership',
			'layoffs',
			'lawsuit',
			'insolvency',
			'hiring-surge',
		),
	],
	['asking', 'streamAsking', kinds('buying-question', 'question')],
	['unhappy', 'streamUnhappy', kinds('complaint', 'ticket-opened', 'incident')],
	['happy', 'streamHappy', kinds('praise')],
];

/** In the words of the rep's language. */
export const startingColumns = (): Composed[] => starting.map(([id, name, filter]) => ({id, name: t(name), filter}));
