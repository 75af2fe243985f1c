// Stories and lists of results: about nobody, whatever else their data state. Most pages are one, so it is told before a page is taken apart.
import {dataOf} from './jsonld';

/** What a page's structured data say of a story, or of results. */
export const story = 'NewsArticle"';
export const results = 'ResultsPage"';

export const isStory = (document: Document): boolean =>
	dataOf(document).some(({text}) => text.includes(story) || text.includes(results));
