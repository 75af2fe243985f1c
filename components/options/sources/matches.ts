// Whether a source is meant by what the rep typed: by its name, its hosts, or what it would send.
import type {SourceShown} from '@/lib/messages';
import {discloseWords} from '../../source-words';

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word stands somewhere in it; nothing typed is any source. */
export const matches = (source: SourceShown, typed: string): boolean => {
	const said = plain(`${source.title} ${source.id} ${source.homepage} ${discloseWords(source)}`);

	return plain(typed)
		.split(/\s+/u)
		.every(word => said.includes(word));
};
