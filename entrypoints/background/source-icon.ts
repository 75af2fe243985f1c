// Icons: what the source that reads companies' sites put on its shelf.
import {askedOf} from '@/lib/asked';
import {believe} from '@/lib/believe';
import {holdingsOf} from '@/storage/holdings';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {later} from './later';
import {isOn, shelfOf} from './source-ready';

const source = 'company-website';

/** Null where the source is off, and where none is kept. */
export const iconOf = async (subject: string): Promise<string | null> => {
	const settings = await withStore(readSettings);
	if (!isOn(source, settings)) return null;

	const held = await withStore(async db => {
		const current = await currentOf(db, subject);
		return (await holdingsOf(db, [current])).get(current);
	});
	const {domain} = held ? askedOf(held.subject, believe(held.facts, held.verdicts), held.handles) : {domain: null};
	if (!domain) return null;

	const kept = await shelfOf(source, settings).read((await later()).iconName(domain));
	return kept?.text || null; // Missing where it was never asked
};
