// Backups as the views handle them: files handed to the keeper through the browser's own folder, and taken from there.
import {useMutation, useQuery} from '@tanstack/react-query';
import type {Backups, Replies, ViewMessages} from '@/lib/messages';
import {ask} from './ask';
import {client, refresh} from './queries';
import {say} from './snack';
import {troubleWords} from './words';

const key = ['backups'];
export const useBackups = () => useQuery({queryKey: key, queryFn: () => ask('backups', {})});

const actOf =
	<T extends 'backUp' | 'sealBackups' | 'saveBackups'>(type: T) =>
	(done: (now: Backups) => unknown = () => {}) =>
		useMutation({
			mutationFn: (data: ViewMessages[T]) => ask(type, data) as Promise<Backups>,
			onSuccess: now => {
				client.setQueryData(key, now);
				return done(now);
			},
			onError: error => say(troubleWords(error)),
		});
export const useBackUp = actOf('backUp');
export const useSeal = actOf('sealBackups');
export const useSaving = actOf('saveBackups');

/** Everything is another now, whatever comes of it. */
export const useRestore = (done: (restored: Replies['restore']) => void) =>
	useMutation({
		mutationFn: async ({file, passphrase}: {file: File; passphrase: string | null}) => {
			const root = await navigator.storage.getDirectory();
			const waiting = await root.getFileHandle('restore', {create: true});
			await file.stream().pipeTo(await waiting.createWritable());
			return ask('restore', {passphrase});
		},
		onSuccess: done,
		onError: error => say(troubleWords(error)),
		onSettled: () => refresh(null),
	});

export const useGoBack = (done: () => void) =>
	useMutation({
		mutationFn: () => ask('goBack', {}),
		onSuccess: done,
		onError: error => say(troubleWords(error)),
		onSettled: () => refresh(null),
	});

/** The backup in the browser's own folder, as a file of the rep's downloads. */
export const saveBackup = async (name: string): Promise<void> => {
	const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
	const url = URL.createObjectURL(await (await folder.getFileHandle(name)).getFile());
	Object.assign(document.createElement('a'), {href: url, download: name}).click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

type Picking = {showDirectoryPicker?: (how: object) => Promise<FileSystemDirectoryHandle>};
export const mayChooseFolder = 'showDirectoryPicker' in globalThis;

/** Hands the keeper the folder that the rep chooses; nothing where they choose none. A runtime message could not carry it. */
export const chooseFolder = async (): Promise<void> => {
	const folder = await (globalThis as Picking)
		.showDirectoryPicker?.({id: 'backups', mode: 'readwrite'})
		.catch(() => null);
	const registration = await navigator.serviceWorker.ready;
	if (folder) registration.active?.postMessage({folder}); // Missing only while the extension is updated
};
