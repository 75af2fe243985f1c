// Imports as the views handle them: what is under way, and how a file is handed to the keeper.
import {useMutation, useQuery} from '@tanstack/react-query';
import type {Answer, ImportPeek, Replies, ViewMessages} from '@/lib/messages';
import {AskError, ask} from './ask';
import {client, refresh} from './queries';
import {firefox} from './session';
import {say} from './snack';
import {troubleWords} from './words';

const key = ['imports'];
/** While something is under way, how often it is asked how far it is, in milliseconds. */
const often = 500;

export const useImports = () =>
	useQuery({
		queryKey: key,
		queryFn: async () => (await ask('imports', {})) ?? [], // Missing where the keeper is older than this page
		refetchInterval: ({state}) => (state.data?.some(({running}) => running) ? often : false),
	});

export const useAside = (id: string, after: string | null, wanted: boolean) =>
	useQuery({queryKey: ['aside', id, after], queryFn: () => ask('importAside', {id, after}), enabled: wanted});

/** How long a file is looked at before we give the keeper up, in milliseconds. */
const patience = 30_000;

/** A runtime message carries a File in Firefox only; Chromium's worker takes it from the page itself. */
const askWithFile = async <T extends 'importFile' | 'importAgain'>(
	type: T,
	data: ViewMessages[T],
): Promise<Replies[T]> => {
	if (firefox) return ask(type, data as never) as Promise<Replies[T]>;

	const registration = await navigator.serviceWorker.ready;
	const {port1, port2} = new MessageChannel();
	const answer = await new Promise<Answer<Replies[T]>>((resolve, reject) => {
		setTimeout(() => reject(new AskError('gone')), patience);
		port1.onmessage = event => resolve(event.data);
		registration.active?.postMessage({type, data}, [port2]); // Missing only while the extension is updated
	});
	port1.close();
	if (!answer.ok) throw new AskError(answer.trouble);

	return answer.value;
};

const failed = (error: unknown) => say(troubleWords(error));

export const usePeek = (onSuccess: (peek: ImportPeek | {why: string}) => void) =>
	useMutation({
		mutationFn: (what: File | ViewMessages['importPeek']) =>
			what instanceof File ? askWithFile('importFile', {file: what}) : ask('importPeek', what),
		onSuccess,
		onError: failed,
	});

export const useChooseAgain = (onOther: () => void) =>
	useMutation({
		mutationFn: (data: ViewMessages['importAgain']) => askWithFile('importAgain', data),
		onSuccess: same => {
			if (!same) onOther();
			void client.invalidateQueries({queryKey: key});
		},
		onError: failed,
	});

const actOf =
	<T extends 'importStart' | 'importPause' | 'importGoOn' | 'importEnd' | 'importUndo' | 'importSettle'>(type: T) =>
	() =>
		useMutation({
			mutationFn: (data: ViewMessages[T]) => ask(type, data),
			onSuccess: () => refresh(null),
			onError: failed,
		});

export const useStart = actOf('importStart');
export const usePause = actOf('importPause');
export const useGoOn = actOf('importGoOn');
export const useEnd = actOf('importEnd');
export const useTakeBack = actOf('importUndo');
export const useSettleRow = actOf('importSettle');
