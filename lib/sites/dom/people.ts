// The people of a mailbox's page: each once, by address, the rep's own addresses apart.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {mail, stated} from './contact';

export type Who = {name: string | null; email: string | null};

/** A name and the address that the page states for it; what stands as a name and is an address is none. */
export const who = (name: string | null | undefined, address: string | null | undefined): Who => {
	// Icons of a font are letters of nobody's name.
	const plain = (name ?? '').replace(/\p{Co}|\s*<[^<>]*>[\s,;]*$/gu, '').trim();
	return {
		name: plain.includes('@') ? null : plain.replace(/^"(.*)"$/u, '$1').trim() || null,
		email: mail(address)?.slice(6) ?? null, // Missing where the page shows a name only
	};
};

/** `Ada Lovelace <ada@x.com>` or `ada@x.com`; what stands before the brackets is never taken for the address. */
export const whoOf = (words: string | null | undefined): Who =>
	who(words, /<([^<>]*)>[\s,;]*$/u.exec(words ?? '')?.[1] ?? words); // Missing where the address stands alone

/** Sightings in the order given, each person once and with a name where one is stated anywhere; half as sure of a name without an address. */
export const people = (signal: string, cast: Who[], listed: Who[], own: (string | null | undefined)[]): Sighting[] => {
	const ours = new Set(own.flatMap(address => mail(address)?.slice(6) ?? [])); // Missing where the page shows no account
	const all = [...cast, ...listed];
	// Whoever is called exactly as we are is another address of ours: some mailboxes call each of them "me".
	const taken = all.flatMap(({email, name}) => (email && name ? [name] : []));
	const called = all.flatMap(({email, name}) => (email && name && ours.has(email) ? [name] : []));
	const known = new Set<string | null>([null, ...taken, ...ours]);
	const each = (role: Sighting['role'], some: Who[]): Sighting[] =>
		some.flatMap(one => {
			const key = one.email ?? one.name;
			if (known.has(key) || (one.name && called.includes(one.name))) return [];

			known.add(key);
			const name = one.name ?? all.find(other => other.email === one.email && other.name)?.name ?? null; // Missing where nobody names them
			const handles = one.email ? [`email:${one.email}` as Handle] : [];
			return [stated([role, 'person', signal], {name}, handles, one.email ? 1 : 0.5)];
		});

	return [
		...each('cast', cast),
		...each('listed', listed),
		...Array.from(ours, email => stated(['self', 'person', signal], {}, [`email:${email}`])),
	];
};
