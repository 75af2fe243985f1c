// Stories, threads and lists of results: about nobody, whatever else their data state. Most pages are one, so it is told before a page is taken apart.
import {dataOf} from './jsonld';

/** What a page's structured data say of a story, or of results. Words first: what an expression costs at its first use is half of the gate. */
const words = ['NewsArticle"', 'ResultsPage"', '"QAPage"'];
/** A thread or a vacancy that is all of the page. */
const posting = 'Posting"';
const whole = /^\s*\{[^{}[\]]*"@type"\s*:\s*"(?:DiscussionForum|SocialMedia|Job)Posting"/u;

/** Does one block of data say so? */
export const tellsStory = (text: string): boolean =>
	words.some(word => text.includes(word)) || (text.includes(posting) && whole.test(text));

export const isStory = (document: Document): boolean => dataOf(document).some(({text}) => tellsStory(text));
