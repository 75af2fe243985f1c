// What sort of page this is, by its address, its declared types and its structure: never by its words.
import {type Facts, isA} from './facts';

export type Shape = {
	/** `home`, `about` and `team` are where a company speaks of itself. */
	place: 'home' | 'about' | 'team' | 'other';
	/** Pages that are about nobody: results, threads, errors, sign-in, repositories, news. */
	nobody: boolean;
	/** Pages that are about something else than who runs the site: articles, products, lists. */
	content: boolean;
	/** The speakers of a conference: people, whoever runs the site. */
	speakers: boolean;
};

const about =
	/^(?:about|ueber|uber|impress|imprint|[ck]onta[ck]t|contat|quienes|quem|sobre|nosotros|chi-siamo|qui-sommes|a-propos|over-ons|om(?:-|$)|o-nas|who-we|our-|mentions-leg|(?:aviso|note|legal)-(?:leg|not)|o-firm|hakkimizda|iletisim|rolunk)/u;
const company = /^(?:company|corporate|unternehmen|firma|empresa|entreprise|azienda|bedrijf|foretag)(?:-|$)/u;
const team =
	/(?:^|[-_])(?:teams?|management|leadership|people|staff|executives?|board|founders|directors|equip[eo]|squadra|mitarbeiter|ansprechpartner|vorstand|direction|direccion|diretoria|medarbe[jt]\w+|ansatte|zespol)(?:$|[-_])/u;

const speaking = /^(?:speakers?|referenten|palestrantes|ponentes|intervenants|relatori|sprekers)$/u;

const shut =
	/^(?:search|suche|busca|buscar|recherche|results?|log-?(?:in|on|out)|sign-?(?:in|up|on)|register|auth\w*|oauth2?|sso|accounts?|my-?account|cart|basket|checkout|docs?|documentation|reference|wiki|help|kb|forums?|communit\w+|threads?|topics?|discussions?|questions?|comments|groups?|users?|members?|profiles?|[urtqcd]|status|issues|pulls?|commits?|blob|tree|tags?|dashboard|apps?|admin|inbox|mail|messages|settings|watch|feed|jobs?|calendar|boards?|404|errors?)$/u;
/** A story of that day: who publishes it is not whom it is about, whatever data it gives of itself. */
const dated = /(?:^|\/)(?:news(?:room)?\/.|\d{4}\/\d\d?(?:\/|$))/u;
const shutHost =
	/^(?:apps?|login|auth|accounts?|id|my|(?:web)?mail|docs?|help|support|wiki|forums?|community|discuss|status|git|gitlab|dashboard|admin|portal|developers?|api|search|m?news)$/u;
const telling =
	/^(?:blogs?|news\w*|aktuel\w*|noticias|actualites|daily|articles?|artikel|posts?|presse?(?:-.*)?|story|stories|magazin\w*|archives?|produ[ck]t\w*|produits?|d?p|item|itm|shop|store|collections|categor\w*|events?|recipes?|videos?|podcasts?|\d{4})$/u;

const aboutNobody =
	/NewsArticle$|^LiveBlogPosting$|^NewsMediaOrganization$|^QAPage$|^DiscussionForumPosting$|^SocialMediaPosting$|^SearchResultsPage$|^JobPosting$|^SoftwareSourceCode$|^ProfilePage$/u;
const aboutContent =
	/Article$|^Blog|^Product|^ItemList$|^CollectionPage$|^CreativeWork$|Event$|^Recipe$|^Book$|^Movie$|^Course$|^Music|^TV|^Podcast|^SoftwareApp|^Dataset$|^VideoObject$|^Review$/u;
const engines =
	/discourse|phpbb|vbulletin|xenforo|flarum|mybb|wiki|docusaurus|mkdocs|sphinx|gitbook|vuepress|vitepress|doxygen|redmine|gitlab|moodle/iu;
const asks = /^(?:[qsp]|query|search\w*|keywords?|term|find|suche)$/u;
const longSlug = /(?:[^/]*-){5}[^/]*\/?$/u;

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
	const [first = '', ...rest] = path;
	const speaks = about.test(first) || (company.test(first) && rest.every(part => about.test(part) || team.test(part)));
	// `/about/team`, `/team`, `/our-people/ada`; not the people of a directory, `/people/ada`.
	const lists = (speaks && path.some(part => team.test(part))) || (path.length === 1 && team.test(first));
	// `/?p=31` and `/index.php?id=30` are pages of a front page's address.
	const place =
		path.length || /[?&](?:p|id|page_id|cat|\w*(?:news|article)\w*)=\d/u.test(page.url.search)
			? lists
				? 'team'
				: speaks
					? 'about'
					: 'other'
			: 'home';
	const type = meta.get('og:type')?.toLowerCase() ?? 'website'; // Many pages state none
	const other = place === 'other';

	const asked = [...page.url.searchParams].some(([name, value]) => value && asks.test(name));
	const nobody =
		asked ||
		sub.split('.').some(part => shutHost.test(part)) ||
		path.some(part => shut.test(part)) ||
		dated.test(path.join('/')) ||
		things.some(thing => isA(thing, aboutNobody)) ||
		((other || place === 'home') && /noindex/iu.test(meta.get('robots') ?? '')) ||
		machine(facts);
	const speakers = speaking.test(path.at(-1) ?? ''); // The front page has no path
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
			(other && (path.some(part => telling.test(part)) || longSlug.test(page.url.pathname))) ||
			(place !== 'home' &&
				things.some(thing => (thing.via === null || thing.via === 'mainentity') && isA(thing, aboutContent))) ||
			stories > 14 ||
			document.getElementsByTagName('time').length + document.getElementsByTagName('article').length > 8,
	};
};
