// A stream: what a filter lets through of all that was noticed, as far down as the rep went; what is new comes in at the top.
import {useCallback, useEffect, useRef, useState} from 'react';
import browser from 'webextension-polyfill';
import type {Noticed, Spot} from '@/lib/domain/noticed';
import type {NoticedPage} from '@/lib/messages';
import {ask} from '../ask';

export type Stream = {
	items: Noticed[];
	/** Where to go on; null at the end. */
	next: Spot | null;
	/** The first answer is there. */
	begun: boolean;
	error: unknown;
};

const nothing: Stream = {items: [], next: null, begun: false, error: null};

const isAfter = ({at, id}: Noticed, spot: Spot): boolean => at < spot.at || (at === spot.at && id < spot.id);

/** The newest page takes the place of what stood there before: what went is gone, what came is in. */
export const withNewest = (before: Stream, {items, next}: NoticedPage): Stream => {
	if (next === null || !before.begun) return {items, next, begun: true, error: null};

	const known = new Set(before.items.map(({id}) => id));
	const joins = before.items.length === 0 || items.some(({id}) => known.has(id));
	if (!joins) return {items, next, begun: true, error: null};

	return {...before, items: [...items, ...before.items.filter(item => isAfter(item, next))], error: null};
};

export const withMore = (before: Stream, {items, next}: NoticedPage): Stream => {
	const known = new Set(before.items.map(({id}) => id));

	return {...before, items: [...before.items, ...items.filter(({id}) => !known.has(id))], next, error: null};
};

const changed = (message: unknown): boolean =>
	typeof message === 'object' && message !== null && 'tabId' in message && message.tabId === null;

/** Asked anew where another filter is typed, and at every change of the store. */
export const useStream = (filter: string): {stream: Stream; more: () => void} => {
	const [stream, setStream] = useState(nothing);
	const busy = useRef(false);
	const life = useRef(0);
	const load = useCallback(
		async (after: Spot | null, join: typeof withMore) => {
			const own = life.current;
			busy.current = true;
			try {
				const page = await ask('noticed', {filter, after});
				if (own === life.current) setStream(before => join(before, page));
			} catch (error) {
				if (own === life.current) setStream(before => ({...before, begun: true, error}));
			} finally {
				if (own === life.current) busy.current = false;
			}
		},
		[filter],
	);
	useEffect(() => {
		life.current += 1;
		setStream(nothing);
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const newest = () => void load(null, withNewest);
		const hear = (message: unknown) => {
			if (!changed(message)) return undefined;
			// Many changes in a row are one question.
			clearTimeout(waiting);
			waiting = setTimeout(newest, 300);
			return undefined;
		};
		newest();
		browser.runtime.onMessage.addListener(hear);
		return () => {
			life.current += 1;
			clearTimeout(waiting);
			browser.runtime.onMessage.removeListener(hear);
		};
	}, [load]);
	const {next, error} = stream;
	const more = useCallback(() => {
		if (next !== null && !busy.current && error === null) void load(next, withMore);
	}, [next, error, load]);

	return {stream, more};
};
