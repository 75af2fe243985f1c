// Any page that no other site reads: a company's own pages and a person's own page, by their data and structure.
import {type Bounds, defineSite} from './define';
import {companyOf} from './website/company';
import {factsOf} from './website/facts';
import {personOf} from './website/person';
import {shapeOf} from './website/shape';
import {teamOf} from './website/team';

export const bounds: Bounds = {
	place: 'other',
	hosts: [],
	proves: 'own host',
	modelled: {from: 'captured pages', since: '2026-11'},
};

/** Stories, answers and results are about nobody whatever else they state, and most pages are one: told before a page is taken apart. */
const aboutNobody = /"@type"\s*:\s*"(?:\w*NewsArticle|QAPage|SearchResultsPage)"/u;

export default defineSite({
	matches: ({url}) => /^https?:$/u.test(url.protocol),
	read: page => {
		for (const {text} of page.document.querySelectorAll<HTMLScriptElement>('script[type*="ld+json" i]'))
			if (aboutNobody.test(text)) return [];

		const facts = factsOf(page);
		if (!facts) return [];
		const person = personOf(facts);
		if (person) return [person];

		const shape = shapeOf(facts);
		const company = companyOf(facts, shape);
		const people = company || (shape.speakers && !shape.nobody) ? teamOf(facts, shape) : [];
		return company ? [company, ...people] : people;
	},
});
