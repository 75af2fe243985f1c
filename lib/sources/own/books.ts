// Address books: found from whatever address of the server the rep typed in (RFC 6764).
import type {Dav} from './dav';

const day = 86_400_000;
const self =
	'<d:propfind><d:prop><d:resourcetype/><d:current-user-principal/><c:addressbook-home-set/></d:prop></d:propfind>';
const kinds = '<d:propfind><d:prop><d:resourcetype/></d:prop></d:propfind>';

/** Whole addresses of the rep's address books; none where the server shows none. */
export const booksOf = async (dav: Dav, base: string): Promise<string[]> => {
	const look = async (url: string, depth: '0' | '1') =>
		(await dav('PROPFIND', url, depth, depth === '0' ? self : kinds, {sends: ['nothing'], fresh: day}))?.resources ??
		[]; // Missing where nothing is there
	const rooted = new URL(base).pathname === '/' ? [`${base}/.well-known/carddav`, `${base}/`] : [`${base}/`];

	let [start] = [] as Awaited<ReturnType<typeof look>>;
	for (const url of rooted) start ??= (await look(url, '0'))[0];
	if (!start) return [];
	if (start.is('addressbook')) return [start.url];

	const [principal] = start.links('current-user-principal');
	const [rep] = principal ? await look(principal, '0') : [start];
	const homes = rep?.links('addressbook-home-set') ?? []; // Missing where the server knows no such user
	const books: string[] = [];
	for (const home of homes.slice(0, 3))
		for (const one of await look(home, '1')) if (one.is('addressbook')) books.push(one.url);

	return [...new Set(books)].slice(0, 10);
};
