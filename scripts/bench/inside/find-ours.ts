// Our arm of finding: the packed index, as the keeper makes it.
import {entryOf} from '@/lib/find/entry';
import {merge} from '@/lib/find/merge';
import {pack} from '@/lib/find/pack';
import {search, searched} from '@/lib/find/search';
import type {Packed, Segment} from '@/lib/find/segment';
import {termsOf} from '@/lib/find/terms';
import {type FindArm, most, portions} from './find-people';

const now = Date.UTC(2026, 10, 20);

const done = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const merged = (parts: Packed[]): Packed =>
	done(
		merge(
			parts.map(one => ({...one, dead: new Set<number>()})),
			now,
		),
	);

export const ours: FindArm = {
	build: async people => {
		let parts: Packed[] = [];
		for (const rows of portions(people)) {
			const entries = rows.map(({subject, touches}) => entryOf({subject, touches, notes: [], places: []}));
			parts.push(pack(entries, now));
		}
		while (parts.length > 1)
			parts = Array.from({length: Math.ceil(parts.length / 8)}, (_, group) =>
				merged(parts.slice(group * 8, group * 8 + 8)),
			);
		return parts[0]?.segment;
	},
	open: (segment: Segment) => {
		const opened = searched(segment, new Set());
		const among = (typed: string, slips: boolean) =>
			search(opened, termsOf(typed), slips, now, most).map(({number}) => number);
		return typed => {
			const exact = among(typed, false);
			return exact.length < 3 ? [...new Set([...exact, ...among(typed, true)])] : exact;
		};
	},
};
