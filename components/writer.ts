// The writer as the views ask for it: whether there is one, and on the rep's click what it writes of a subject.
import {useMutation, useQuery} from '@tanstack/react-query';
import type {ViewMessages} from '@/lib/messages';
import {ask} from './ask';
import {say} from './snack';
import {troubleWords} from './words';

export const useWriter = () => useQuery({queryKey: ['writer'], queryFn: () => ask('writer', {})});

export const useWrite = () =>
	useMutation({
		mutationFn: (data: ViewMessages['write']) => ask('write', data),
		onError: error => say(troubleWords(error)),
	});
