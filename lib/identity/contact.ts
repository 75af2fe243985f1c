// Contacts to be compared: of whom a page shows, and of whom we know.
import {handleKind, handleValue} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import type {Contact} from './match/traits';
import {companyOf, type Known, said} from './said';

export const contactSighted = (sighting: Sighting): Contact => {
	const first = (kind: string) => sighting.handles.find(handle => handleKind(handle) === kind);
	const [email, phone] = [first('email'), first('phone')]; // Missing where the page shows none
	return {
		id: '',
		kind: sighting.kind,
		name: sighting.name ?? (sighting.kind === 'company' ? sighting.company : null),
		company: sighting.company,
		domain: sighting.companyDomain,
		email: email ? handleValue(email) : null,
		phone: phone ? handleValue(phone) : null,
		location: sighting.location,
		title: sighting.title,
	};
};

export const contactKnown = (known: Known): Contact => {
	const value = (field: Parameters<typeof said>[1]) => said(known, field)[0] ?? null; // Missing where nobody said
	return {
		id: known.subject.id,
		kind: known.subject.kind,
		name: known.subject.name,
		company: companyOf(known),
		domain: value('companyDomain'),
		email: value('email'),
		phone: value('phone'),
		location: value('location'),
		title: value('title') ?? known.subject.title,
	};
};
