// What the domain's values are called in the rep's language.
import type {Reason} from '@/lib/domain/brief';
import type {Handle} from '@/lib/domain/handle';
import type {Touch} from '@/lib/domain/touch';
import {AskError} from './ask';
import {groundWords} from './grounds';
import {properName} from './source-names';
import {type Key, t} from './t';
import {ago} from './when';

/** Who said so: "You", "LinkedIn page", "Web site", "File: sample", "Wikidata". */
export const sourceWords = (source: string): string => {
	const [group = '', id = ''] = source.split(':');
	const name = properName(id);
	if (group === 'rep') return t('sourceRep');
	if (group === 'page') return id === 'website' ? t('sourceWebsite') : t('sourcePage', name);
	if (group === 'import') return t(id === 'sample' ? 'sourceSample' : 'sourceImport', name);

	return name || source;
};

const handleKeys: Record<string, Key> = {
	email: 'sameEmail',
	linkedin: 'sameLinkedin',
	domain: 'sameDomain',
	phone: 'samePhone',
};

const handleWords = (handle: Handle): string => {
	const split = handle.indexOf(':');
	const kind = handle.slice(0, split);
	const key = handleKeys[kind];

	return key ? t(key, handle.slice(split + 1)) : t('sameKey', properName(kind));
};

/** One line for each thing that speaks for or against it, the strongest first. */
export const reasonLines = (reasons: readonly Reason[]): string[] =>
	reasons.flatMap(reason => {
		if (reason.why === 'handle') return handleWords(reason.handle);

		return reason.why === 'alike' ? reason.grounds.map(groundWords) : t('youSaidSo');
	});

const channelKeys: Record<Touch['channel'], Key> = {
	email: 'channelEmail',
	call: 'channelCall',
	meeting: 'channelMeeting',
	ticket: 'channelTicket',
	message: 'channelMessage',
};

export const channelWords = (touch: Touch): string => t(channelKeys[touch.channel]);

/** "You, 12 days ago". */
export const touchWords = (touch: Touch, now: number): string =>
	t(touch.direction === 'out' ? 'touchByUs' : 'touchByThem', ago(touch.at, now));

const troubleKeys: Record<AskError['trouble'], Key> = {
	refused: 'troubleRefused',
	'bad-message': 'troubleBadMessage',
	storage: 'troubleStorage',
	'newer-store': 'troubleNewerStore',
	locked: 'troubleLocked',
	moving: 'troubleMoving',
	internal: 'troubleInternal',
	gone: 'troubleGone',
};

/** One sentence for what went wrong. */
export const troubleWords = (error: unknown): string =>
	t(error instanceof AskError ? troubleKeys[error.trouble] : 'troubleInternal');
