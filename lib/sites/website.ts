// Any page that no other site reads: a company's own pages and a person's own page, by their data and structure.
import {type Bounds, defineSite} from './define';
import {isStory} from './dom/story';
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

export default defineSite({
	matches: ({url}) => /^https?:$/u.test(url.protocol),
	read: page => {
		if (isStory(page.document)) return [];

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
