// Stories and lists of results: about nobody, whatever else their data states. Most pages are one, so it is told before a page is taken apart.

const story = /"@type"\s*:\s*"(?:\w*NewsArticle|SearchResultsPage)"/u;

export const isStory = (document: Document): boolean =>
	Array.from(document.querySelectorAll<HTMLScriptElement>('script[type*="ld+json" i]')).some(({text}) =>
		story.test(text),
	);
