// Mutes: who and where is never heard of again.
import type {Settings} from '../domain/settings';
import {fold} from '../identity/fold';
import type {Posted} from '../sources/define';

/** The host of an address as it is muted: `https://www.Acme.example/x` is `acme.example`. */
export const siteOf = (url: string): string | null => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? null; // Missing in what is no address

export const isMuted = (
	{author, url}: Pick<Posted, 'author' | 'url'>,
	{authors, sites}: Settings['mutes'],
): boolean => {
	const site = siteOf(url);
	const writer = author === null ? null : fold(author);

	return (
		(writer !== null && authors.some(one => fold(one) === writer)) ||
		(site !== null && sites.some(one => site === one || site.endsWith(`.${one}`)))
	);
};
