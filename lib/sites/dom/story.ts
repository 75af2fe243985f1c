// Stories and lists of results or answers: about nobody, whatever else their data state. Most pages are one, so it is told before a page is taken apart.
import {dataOf} from './jsonld';

/** Does one block of data say so? By words alone: what an expression costs at its first use is half of the gate. */
export const tellsStory = (text: string): boolean =>
	['NewsArticle"', 'ResultsPage"', '"QAPage"'].some(word => text.includes(word));

export const isStory = (document: Document): boolean => dataOf(document).some(({text}) => tellsStory(text));
