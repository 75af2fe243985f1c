// Counted: what many roles have in common, under the name that most of them give it.
import type {Role} from './role';

export type Counted = {value: string; roles: Role[]};

/** The name that is given most often, and the first by letters where two are: it does not change with the order of an answer. */
const usual = (names: readonly string[]): string => {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);

	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
};

/** What at least two roles share, the fullest first; `by` names a role's keys and how each is written there. */
export const counted = (
	roles: readonly Role[],
	by: (role: Role) => readonly (readonly [string, string])[],
): Counted[] => {
	const groups = new Map<string, {roles: Set<Role>; names: string[]}>();
	for (const role of roles)
		for (const [key, name] of by(role)) {
			const group = groups.get(key) ?? {roles: new Set(), names: []};
			group.roles.add(role);
			group.names.push(name);
			groups.set(key, group);
		}

	return [...groups.values()]
		.filter(group => group.roles.size > 1)
		.map(group => ({value: usual(group.names), roles: [...group.roles]}))
		.sort((a, b) => b.roles.length - a.roles.length || (a.value < b.value ? -1 : 1));
};
