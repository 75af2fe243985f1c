// Stories, threads and lists of results: about nobody, whatever else their data state. Most pages are one, so it is told before a page is taken apart.
import {dataOf} from './jsonld';

/** What a page's structured data say of a story, of results, of a question with its answers, or of a thread or a vacancy that is all of the page. */
const nobodys =
	/NewsArticle"|ResultsPage"|"@type"\s*:\s*"QAPage"|^\s*\{[^{}[\]]*"@type"\s*:\s*"(?:DiscussionForum|SocialMedia|Job)Posting"/u;

/** Does one block of data say so? */
export const tellsStory = (text: string): boolean => nobodys.test(text);

export const isStory = (document: Document): boolean => dataOf(document).some(({text}) => tellsStory(text));
