// Complete: what follows from a sighting without looking anywhere: title and company of a headline, handles in one spelling.
import {type Handle, handleKind, handleValue} from './domain/handle';
import type {Sighting} from './domain/sighting';
import {companyKey} from './identity/company';
import {registrable} from './identity/domain';
import {parseHeadline} from './language/headline';

/** Signals that disagree about the company cost this much of the confidence. */
const doubt = 0.8;

/** Every spelling of a company's host is one handle: its registrable domain. */
const normal = (handle: Handle): Handle => {
	if (handleKind(handle) !== 'domain') return handle;

	const host = handleValue(handle);
	return `domain:${registrable(host) ?? host}`;
};

/** A company read from the headline fills a gap; one that disagrees with the page's own field is kept as evidence. */
export const complete = (sighting: Sighting): Sighting => {
	const {headline, evidence} = sighting;
	const handles = [...new Set(sighting.handles.map(normal))];
	const companyDomain = sighting.companyDomain && (registrable(sighting.companyDomain) ?? sighting.companyDomain);
	if (!headline) return {...sighting, handles, companyDomain};

	const parsed = parseHeadline(headline);
	const said = parsed.company;
	const disagrees = said !== null && sighting.company !== null && companyKey(said) !== companyKey(sighting.company);
	return {
		...sighting,
		handles,
		companyDomain,
		title: sighting.title ?? parsed.title,
		company: sighting.company ?? said,
		confidence: disagrees ? sighting.confidence * doubt : sighting.confidence,
		evidence: said ? [...evidence, {field: 'company', signal: 'headline', value: said}] : evidence,
	};
};
