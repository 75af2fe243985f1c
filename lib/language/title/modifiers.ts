// Words that raise or lower what somebody is at work: senior, deputy, interim, II.
import type {Ladder, Seniority} from './head';
import {type Lazy, whole as word} from './pattern';

/** `doing` and `leading`: what it adds on that ladder. `level`: what it makes of a plain professional. */
export type Modifier = {doing: number; leading: number; level: Seniority | null; pattern: Lazy};

export const modifiers: Record<string, Modifier> = {
	senior: {
		doing: 10,
		leading: 5,
		level: 'senior',
		pattern: word('senior[a]?(?! care| living| housing| citizen)|sr|snr|confirmee?|sernior|advanced'),
	},
	junior: {doing: -8, leading: -6, level: 'junior', pattern: word('junior[a]?|jr|jnr|debutante?')},
	staff: {doing: 14, leading: 4, level: 'senior', pattern: word('staff(?= \\S)')},
	principal: {doing: 17, leading: 6, level: 'senior', pattern: word('principal(?= \\S)|distinguished')},
	lead: {
		doing: 15,
		leading: 2,
		level: 'lead',
		pattern: word('lead(?! generation)|leitende[rn]?|head(?! office| quarter)'),
	},
	deputy: {
		doing: -3,
		leading: -3,
		level: null,
		pattern: word('deputy|vice|stellv(?:ertretende[rn]?)?|stv|adjointe?|adjunt[oa]|adjunct|suplente'),
	},
	assistant: {doing: -6, leading: -6, level: null, pattern: word('assistant[e]?|asst|assistent[e]?|asistente|ass')},
	associate: {doing: -5, leading: -3, level: 'junior', pattern: word('associate|assoc')},
	interim: {
		doing: -3,
		leading: -3,
		level: null,
		pattern: word('interim|acting|ad interim|a i|kommissarische[rn]?|interin[oa]|par interim|temporary'),
	},
};

/** Scope of a role, narrow to wide; compared only where both titles name one. */
export const scopes: readonly Lazy[] = [
	word('local|store|branch|municipal'),
	word('area|district|territory|distrital'),
	word('regional\\w*|region'),
	word('national\\w*|nacional|country'),
	word('global\\w*|international\\w*|internacional|worldwide|world'),
];

/** `Engineer II`, `Analyst 3`, `Analista Pleno`: the grade within one title. */
export const grades: readonly [Lazy, number][] = [
	[word('i|1|l1'), 1],
	[word('ii|2|l2'), 2],
	[word('iii|3|l3'), 3],
	[word('iv|4|l4'), 4],
	[word('v|5|l5'), 5],
	[word('6|l6'), 6],
	[word('7|l7'), 7],
];

/** Those who hold no position now, or no longer hold the one they name. */
export const former = word(
	'former|formerly|ex|retired|emeritus|a d|i r|aposentad[oa]|jubilad[oa]|retraitee?|ruhestand|open to work|seeking|looking for|em busca|en busca|in transition|previously|on leave|sabbatical',
);

export const added = (modifier: Modifier, ladder: Ladder): number =>
	ladder === 'leading' ? modifier.leading : modifier.doing;
