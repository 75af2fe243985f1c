// A company's icon, as its own site gave it to the source that reads such sites.
import {useQuery} from '@tanstack/react-query';
import {ask} from './ask';

export const useIcon = (subject: string) =>
	useQuery({queryKey: ['icon', subject], queryFn: async () => (await ask('icon', {subject})) ?? null});
