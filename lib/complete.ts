// Complete: what follows from a sighting without looking anywhere: title and company of a headline, handles in one spelling.
import {type Handle, handleKind, handleValue} from './domain/handle';
import type {Sighting} from './domain/sighting';
import {companyKey} from './identity/company';
import {isFreeMail, registrable} from './identity/domain';
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
	// A domain on which anybody can have an address is nobody's company.
	const handles = [...new Set(sighting.handles.map(normal))].filter(
		handle => handleKind(handle) !== 'domain' || !isFreeMail(handleValue(handle)),
	);
	const stated = sighting.companyDomain && (registrable(sighting.companyDomain) ?? sighting.companyDomain);
	const companyDomain = stated && isFreeMail(stated) ? null : stated;
	if (!headline) return {...sighting, handles, companyDomain};

	const {jobs, former, ...parsed} = parseHeadline(headline);
	const own = sighting.company && companyKey(sighting.company);
	const told = jobs.find(job => own && companyKey(job.company) === own); // Missing where the headline names it otherwise, or not
	const said = jobs.map(({company}) => company);
	// The page's own field names another company than every job of the headline, or one that the headline says was left.
	const disagrees = own && !told && (said.length > 0 || former.some(company => companyKey(company) === own));
	return {
		...sighting,
		handles,
		companyDomain,
		title: sighting.title ?? told?.title ?? parsed.title, // Missing as above
		company: sighting.company ?? parsed.company,
		confidence: disagrees ? sighting.confidence * doubt : sighting.confidence,
		evidence: [
			...evidence,
			...said.map(value => ({field: 'company' as const, signal: 'headline', value: value.slice(0, 200)})),
		].slice(0, 40),
	};
};
