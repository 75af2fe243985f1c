// Fit: a page may say more than the keeper takes. It is cut here, so that one long text does not hide a whole page.
import {isHandle} from '../domain/handle-form';
import type {Sighting} from '../domain/sighting';

const cut = (text: string | null, most: number): string | null => text?.slice(0, most).trim() || null; // Missing where the page does not say

/** As long as lib/domain/sighting allows, and no longer. */
export const fit = (sighting: Sighting): Sighting => ({
	...sighting,
	name: cut(sighting.name, 200),
	headline: cut(sighting.headline, 500),
	title: cut(sighting.title, 300),
	company: cut(sighting.company, 200),
	companyDomain: cut(sighting.companyDomain, 253),
	location: cut(sighting.location, 200),
	handles: sighting.handles.filter(isHandle).slice(0, 20),
	evidence: sighting.evidence.slice(0, 40).map(reading => ({...reading, value: reading.value.slice(0, 500)})),
	touches: sighting.touches.slice(0, 200).map(touch => ({...touch, subject: cut(touch.subject, 500)})),
});
