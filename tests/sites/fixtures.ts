// The fixtures of every site, found on disk: `tests/fixtures/sites/<site>/<case>.html` beside its `<case>.json`.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod/mini';

const folder = join(import.meta.dirname, '../fixtures/sites');

const caseSchema = z.strictObject({
	/** Where the page is served, hash included. */
	url: z.url(),
	/** How the fixture was made. */
	modelled: z.enum(['captured structure', 'running server', 'known anchors']),
	/** Other documents that the page loads, by URL: files beside it named `<any>.frame.html`. */
	frames: z.optional(z.record(z.url(), z.string().check(z.endsWith('.frame.html')))),
	expect: z.strictObject({
		/** `wait`: the page does not agree with its URL yet, and `read` gives null. */
		state: z.enum(['ready', 'wait']),
		/** Partial sightings, matched in order and in number. */
		sightings: z.array(z.record(z.string(), z.unknown())),
	}),
});

export type Fixture = z.infer<typeof caseSchema> & {
	site: string;
	name: string;
	/** Every document it serves, by URL without the hash. */
	documents: Record<string, string>;
};

/** A URL as the browser asks for it: without its hash, with the slash after a bare host. */
export const bare = (url: string): string => new URL(url).href.replace(/#.*$/u, '');

const list = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);

/** Ids of the sites on disk: what a plug-in file is named. */
export const siteIds = list(join(import.meta.dirname, '../../lib/sites'))
	.filter(file => file.endsWith('.ts') && !/^(?:bounds|define|hosts|index|patterns)\.ts$|\.(?:test|d)\.ts$/u.test(file))
	.map(file => file.slice(0, -3));

/** Case names of a site, from its pages and its expectations, so that neither can be forgotten. */
export const caseNames = (site: string): string[] => [
	...new Set(
		list(join(folder, site))
			.filter(file => !file.endsWith('.frame.html'))
			.map(file => file.replace(/\.(?:html|json)$/u, '')),
	),
];

/** Reads one fixture; throws with advice where a half is missing or malformed. */
export const fixture = (site: string, name: string): Fixture => {
	const half = (file: string): string => {
		const path = join(folder, site, file);
		if (!existsSync(path)) throw new Error(`${site}/${name}: add ${file} beside the other half of this fixture`);
		return readFileSync(path, 'utf8');
	};
	const page = half(`${name}.html`);
	const told = caseSchema.parse(JSON.parse(half(`${name}.json`)));
	const frames = Object.entries(told.frames ?? {}).map(([url, file]) => [bare(url), half(file)] as const);
	return {...told, site, name, documents: {...Object.fromEntries(frames), [bare(told.url)]: page}};
};

export const fixtureSites = list(folder);
