// Which sources were asked about a subject, as the views ask for it.
import {useQuery} from '@tanstack/react-query';
import {ask} from './ask';

/** Asked for once their brief is painted, and again while a source is still being asked. */
export const useAsked = (subject: string, painted: boolean) =>
	useQuery({
		queryKey: ['asked', subject],
		queryFn: async () => (await ask('asked', {subject})) ?? [],
		enabled: painted,
		refetchInterval: ({state}) => (state.data?.some(({busy}) => busy) ? 1500 : false), // Missing until it was answered
	});
