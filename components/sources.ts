// Sources as the views ask about them and tell them: which are on, what they are told, what they said, what left the machine.
import {useInfiniteQuery, useMutation, useQuery} from '@tanstack/react-query';
import type {Replies, SourcesState, ViewMessages} from '@/lib/messages';
import {ask} from './ask';
import {client} from './queries';
import {say} from './snack';
import {troubleWords} from './words';

const key = ['sources'];
// Missing where the keeper is older than this page.
const none: SourcesState = {sources: [], airplane: false, today: 0, perDay: 0};
const blank: Replies['ledger'] = {lines: [], more: false};

export const useSources = () =>
	useQuery({queryKey: key, queryFn: async () => (await ask('sources', {})) ?? none, refetchInterval: 60_000});

const failed = (error: unknown) => say(troubleWords(error));
/** Asks again which sources there are, and what left. */
export const anew = () =>
	void client.invalidateQueries({predicate: ({queryKey: [about]}) => about === 'sources' || about === 'ledger'});

export const useSwitch = () =>
	useMutation({
		mutationFn: (data: ViewMessages['switchSource']) => ask('switchSource', data),
		onSuccess: state => client.setQueryData(key, state),
		onError: failed,
	});

export const useSetSource = () =>
	useMutation({
		mutationFn: (data: ViewMessages['setSource']) => ask('setSource', data),
		onSuccess: ({state}) => client.setQueryData(key, state),
		onError: failed,
	});

const plainOf =
	<T extends 'checkSource' | 'signInBack' | 'trySource' | 'keepRecipe' | 'dropRecipe' | 'importSources'>(type: T) =>
	() =>
		useMutation({
			mutationFn: (data: ViewMessages[T]) => ask(type, data) as Promise<Replies[T]>,
			onError: failed,
			onSettled: anew,
		});

/** Does the key work? */
export const useCheck = plainOf('checkSource');
export const useSignInBack = plainOf('signInBack');
export const useTry = plainOf('trySource');
export const useKeepRecipe = plainOf('keepRecipe');
export const useDropRecipe = plainOf('dropRecipe');
export const useImportSources = plainOf('importSources');

/** What left the machine, some lines at a time; of one source, or of all. */
export const useLedger = (source: string | null) =>
	useInfiniteQuery({
		queryKey: ['ledger', source],
		queryFn: async ({pageParam: before}) =>
			(await ask('ledger', {...(source === null ? {} : {source}), ...(before === null ? {} : {before})})) ?? blank,
		initialPageParam: null as number | null,
		getNextPageParam: ({lines, more}) => (more ? lines.at(-1)?.at : undefined), // Missing where nothing was answered
	});

/** What a recipe would make of an answer. */
export const usePreview = (text: string, answer: string) =>
	useQuery({
		queryKey: ['preview', text, answer],
		queryFn: () => ask('previewRecipe', {text, answer}),
		placeholderData: before => before,
		gcTime: 0,
	});
