// Addresses: how far two e-mail addresses agree, beyond what the names in them say.
import {type Level, level} from './level';
import {likeness, oneSlip} from './similar';
import type {Traits} from './traits';

/** An address made of its owner's name says no more than the name: `anna.smith@` elsewhere is any Anna Smith. */
const isNamed = (local: string, {given, family}: Traits): boolean =>
	(family.length > 2 && local.includes(family)) || (given.length > 2 && local.includes(given));

export const emails = (a: Traits, b: Traits): Level => {
	if (a.email === '' || b.email === '') return level.none;
	if (a.email === b.email) return level.same;
	const [one = '', here = ''] = a.email.split('@');
	const [other = '', there = ''] = b.email.split('@');
	const host = (domain: string) => domain.replace(/\.[^.]*$/u, '');
	// At one host only a slip is near: its people are called alike. Elsewhere both halves count, for the whole is soon alike.
	const near =
		here === there
			? oneSlip(one, other)
			: oneSlip(a.email, b.email) ||
				(likeness(one, other) >= 0.88 && likeness(host(here), host(there)) >= 0.8) ||
				(/\d/u.test(one) && likeness(a.email, b.email) >= 0.93);
	if (near) return level.near;

	const close = one.length > 5 && (one === other || oneSlip(one, other));
	return close && (/\d/u.test(one) || !isNamed(one, a)) ? level.alike : level.other;
};
