// Doubles as the views ask for them, some at a time.
import {useQuery} from '@tanstack/react-query';
import type {Doubles, Merged} from '@/lib/messages';
import {ask} from './ask';

// Missing where the keeper is older than this page.
const nobody: Doubles = {groups: [], all: 0, next: null, looking: false, at: null};
const none: Merged = {rows: [], next: null};

export const useDoubles = (from: number) =>
	useQuery({queryKey: ['doubles', from], queryFn: async () => (await ask('doubles', {from})) ?? nobody});

export const useMerged = (from: number) =>
	useQuery({queryKey: ['merged', from], queryFn: async () => (await ask('merged', {from})) ?? none});
