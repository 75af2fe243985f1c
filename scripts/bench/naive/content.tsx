// The naive reference: our own stack as a declared content script that reads, keeps and renders inside the visited page.
import {QueryClient, QueryClientProvider, useQuery} from '@tanstack/react-query';
import {Dexie, type Table} from 'dexie';
import {createRoot} from 'react-dom/client';
import * as z from 'zod';

const sighting = z.object({
	name: z.string().min(1).max(200),
	headline: z.string().max(500).nullable(),
	url: z.url(),
	emails: z.array(z.email()),
});
type Sighting = z.infer<typeof sighting>;
type Subject = Sighting & {id?: number};

const db = new Dexie('naive') as Dexie & {subjects: Table<Subject, number>};
db.version(1).stores({subjects: '++id, name, url, *emails'});
const client = new QueryClient();

/** All of the page, again at every change: what code does that was never measured. */
const read = (): Sighting | null => {
	// biome-ignore lint/performance/useDomNodeTextContent: its cost is what is shown
	const text = document.body.innerText;
	const named = document.querySelector('h1, h2');
	const said = sighting.safeParse({
		name: named?.textContent?.trim(), // Missing on a page without headings
		headline: text.split('\n').find(line => / at /u.test(line)) ?? null, // Missing where nobody says a job
		url: location.href,
		emails: text.match(/[\w.+-]+@[\w-]+\.[\w.]+/gu) ?? [], // Missing on most pages
	});
	return said.success ? said.data : null;
};

const Panel = () => {
	const {data} = useQuery({
		queryKey: ['brief', location.href],
		queryFn: async () => {
			const seen = read();
			if (!seen) return null;

			const known = await db.subjects.where('url').equals(seen.url).first();
			return {...seen, known: known !== undefined};
		},
	});
	return (
		<aside style={{position: 'fixed', insetBlock: 0, right: 0, width: 360, background: '#fff', zIndex: 2147483647}}>
			<h1>{data?.name}</h1>
			<p>{data?.headline}</p>
			<p>{data?.known ? 'Known' : 'New'}</p>
		</aside>
	);
};

const host = document.createElement('div');
host.id = 'naive';
document.documentElement.append(host);
createRoot(host.attachShadow({mode: 'open'})).render(
	<QueryClientProvider client={client}>
		<Panel />
	</QueryClientProvider>,
);
new MutationObserver(() => void client.invalidateQueries()).observe(document.body, {childList: true, subtree: true});
