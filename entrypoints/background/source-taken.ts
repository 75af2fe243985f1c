// Taking an answer: what a source said of somebody becomes facts and signals, all of one answer or nothing.

import {factsOfAnswer} from '@/lib/answered';
import type {Answered} from '@/lib/ask';
import {believe} from '@/lib/believe';
import {notice} from '@/lib/notice';
import {kept} from '@/lib/notice/kept';
import {keep} from '@/storage/commit';
import {withStore} from '@/storage/open';
import {subjectOf} from '@/storage/subjects';
import {followSoon} from './follow-soon';
import {holdingOf} from './held';
import {noticing} from './noticing';
import {renewed} from './renew';

/** True where something was new. Taken twice, it is written once. */
export const takeAnswer = (answer: Answered, subject: string, now: number): Promise<boolean> =>
	withStore(async db => {
		const {items, source, complete} = answer;
		// It failed: nothing is new, and nothing has ended.
		if (items.length === 0 && !complete) return false;

		const held = await holdingOf(db, subject);
		if (!held) return false;

		const facts = factsOfAnswer({
			items,
			source,
			complete,
			subject,
			onFile: held.facts,
			now,
		});
		if (facts.length === 0) return false;

		const all = [...held.facts, ...facts];
		const noticed = notice(held.subject, all, held.verdicts, now);
		followSoon(db);
		await keep(db, async act => {
			// Erased while it was asked: then nothing of it comes back.
			if (!(await subjectOf(db, subject))) return;

			await act.addAll('facts', facts);
			await act.addAll('signals', noticed);
			await act.putAll('signals', kept(held.signals, noticed));
			await act.put('subjects', renewed(held.subject, believe(all, held.verdicts)));
		});
		await noticing(db, subject, now);
		return true;
	});
