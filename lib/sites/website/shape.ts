// What sort of page this is, by its address, its declared types and its structure: never by its words.
import {type Facts, isA} from './facts';

export type Shape = {
	/** `home`, `about` and `team` are where a company speaks of itself. */
	place: 'home' | 'about' | 'team' | 'other';
	/** Pages that are about nobody: results, threads, errors, sign-in, repositories, news. */
	nobody: boolean;
	/** Pages that are about something else than who runs the site: articles, products, lists. */
	content: boolean;
};

const about =
	/^(?:about|ueber|uber|impress|imprint|[ck]onta[ck]t|contat|quienes|quem|sobre|nosotros|chi-siamo|qui-sommes|a-propos|over-ons|om(?:-|$)|o-nas|who-we|our-|mentions-leg|aviso-leg|hakkimizda|iletisim|rolunk)/u;
const company = /^(?:company|corporate|unternehmen|firma|empresa|entreprise|azienda|bedrijf|foretag)(?:-|$)/u;
const team =
	/(?:^|[-_])(?:teams?|management|leadership|people|staff|executives?|board|founders|directors|partners|equip[eo]|squadra|mitarbeiter|ansprechpartner|vorstand|direction|direccion|diretoria|medarbe[jt]\w+|ansatte|zespol)(?:$|[-_])/u;

const shut =
	/^(?:search|suche|busca|buscar|recherche|results?|log-?(?:in|on|out)|sign-?(?:in|up|on)|register|auth\w*|oauth2?|sso|accounts?|my-?account|cart|basket|checkout|docs?|documentation|reference|wiki|help|kb|forums?|communit\w+|threads?|topics?|discussions?|questions?|comments|groups?|users?|members?|profiles?|[urtqcd]|status|issues|pulls?|commits?|blob|tree|tags?|dashboard|apps?|admin|inbox|mail|messages|settings|watch|feed|jobs?|calendar|boards?|404|errors?)$/u;
const shutHost =
	/^(?:apps?|login|auth|accounts?|id|my|(?:web)?mail|docs?|help|support|wiki|forums?|community|discuss|status|git|gitlab|dashboard|admin|portal|developers?|api|search|m?news)$/u;
const telling =
	/^(?:blogs?|news\w*|aktuelles|noticias|actualites|articles?|artikel|posts?|presse?|story|stories|magazin\w*|archives?|produ[ck]t\w*|produits?|d?p|item|itm|shop|store|collections|categor\w*|events?|recipes?|videos?|podcasts?|\d{4})$/u;

const aboutNobody =
	/NewsArticle$|^LiveBlogPosting$|^NewsMediaOrganization$|^QAPage$|^DiscussionForumPosting$|^SocialMediaPosting$|^SearchResultsPage$|^JobPosting$|^SoftwareSourceCode$|^ProfilePage$/u;
const aboutContent =
	/Article$|^Blog|^Product|^ItemList$|^CollectionPage$|^CreativeWork$|Event$|^Recipe$|^Book$|^Movie$|^Course$|^Music|^TV|^Podcast|^SoftwareApp|^Dataset$|^VideoObject$|^Review$/u;
const engines =
	/discourse|phpbb|vbulletin|xenforo|flarum|mybb|wiki|docusaurus|mkdocs|sphinx|gitbook|vuepress|vitepress|doxygen|redmine|gitlab|moodle/iu;
const asks = /^(?:[qsp]|query|search\w*|keywords?|term|find|suche)$/u;
const longSlug = /(?:[^/]*-){5}[^/]*\/?$/u;

/** More than a few of what an index of articles, a thread or a results page is made of. */
const crowded = ({page: {document, url}}: Facts): boolean => {
	const counted = document.getElementsByTagName('time').length + document.getElementsByTagName('article').length;
	const stories = Array.prototype.slice.call(document.links, 0, 400).filter((link: Element) => {
		const href = link.getAttribute('href') ?? ''; // Links always have it
		return (href[0] === '/' || href.startsWith(url.origin)) && longSlug.test(href);
	});
	return counted > 8 || stories.length > 14;
};

/** A page that one is signed in to, asks to sign in, or says it is missing. */
const machine = ({title, page: {document}, meta}: Facts): boolean =>
	/(?:^|\D)(?:40\d|410|429|50[0-4])(?:\D|$)/u.test(title) ||
	/(?:^|\s)(?:error-?404|logged-in)(?:\s|$)/u.test(document.body.className) ||
	engines.test(meta.get('generator') ?? '') ||
	document.querySelector(
		'[href*="logout" i],[href*="signout" i],[href*="sign_out" i],[action*="logout" i],input[type=search][value]:not([value=""])',
	) !== null ||
	(document.links.length < 25 && document.querySelector('input[type=password]') !== null);

export const shapeOf = (facts: Facts): Shape => {
	const {path, sub, things, meta, page} = facts;
	const [first = '', ...rest] = path;
	const speaks = about.test(first) || (company.test(first) && rest.every(part => about.test(part) || team.test(part)));
	// `/about/team`, `/team`, `/our-people/ada`; not the people of a directory, `/people/ada`.
	const lists = (speaks && path.some(part => team.test(part))) || (path.length === 1 && team.test(first));
	const place = path.length ? (lists ? 'team' : speaks ? 'about' : 'other') : 'home';
	const type = meta.get('og:type')?.toLowerCase() ?? 'website'; // Many pages state none
	const other = place === 'other';

	return {
		place,
		nobody:
			[...page.url.searchParams].some(([name, value]) => value && asks.test(name)) ||
			sub.split('.').some(part => shutHost.test(part)) ||
			path.some(part => shut.test(part)) ||
			things.some(thing => isA(thing, aboutNobody)) ||
			((other || place === 'home') && /noindex/iu.test(meta.get('robots') ?? '')) ||
			machine(facts),
		content:
			(place === 'home'
				? /^(?:video|music|book|product|profile)/u.test(type)
				: !/^(?:website|company|business|organi[sz]ation)/u.test(type)) ||
			(other && (path.some(part => telling.test(part)) || longSlug.test(page.url.pathname))) ||
			(place !== 'home' &&
				things.some(thing => (thing.via === null || thing.via === 'mainentity') && isA(thing, aboutContent))) ||
			crowded(facts),
	};
};
