// The address of a feed, in the one spelling by which it is known.
import {webUrl} from './say';

/** Over https, without fragment; null where it is no address, or one too long to be a handle. */
export const feedUrl = (value: unknown, base?: string): string | null => {
	const url = URL.parse(webUrl(value, base) ?? '');
	if (!url || (url.port !== '' && url.protocol === 'http:')) return null;

	url.protocol = 'https:';
	url.hash = '';
	return url.href.length < 280 ? url.href : null;
};
