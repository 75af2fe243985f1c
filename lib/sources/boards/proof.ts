// Proof that a board is this company's: one that was found by a guessed name may be anybody's.
import {companyKey} from '@/lib/identity/company';
import {registrable} from '@/lib/identity/domain';
import {names} from '../answer/address';
import type {Asked} from '../define';
import type {Role} from './role';

/** Whether a folded name stands in a text as whole words. */
const says = (prose: string, key: string): boolean => {
	const low = prose.toLowerCase();
	for (let at = low.indexOf(key); at !== -1; at = low.indexOf(key, at + 1))
		if (!/[\p{L}\p{N}]/u.test(low[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(low[at + key.length] ?? '')) return true;

	return false;
};

/** By the company's name, as the board gives it; by the host that shows a role; or by what its roles say of who looks for somebody. */
export const isTheirs = (
	{roles, owners}: {roles: readonly Role[]; owners: readonly string[]},
	{name, company, domain}: Pick<Asked, 'name' | 'company' | 'domain'>,
): boolean => {
	const key = companyKey(company ?? name);
	if (key !== '' && owners.some(owner => companyKey(owner) === key)) return true;
	if (domain && roles.some(({url}) => registrable(url) === domain)) return true;

	const told = roles.flatMap(({prose}) => (prose ? [prose] : []));
	if (domain && told.some(prose => names(prose, domain))) return true;

	// A name may be a word of the language: it has to stand in most of the roles.
	return owners.length === 0 && key.length > 2 && told.filter(prose => says(prose, key)).length * 2 > roles.length;
};
