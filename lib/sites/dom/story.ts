// Stories and lists of results: about nobody, whatever else their data state. Most pages are one, so it is told before a page is taken apart.
import {dataOf} from './jsonld';

/** What a page's structured data say of a story, or of results. */
const story = 'NewsArticle"';
const results = 'ResultsPage"';

export const isStory = (document: Document): boolean =>
	dataOf(document).some(({text}) => text.includes(story) || text.includes(results));

/** Where most pages have their data. A path that yields text costs a page a fifth of what a query that yields elements does. */
const data = '(/html/head/script|/html/body/script)[contains(@type,"ld+json")]';
const stringType = 2;

/** The same of a page whose data stand where most do, told without touching an element. Flat: each call costs a page as much as its work. */
export const isPlainlyStory = (document: Document): boolean => {
	for (let at = 1; ; at += 1) {
		const {stringValue: text} = document.evaluate(`string(${data}[${at}])`, document, null, stringType, null);
		if (!text || text.includes(story) || text.includes(results)) return text !== '';
	}
};
