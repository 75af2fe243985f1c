// Noticing soon: around somebody known whose page is seen, once whoever waits for a brief was answered.
import type {Match} from '@/lib/domain/brief';
import type {Sighting} from '@/lib/domain/sighting';
import {withStore} from '@/storage/open';
import {broadcast} from './broadcast';

/** When the page has been painted, and for how long what was looked for holds, in milliseconds. */
const [after, again] = [2000, 10 * 60_000];

const looked = new Map<string, number>();

export const noticeSoon = (matched: readonly (readonly [Sighting, Match, ...unknown[]])[], now: number): void => {
	const known = matched.flatMap(([, match]) => (match.state === 'known' ? match.subject : []));
	const due = [...new Set(known)].filter(id => now - (looked.get(id) ?? Number.NEGATIVE_INFINITY) >= again); // Missing before the first look
	for (const [id, at] of looked) if (now - at >= again) looked.delete(id);
	for (const id of due) looked.set(id, now);
	if (due.length === 0) return;

	setTimeout(async () => {
		try {
			const {noticing} = await import('./noticing');
			let changed = false;
			for (const id of due) changed = (await withStore(db => noticing(db, id, now))) || changed;
			if (changed) await broadcast(null);
		} catch {
			// Trouble of the store is told to whoever asks next; here nobody did.
			for (const id of due) looked.delete(id);
		}
	}, after);
};
