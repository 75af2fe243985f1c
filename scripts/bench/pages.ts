// Pages: what stands on the replayed internet of the bench. Everybody on them is invented.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Pages} from '../../tests/tools/replay.ts';
import {personAt} from './people.ts';

const fixtures = path.resolve(import.meta.dirname, '../../tests/fixtures');
const fixture = (file: string) => readFileSync(path.join(fixtures, file), 'utf8');

/** Weight that says nothing of anybody, so that a page is as heavy as pages are. */
const filler = (paragraphs: number): string =>
	Array.from(
		{length: paragraphs},
		(_, index) =>
			`<p>Line ${index} of a text about <i>pipes</i>, valves and how the water gets to the <b>upper floor</b> in winter.</p>`,
	).join('\n');

const heavier = (html: string, paragraphs: number): string =>
	html.replace('</body>', `<section>${filler(paragraphs)}</section></body>`);

const profile = fixture('replay/linkedin-promoted.html');

/** The profile of one of the invented thousands. */
const profileOf = (index: number): string => {
	const {name, slug, title, company} = personAt(index);
	return profile
		.replaceAll('Marina Alves', name)
		.replaceAll('marina-alves-dc', slug)
		.replaceAll('VP of Data Center Infrastructure', title)
		.replaceAll('BigCompany', company);
};

/** Elements, texts and line breaks of one paragraph of the filler. */
const nodesOfParagraph = 9;

/** Some 38,000 nodes more: elements and the texts between them. */
const heavyPage = (file: string): string => heavier(fixture(file), Math.ceil(38_000 / nodesOfParagraph));

/** How many routes a single-page site is walked, and how much changes on each. */
export const routes = 20;
const changes = 300;

/** A single-page site: each route is told to the browser first, then its content comes bit by bit. */
const singlePage = `<!doctype html><title>Catalogue</title><main><h1>Catalogue</h1><ul></ul></main><script>
const list = document.querySelector('ul');
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
globalThis.walk = async () => {
	for (let route = 1; route <= ${routes}; route += 1) {
		history.pushState({}, '', '/catalogue/' + route);
		document.title = 'Catalogue ' + route;
		for (let part = 0; part < 3; part += 1) {
			await pause(20);
			for (let change = 0; change < ${changes / 6}; change += 1) {
				const item = document.createElement('li');
				item.textContent = 'Valve ' + route + '.' + part + '.' + change;
				list.append(item);
				if (list.children.length > 100) list.firstChild.remove(); else list.firstChild.setAttribute('data-at', change);
			}
		}
		await pause(60);
	}
};
</script>`;

export const urls = {
	nobody: 'https://isobar.example/2026/11/18/heat-of-data-centers',
	subject: (index: number) => `https://www.linkedin.com/in/${personAt(index).slug}/`,
	feed: 'https://m.linkedin.com/feed/',
	thread: 'https://community.hexwright.example/t/how-do-i-reset/1182',
	search: 'https://www.goosle.example/search?q=ada+lovelace',
	docs: 'https://brookfjord.example/docs/getting-started',
	/** The list of a CRM in which nobody is listed. */
	list: 'https://app.close.com/inbox/',
	heavy: 'https://isobar.example/archive',
	/** As heavy, and somebody's own, so that there is something to read. */
	heavyOwn: 'https://bigcompany.example/',
	single: 'https://catalogue.example/',
};

/** Pages about nobody that are no story: visited by ours beside nothing, and not watched for long. */
export const kinds = ['thread', 'search', 'docs', 'list', 'feed'] as const;

/** The pages of so many people, and those about nobody. */
export const pagesFor = (people: readonly number[]): Pages => ({
	[urls.nobody]: heavier(fixture('replay/news-article.html'), 400),
	[urls.feed]: heavier(fixture('sites/linkedin/feed-names-nobody.html'), 400),
	[urls.thread]: heavier(fixture('sites/website/nobody-forum-thread.html'), 400),
	[urls.search]: heavier(fixture('sites/website/nobody-search-results.html'), 400),
	[urls.docs]: heavier(fixture('sites/website/nobody-documentation.html'), 400),
	[urls.list]: heavier(fixture('sites/close/inbox-names-nobody.html'), 400),
	[urls.heavy]: heavyPage('replay/news-article.html'),
	[urls.heavyOwn]: heavyPage('replay/company-site.html'),
	[urls.single]: singlePage,
	...Object.fromEntries(people.map(index => [urls.subject(index), heavier(profileOf(index), 400)])),
});
