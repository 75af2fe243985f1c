// What a board says: how many roles are open, where and in which teams, and which executives are looked for.
import {fold} from '@/lib/identity/fold';
import {line} from '../answer/line';
import type {Item} from '../define';
import {counted} from './counted';
import {placesOf} from './place';
import {executives, type Role} from './role';

/** Roles of a company on one board, and where a reader finds them all. */
export type Opened = {url: string; roles: Role[] /** How many there are, where only some were read. */; all: number};

/** Most places and teams of one answer: a board that names more is broken. */
const most = 60;

const quoted = (roles: readonly Role[]): string =>
	line([...new Set(roles.map(({title}) => title))].slice(0, 5).join(' · '));

export function* itemsOf({url, roles, all}: Opened, now: number): Generator<Item> {
	const evidence = {url, quote: roles.length > 0 ? quoted(roles) : null};
	yield {is: 'fact', field: 'openRoles', value: String(all), evidence};

	for (const {value, roles: there} of placesOf(roles).slice(0, most))
		yield {is: 'fact', field: 'hiringIn', value, evidence: {url, quote: quoted(there)}};

	const teams = counted(roles, ({team}) => (team ? [[fold(team), team]] : []));
	for (const {value, roles: there} of teams.slice(0, most))
		yield {is: 'fact', field: 'hiringFor', value, evidence: {url, quote: quoted(there)}};

	for (const {role, at} of executives(roles, now))
		yield {
			is: 'event',
			event: 'hiring',
			title: role.title,
			at,
			key: role.key,
			evidence: {url: role.url, quote: role.title},
		};
}
