// Listening as the views ask about it and tell it: saved searches, how the rounds get on, and what was found.
import {useMutation, useQuery} from '@tanstack/react-query';
import type {Replies, ViewMessages} from '@/lib/messages';
import {ask} from './ask';
import {refresh} from './queries';
import {randomId} from './random';
import {say} from './snack';
import {t} from './t';
import {troubleWords} from './words';

// Missing where the keeper is older than this page.
const none: Replies['watches'] = {
	searches: [],
	rounds: {watched: 0, behind: 0, since: null, left: {}, paused: null, next: null},
};

export const useWatches = () =>
	useQuery({queryKey: ['watches'], queryFn: async () => (await ask('watches', {})) ?? none, refetchInterval: 60_000});

export const useFinds = (watch: string, open: boolean) =>
	useQuery({queryKey: ['finds', watch], queryFn: async () => (await ask('finds', {watch})) ?? [], enabled: open});

const failed = (error: unknown) => say(troubleWords(error));

/** What it would find now; nothing of it is kept. */
export const useTrySearch = () =>
	useMutation({
		mutationFn: (search: ViewMessages['trySearch']['search']) => ask('trySearch', {search}),
		onError: failed,
	});

/** Keeps a search, or says what is wrong with its words: then nothing was done. */
export const useKeepSearch = () =>
	useMutation({
		mutationFn: async (data: Omit<ViewMessages['keepSearch'], 'op'>) => {
			const op = randomId();
			const reply = await ask('keepSearch', {...data, op});
			if (reply?.flaw === null) say(t('doneSearch'), op); // Missing as above
			return reply;
		},
		onSuccess: () => refresh(null),
		onError: failed,
	});
