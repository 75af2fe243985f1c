// What the address of a page says of it, before anything of the page is read. Whole words are looked up: an expression costs a page most at its first use.

/** A page's address, in whatever the browser keeps it. */
export type Place = {hostname: string; pathname: string; search: string};

/** The same of an address as text: the browser's own object for it costs a page more than taking it apart. */
export const placeOf = (address: string): Place => {
	const [before = '', ...asked] = (address.split('#', 1)[0] ?? '').split('?'); // Missing never: a text has a first part
	const [, , authority = '', ...path] = before.split('/');
	return {
		hostname: authority.slice(authority.lastIndexOf('@') + 1).split(':', 1)[0] ?? '', // As said
		pathname: `/${path.join('/')}`,
		search: asked.length > 0 ? `?${asked.join('?')}` : '',
	};
};

/** `home`, `about` and `team` are where a company speaks of itself. */
export type Spot = 'home' | 'about' | 'team' | 'other';

const about =
	/^(?:about|ueber|uber|impress|imprint|[ck]onta[ck]t|contat|quienes|quem|sobre|nosotros|chi-siamo|qui-sommes|a-propos|over-ons|om(?:-|$)|o-nas|who-we|our-|mentions-leg|(?:aviso|note|legal)-(?:leg|not)|o-firm|hakkimizda|iletisim|rolunk)/u;
const company = /^(?:company|corporate|unternehmen|firma|empresa|entreprise|azienda|bedrijf|foretag)(?:-|$)/u;
const team =
	/(?:^|[-_])(?:teams?|management|leadership|people|staff|executives?|board|founders|directors|equip[eo]|squadra|mitarbeiter|ansprechpartner|vorstand|direction|direccion|diretoria|medarbe[jt]\w+|ansatte|zespol)(?:$|[-_])/u;

/** Is it one of the words, or more of one? In a text between spaces: a page pays for a set of them before it is asked anything. */
const among = (words: string, word: string): boolean =>
	words.includes(` ${word} `) || (word.length > 3 && word.endsWith('s') && words.includes(` ${word.slice(0, -1)} `));

const speaking = ' speaker referenten palestrantes ponentes intervenants relatori sprekers ';

const members = ' user member profile u ';
const shut =
	' search suche busca buscar recherche result login logon logout signin signup signon register oauth sso account myaccount cart basket checkout doc documentation reference wiki help kb forum viewforum forumdisplay thread viewthread showthread topic viewtopic showtopic discussion question comments group r t q c d status issues pull commit blob tree tag dashboard app admin inbox mail messages settings watch feed job calendar board 404 error ';
/** `log-in` as `login`; `auth`, `authorize`, `community`, not `author-ada`. */
const isShut = (part: string): boolean =>
	among(shut + members, part.replace('-', '')) ||
	((part.startsWith('auth') || part.startsWith('communit')) && !part.includes('-'));

const shutHost =
	' app login auth account id my mail webmail doc help support wiki forum community discuss status git gitlab dashboard admin portal developer api search mnews news ';
const telling =
	/^(?:blogs?|news\w*|aktuel\w*|noticias|actualites|daily|articles?|artikel|posts?|presse?(?:-.*)?|story|stories|magazin\w*|archives?|produ[ck]t\w*|produits?|d?p|item|itm|shop|store|collections|categor\w*|events?|recipes?|videos?|podcasts?|\d{4})$/u;
/** What was asked for, in the query of an address. */
const asks = (search: string): boolean =>
	search
		.slice(1)
		.split('&')
		.some(part => {
			const [key = '', ...value] = part.split('='); // Missing never: a text has a first part
			return (
				value.join('=') !== '' && (among(' q s p query keyword term find suche ', key) || key.startsWith('search'))
			);
		});
export const longSlug = /(?:[^/]*-){5}[^/]*\/?$/u;

/** A story of that day: who publishes it is not whom it is about, whatever data it gives of itself. */
const dated = /(?:^|\/)(?:news(?:room)?\/.|\d{4}\/\d\d?(?:\/|$))/u;

/** `en` and `pt-br`; the expression is for what may be one. */
const isLanguage = (part: string): boolean =>
	(part.length === 2 || part[2] === '-' || part[2] === '_') && /^[a-z]{2}([-_][a-z]{2,4})?$/u.test(part);

/** Segments of a path without the language and the file's ending: `/en/about.html` is `about`. */
export const segments = ({pathname}: Pick<Place, 'pathname'>): string[] => {
	const [first = '', ...rest] = pathname.toLowerCase().slice(1).split('/');
	return [...(isLanguage(first) ? [] : [first]), ...rest]
		.map(part => (part.includes('.') ? part.replace(/\.\w{2,5}$/u, '') : part))
		.filter(part => part && part !== 'index' && part !== 'home' && part !== 'default');
};

/** Where a member's own page would be: nobody by its address, and somebody by their own data. */
export const memberAt = (path: readonly string[]): boolean => path.some(part => among(members, part));

/** Pages that are about nobody: results, threads, errors, sign-in, repositories, news. `path` and `sub` as the page's facts hold them. */
export const nobodyAt = ({search}: Place, path: readonly string[], sub: string): boolean =>
	(search !== '' && asks(search)) ||
	path.some(isShut) ||
	(sub !== '' && sub.split('.').some(part => among(shutHost, part))) ||
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
export const speakersAt = (path: readonly string[]): boolean => among(speaking, path.at(-1) ?? ''); // As said
