// Open: what the rep neither put away nor muted.
import type {Find} from '../domain/find';
import type {Settings} from '../domain/settings';
import type {Signal} from '../domain/signal';
import type {Row} from './shelf';

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''; // Missing where it is no address

const isMuted = ({author, url}: Find, {authors, sites}: Settings['mutes']): boolean => {
	const host = hostOf(url);

	return (
		(author !== null && authors.includes(author)) || sites.some(site => host === site || host.endsWith(`.${site}`))
	);
};

const stands = ({done, until}: Pick<Signal, 'done' | 'until'>, now: number): boolean =>
	!done && (until === null || until <= now);

export const isOpen = ({signal, find}: Row, {rules, mutes}: Settings, now: number): boolean =>
	signal !== null
		? stands(signal, now) && rules[signal.kind]?.on !== false // Missing where the rep never tuned it
		: find !== null && !find.done && !isMuted(find, mutes);
