// Asking for what is shown before a call.
import {useQuery} from '@tanstack/react-query';
import {ask} from './ask';

/** Who is meant, by the address of the view: a subject, or whom a tab shows. */
export type Whom = {subject?: string; tabId?: number};

export const whomOf = (hash: string): Whom => {
	const said = decodeURIComponent(hash.replace(/^#/u, ''));
	const tab = /^tab:(\d+)$/u.exec(said)?.[1]; // Missing where a subject is meant
	if (tab !== undefined) return {tabId: Number(tab)};

	return said === '' ? {} : {subject: said};
};

export const useCall = (whom: Whom) => useQuery({queryKey: ['call', whom], queryFn: () => ask('call', whom)});
