// What the address of a page says of it, before anything of the page is read.

/** A page's address, in whatever the browser keeps it. */
export type Place = {hostname: string; pathname: string; search: string};

/** `home`, `about` and `team` are where a company speaks of itself. */
export type Spot = 'home' | 'about' | 'team' | 'other';

const about =
	/^(?:about|ueber|uber|impress|imprint|[ck]onta[ck]t|contat|quienes|quem|sobre|nosotros|chi-siamo|qui-sommes|a-propos|over-ons|om(?:-|$)|o-nas|who-we|our-|mentions-leg|(?:aviso|note|legal)-(?:leg|not)|o-firm|hakkimizda|iletisim|rolunk)/u;
const company = /^(?:company|corporate|unternehmen|firma|empresa|entreprise|azienda|bedrijf|foretag)(?:-|$)/u;
const team =
	/(?:^|[-_])(?:teams?|management|leadership|people|staff|executives?|board|founders|directors|equip[eo]|squadra|mitarbeiter|ansprechpartner|vorstand|direction|direccion|diretoria|medarbe[jt]\w+|ansatte|zespol)(?:$|[-_])/u;

const speaking = /^(?:speakers?|referenten|palestrantes|ponentes|intervenants|relatori|sprekers)$/u;

const members = /^(?:users?|members?|profiles?|u)$/u;
const shut =
	/^(?:search|suche|busca|buscar|recherche|results?|log-?(?:in|on|out)|sign-?(?:in|up|on)|register|auth\w*|oauth2?|sso|accounts?|my-?account|cart|basket|checkout|docs?|documentation|reference|wiki|help|kb|(?:view|show)?(?:forum|thread|topic)s?(?:display)?|communit\w+|discussions?|questions?|comments|groups?|users?|members?|profiles?|[urtqcd]|status|issues|pulls?|commits?|blob|tree|tags?|dashboard|apps?|admin|inbox|mail|messages|settings|watch|feed|jobs?|calendar|boards?|404|errors?)$/u;
/** A story of that day: who publishes it is not whom it is about, whatever data it gives of itself. */
const dated = /(?:^|\/)(?:news(?:room)?\/.|\d{4}\/\d\d?(?:\/|$))/u;
const shutHost =
	/^(?:apps?|login|auth|accounts?|id|my|(?:web)?mail|docs?|help|support|wiki|forums?|community|discuss|status|git|gitlab|dashboard|admin|portal|developers?|api|search|m?news)$/u;
const telling =
	/^(?:blogs?|news\w*|aktuel\w*|noticias|actualites|daily|articles?|artikel|posts?|presse?(?:-.*)?|story|stories|magazin\w*|archives?|produ[ck]t\w*|produits?|d?p|item|itm|shop|store|collections|categor\w*|events?|recipes?|videos?|podcasts?|\d{4})$/u;
/** What was asked for, in the query of an address. */
const asks = /[?&](?:[qsp]|query|search\w*|keywords?|term|find|suche)=[^&]/u;
export const longSlug = /(?:[^/]*-){5}[^/]*\/?$/u;

/** Segments of a path without the language and the file's ending: `/en/about.html` is `about`. */
export const segments = ({pathname}: Pick<Place, 'pathname'>): string[] =>
	pathname
		.toLowerCase()
		.replace(/^\/[a-z]{2}([-_][a-z]{2,4})?(?=\/|$)/u, '')
		.split('/')
		.map(part => part.replace(/\.\w{2,5}$/u, ''))
		.filter(part => part && !/^(?:index|home|default)$/u.test(part));

/** Where a member's own page would be: nobody by its address, and somebody by their own data. */
export const memberAt = (path: readonly string[]): boolean => path.some(part => members.test(part));

/** Pages that are about nobody: results, threads, errors, sign-in, repositories, news. `path` and `sub` as the page's facts hold them. */
export const nobodyAt = ({search}: Place, path: readonly string[], sub: string): boolean =>
	(search !== '' && asks.test(search)) ||
	path.some(part => shut.test(part)) ||
	(sub !== '' && sub.split('.').some(part => shutHost.test(part))) ||
	dated.test(path.join('/'));

export const spotOf = ({search}: Place, path: readonly string[]): Spot => {
	const [first = '', ...rest] = path;
	const speaks = about.test(first) || (company.test(first) && rest.every(part => about.test(part) || team.test(part)));
	// `/about/team`, `/team`, `/our-people/ada`; not the people of a directory, `/people/ada`.
	const lists = (speaks && path.some(part => team.test(part))) || (path.length === 1 && team.test(first));
	// `/?p=31` and `/index.php?id=30` are pages of a front page's address.
	const front = path.length === 0 && !/[?&](?:p|id|page_id|cat|\w*(?:news|article)\w*)=\d/u.test(search);
	return front ? 'home' : lists ? 'team' : speaks ? 'about' : 'other';
};

/** Pages of the spot `other` that are about something else than who runs the site: articles, products, lists. */
export const contentAt = ({pathname}: Place, path: readonly string[]): boolean =>
	path.some(part => telling.test(part)) || longSlug.test(pathname);

/** The speakers of a conference: people, whoever runs the site. The front page has no path. */
export const speakersAt = (path: readonly string[]): boolean => speaking.test(path.at(-1) ?? ''); // As said
