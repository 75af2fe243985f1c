// What sort of page this is, by its address, its declared types and its structure: never by its words.
import {contentAt, longSlug, nobodyAt, type Spot, speakersAt, spotOf} from './address';
import {type Facts, isA} from './facts';

export type Shape = {
	place: Spot;
	/** Pages that are about nobody, by their address, their data or their structure. */
	nobody: boolean;
	/** Pages that are about something else than who runs the site: articles, products, lists. */
	content: boolean;
	/** The speakers of a conference: people, whoever runs the site. */
	speakers: boolean;
};

const aboutNobody =
	/NewsArticle$|^(?:(?:LiveBlog|DiscussionForum|SocialMedia|Job)Posting|(?:QA|Profile|SearchResults)Page|NewsMediaOrganization|SoftwareSourceCode)$/u;
const aboutContent =
	/(?:Article|Event)$|^(?:Blog|Product|Music|TV|Podcast|SoftwareApp)|^(?:ItemList|CollectionPage|CreativeWork|Recipe|Book|Movie|Course|Dataset|VideoObject|Review)$/u;
const engines =
	/discourse|phpbb|vbulletin|xenforo|flarum|mybb|wiki|docusaurus|mkdocs|sphinx|gitbook|vuepress|vitepress|doxygen|redmine|gitlab|moodle/iu;

/** How many links are looked at: enough for any menu, and for the top of any list. */
const most = 1200;

/** Its links: how many stories they lead to, and whether one of them signs out. */
const linksOf = ({page: {document, url}}: Facts): {stories: number; signedIn: boolean} => {
	let stories = 0;
	let left = most;
	for (const link of document.links) {
		const href = link.getAttribute('href') ?? ''; // Links always have it
		if (/log-?out|sign[-_]?out/iu.test(href)) return {stories, signedIn: true};
		if ((href[0] === '/' || href.startsWith(url.origin)) && longSlug.test(href)) stories++;
		if (!--left) break;
	}
	return {
		stories,
		signedIn: Array.from(document.forms).some(form =>
			/log-?out|sign[-_]?out/iu.test(form.getAttribute('action') ?? ''),
		),
	}; // Forms may have none
};

/** A page that asks to sign in, shows what was searched for, or says it is missing. */
const machine = ({title, page: {document}, meta}: Facts): boolean =>
	/(?:^|\D)(?:40\d|410|429|50[0-4])(?:\D|$)/u.test(title) ||
	/(?:^|\s)(?:error-?404|logged-in)(?:\s|$)/u.test(document.body.className) ||
	engines.test(meta.get('generator') ?? '') ||
	Array.prototype.slice
		.call(document.getElementsByTagName('input'), 0, 60)
		.some(({type, defaultValue}: HTMLInputElement) =>
			type === 'search' ? defaultValue : type === 'password' && document.links.length < 25,
		);

export const shapeOf = (facts: Facts): Shape => {
	const {path, sub, things, meta, page} = facts;
	const place = spotOf(page.url, path);
	const speakers = speakersAt(path);
	const type = meta.get('og:type')?.toLowerCase() ?? 'website'; // Many pages state none
	const other = place === 'other';

	const nobody =
		nobodyAt(page.url, path, sub) ||
		things.some(thing => isA(thing, aboutNobody)) ||
		((other || place === 'home') && /noindex/iu.test(meta.get('robots') ?? '')) ||
		machine(facts);
	if (nobody) return {place, nobody, content: true, speakers};

	const {stories, signedIn} = linksOf(facts);
	const {document} = page;
	return {
		place,
		nobody: signedIn,
		speakers,
		content:
			(place === 'home'
				? /^(?:video|music|book|product|profile)/u.test(type)
				: !/^(?:website|company|business|organi[sz]ation)/u.test(type)) ||
			(other && contentAt(page.url, path)) ||
			(place !== 'home' &&
				things.some(thing => (thing.via === null || thing.via === 'mainentity') && isA(thing, aboutContent))) ||
			stories > 14 ||
			document.getElementsByTagName('time').length + document.getElementsByTagName('article').length > 8,
	};
};
