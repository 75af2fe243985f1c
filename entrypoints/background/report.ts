// Report: what helps to find a fault and holds nobody's data: versions, places, counts, and which signals a page gave.

import {boundsOf} from '@/lib/sites/bounds';
import {withStore} from '@/storage/open';
import {counts} from '@/storage/whole';
import {settingsState} from './configuring';
import {readingOf, tabFor} from './pages';

/** The signals of a page by name and field; never their values. */
const signalsOn = async (tabId: number): Promise<string[]> => {
	const reading = await readingOf(await tabFor(tabId));
	const seen = reading?.sightings?.slice(0, 5).map(({role, kind, confidence, evidence}) => {
		const said = evidence.map(({field, signal}) => `${field}<${signal}`).join(' ');
		return `  ${role} ${kind} ${confidence.toFixed(2)} ${said}`;
	});
	const asked = reading?.signals?.map(([selector, count]) => `  ${count} × ${selector}`); // Missing where the page could be read
	const {from, since} = boundsOf[reading?.site ?? '']?.modelled ?? {}; // Missing where no site reads the page
	return [
		`site: ${reading?.site ?? 'none'}${from ? ` (${from}, ${since})` : ''}`,
		...(asked ?? seen ?? ['  nothing seen']),
	]; // Missing where the page was not read
};

export const report = async (tabId?: number): Promise<string> => {
	const [{settings, granted, version}, held] = await Promise.all([settingsState(), withStore(counts)]);
	return [
		`Windshield ${version}`,
		`browser: ${navigator.userAgent}`,
		`places: ${JSON.stringify(settings.places)}`,
		`granted: ${JSON.stringify(granted)}`,
		`exceptions: ${Object.keys(settings.exceptions).length}, own hosts: ${settings.hosts.length}`,
		`store: ${JSON.stringify(held)}`,
		...(tabId === undefined ? [] : await signalsOn(tabId)),
	].join('\n');
};
