// What the views ask, kept by React Query: its client and keys, and one broadcast that makes it ask again.
import {keepPreviousData, type Query, QueryClient, useQuery} from '@tanstack/react-query';
import browser from 'webextension-polyfill';
import type {Brief} from '@/lib/domain/brief';
import type {Changed, Replies} from '@/lib/messages';
import {ask} from './ask';
import {tellLocked} from './locked';
import {framed} from './session';
import type {Where} from './where';

export const client = new QueryClient({
	defaultOptions: {
		queries: {
			networkMode: 'always',
			retry: false,
			staleTime: Number.POSITIVE_INFINITY,
			refetchOnWindowFocus: false,
			refetchOnReconnect: false,
		},
		mutations: {networkMode: 'always', retry: false},
	},
});

const ofTab = (tabId: number | null) => (query: Query) => {
	const [about, tab] = query.queryKey;
	// What is shown of all sources takes long to ask for, and changes by the rep's own hand there.
	if (about === 'sources' || about === 'ledger' || about === 'flaw') return false;

	return (
		tabId === null ||
		about === 'page' ||
		((about === 'brief' || about === 'mentions' || about === 'telling') && tab === tabId)
	);
};

const pause = 100;
const waiting = new Set<number | null>();
let paused = false;

/**
 * Whom a page no longer shows is gone at once, and so is an answer about them that is still under way; but not who is of the address
 * `but`. Resolves when no view of ours shows them any more; undefined where none did.
 */
const clear = (tabId: number, but?: string): Promise<null> | undefined => {
	const shown = client
		.getQueryCache()
		.findAll({queryKey: ['brief', tabId]})
		.filter(({state}) => but === undefined || (state.data as Brief | null | undefined)?.url !== but); // Missing where nobody is shown
	for (const query of shown) {
		void query.cancel({silent: true, revert: false});
		query.setState({...query.state, data: undefined, status: 'pending', fetchStatus: 'idle'});
	}
	// React Query tells React in a timer set just now, and React then renders before anything else is done.
	return shown.length > 0 ? new Promise(resolve => setTimeout(resolve, 0, null)) : undefined;
};

const flush = () => {
	paused = waiting.size > 0;
	if (!paused) return;
	for (const tabId of waiting) void client.invalidateQueries({predicate: ofTab(tabId)});
	waiting.clear();
	setTimeout(flush, pause);
};

/** Asks again about a tab (or everything), at once; many changes in a row are one question each tenth of a second. */
export const refresh = (tabId: number | null): void => {
	waiting.add(tabId);
	if (!paused) flush();
};

const isChanged = (message: unknown): message is Changed =>
	typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';

let heard = 0;

/** Hears the keeper's one broadcast. */
export const listen = (): void => {
	browser.runtime.onMessage.addListener((message: unknown) => {
		if (isChanged(message)) {
			heard += 1;
			if (message.locked !== undefined) {
				client.clear();
				tellLocked(message.locked);
			}
			if (message.cleared && message.tabId !== null) {
				const gone = clear(message.tabId);
				// The panel within the page is waited for: the sensor hides it until then.
				return framed ? gone : undefined;
			}
			refresh(message.tabId);
		}
		return undefined;
	});
};

/** Takes what the keeper said with its first answer, unless something changed since it was asked. */
export const begin = (hello: NonNullable<Replies['hello']>): void => {
	const {tabId, page, brief} = hello;
	if (heard > 0 || !page || page.state === 'waiting') return;

	client.setQueryData(['page', {tabId}], page);
	client.setQueryData(['brief', tabId, null], brief);
};

export const usePage = (where: Where | null) =>
	useQuery({queryKey: ['page', where], queryFn: () => ask('page', where ?? {}), enabled: where !== null});

export const useBrief = (tabId: number | null, who: number | null) =>
	useQuery({
		queryKey: ['brief', tabId, who],
		queryFn: () => ask('brief', {tabId: tabId ?? 0, ...(who === null ? {} : {who})}),
		enabled: tabId !== null,
	});

export const useSubject = (subject: string | null) =>
	useQuery({
		queryKey: ['subject', subject],
		queryFn: () => ask('subject', {subject: subject ?? ''}),
		enabled: subject !== null,
	});

export const useMentions = (tabId: number | null) =>
	useQuery({
		queryKey: ['mentions', tabId],
		queryFn: () => ask('mentions', {tabId: tabId ?? 0}),
		enabled: tabId !== null,
	});

/** As the rep types: the rows before stay until the new ones are there. */
export const useSearch = (text: string) =>
	useQuery({
		queryKey: ['search', text],
		queryFn: () => ask('search', {text}),
		enabled: text !== '',
		placeholderData: keepPreviousData,
		gcTime: 30_000,
	});

export const useSettings = () => useQuery({queryKey: ['settings'], queryFn: () => ask('settings', {})});
export const useCounts = () => useQuery({queryKey: ['counts'], queryFn: () => ask('counts', {})});
export const useShortcuts = () => useQuery({queryKey: ['shortcuts'], queryFn: () => ask('shortcuts', {})});

/** A view beside the page follows the active tab of its window, and the tab to pages that say nothing of themselves. */
export const watchTabs = (): void => {
	browser.tabs.onActivated.addListener(() => void client.invalidateQueries({queryKey: ['page']}));
	browser.tabs.onUpdated.addListener((tabId, {url, status}) => {
		if (url) void clear(tabId, url); // Missing where the page is the same, and where no permission tells it
		if (url || status) refresh(tabId);
	});
};
