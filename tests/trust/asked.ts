// Who is asked, and of whom: recipes with a host of their own each, companies to ask about, and servers that mean no good.
import {existsSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {fact} from '@/lib/domain/fact';
import {companyKey} from '@/lib/identity/company';
import {wordsOf} from '@/lib/identity/words';
import {count} from '../tools/counts';
import {noRows} from './canaries';
import type {Rig} from './rig';

export const hostOf = (n: number): string => `asked-${n}.example`;
export const sourceOf = (n: number): string => `recipe.${idOf(n)}`;
const idOf = (n: number): string => `asked-${n}`;
export const domainOf = (n: number): string => `firm-${n}.example`;

/** One request by the company's domain; every row of the answer is a vendor in use, and an event by its key. */
const recipe = (n: number, every: number) => ({
	recipe: 1,
	id: idOf(n),
	title: `Asked ${n}`,
	homepage: `https://${hostOf(n)}/`,
	group: 'own',
	modelled: {from: 'known anchors', since: '2026-11'},
	subject: 'company',
	needs: ['domain'],
	request: {url: `https://${hostOf(n)}/of/{domain}.json`},
	format: 'json',
	rows: '$.rows[*]',
	pace: {every},
	emit: [
		{as: 'fact', field: 'uses', value: '$.name'},
		{
			as: 'event',
			event: 'release',
			title: '$.title',
			at: '$.at',
			key: '$.key',
			url: {template: `https://${hostOf(n)}/`},
		},
	],
	sample: {rows: []},
});

/** Keeps so many recipes and switches them on. */
export const switchOn = async (rig: Pick<Rig, 'ask'>, many: number, every = 0): Promise<void> => {
	for (let n = 0; n < many; n += 1) {
		const {flaws} = await rig.ask('keepRecipe', {text: JSON.stringify(recipe(n, every))});
		if (flaws) throw new Error(JSON.stringify(flaws));

		await rig.ask('switchSource', {source: sourceOf(n), on: true});
	}
};

export const switchOff = async (rig: Pick<Rig, 'ask'>, many: number): Promise<void> => {
	for (let n = 0; n < many; n += 1) await rig.ask('switchSource', {source: sourceOf(n), on: false});
};

/** What an honest one says of any company. */
export const honest = (n: number, at: number) => ({
	rows: Array.from({length: 5}, (_, row) => ({
		name: `Vendor ${n}-${row}`,
		title: `Release ${n}.${row} is out`,
		at: new Date(at - row * 3_600_000).toISOString(),
		key: `r${n}-${row}`,
	})),
});

/** So many companies in the store; the n-th is known by `domainOf(n)`. */
export const companies = (many: number, at: number) => {
	const rows = noRows();
	for (let n = 0; n < many; n += 1) {
		const [id, name] = [`firm-${n}`, `Firm ${n} Works`];
		const evidence = {url: null, quote: null};
		const said = {subject: id, source: 'import:sample', evidence, seenAt: at};
		rows.subjects.push({
			id,
			kind: 'company',
			createdAt: at,
			tags: [],
			name,
			title: null,
			company: null,
			nameKey: companyKey(name),
			companyKey: companyKey(name),
			words: wordsOf({name, company: null, emails: [], domains: [domainOf(n)], phones: [], tags: []}),
		});
		rows.handles.push({handle: `domain:${domainOf(n)}`, subject: id, source: 'import:sample', seenAt: at});
		rows.facts.push(
			fact({...said, field: 'name', value: name}),
			fact({...said, field: 'companyDomain', value: domainOf(n)}),
		);
	}
	return rows;
};

const long = 30_000;
const json = {'content-type': 'application/json'};

/** Servers that are slow, broken or mean no good. */
export const hostile: Record<string, (response: ServerResponse) => void> = {
	slow: response => void setTimeout(() => response.end('{"rows":[]}'), long).unref(),
	slowBody: response => {
		response.writeHead(200, json).write('{"rows":[');
		setTimeout(() => response.end(']}'), long).unref();
	},
	cut: response => {
		response.writeHead(200, json).write('{"rows":[{"na');
		setTimeout(() => response.destroy(), 20);
	},
	wall: response => response.writeHead(403, {'content-type': 'text/html'}).end('<html>Are you human?</html>'),
	login: response => response.writeHead(200, {'content-type': 'text/html'}).end('<html>Sign in</html>'),
	noNumber: response => response.writeHead(200, json).end('{"rows":NaN}'),
	deep: response => response.writeHead(200, json).end('['.repeat(200_000) + ']'.repeat(200_000)),
	proto: response =>
		response
			.writeHead(200, json)
			.end('{"__proto__":{"polluted":1},"rows":[{"__proto__":{"polluted":1},"name":"__proto__","key":"constructor"}]}'),
	script: response =>
		response.writeHead(200, json).end(
			JSON.stringify({
				rows: [
					{
						name: '<img src=x onerror=alert(1)>',
						title: '"><script>alert(1)</script>',
						at: '2026-11-20T00:00:00Z',
						key: 'x',
					},
				],
			}),
		),
	long: response =>
		response
			.writeHead(200, json)
			.end(JSON.stringify({rows: [{name: 'a'.repeat(1_000_000), title: 'b'.repeat(500_000)}]})),
	many: response =>
		response
			.writeHead(200, json)
			.end(JSON.stringify({rows: Array.from({length: 20_000}, (_, n) => ({name: `V${n}`}))})),
	huge: response => {
		response.writeHead(200, json);
		const block = Buffer.alloc(1 << 20, 97);
		let left = 50;
		const more = () => {
			while (left > 0) {
				left -= 1;
				if (!response.write(block)) return void response.once('drain', more);
			}
			response.end();
		};
		response.on('error', () => {});
		more();
	},
	endless: response => {
		response.writeHead(200, json);
		const timer = setInterval(() => response.write(' '), 50);
		response.on('close', () => clearInterval(timer));
	},
	bomb: response =>
		response.writeHead(200, {...json, 'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(60 << 20, 97))),
	later: response => response.writeHead(429, {...json, 'retry-after': '7'}).end('{}'),
	muchLater: response => response.writeHead(429, {...json, 'retry-after': '99999999999'}).end('{}'),
	before: response => response.writeHead(503, {...json, 'retry-after': '-1'}).end('{}'),
	away: response => response.writeHead(302, {location: 'https://elsewhere.example/'}).end(),
	inward: response => response.writeHead(302, {location: 'http://127.0.0.1:9222/json'}).end(),
	broken: response => response.destroy(),
};

const shared = path.join(import.meta.dirname, '../../../shared/data/payloads.mjs');

/** Ours; in a full run the shared ones too, where they are there. */
export const hostileServers = async (): Promise<typeof hostile> => {
	if (count(0, 1) === 0) return hostile;
	if (!existsSync(shared)) {
		console.warn('The shared hostile answers are missing: only our own are tried.');
		return hostile;
	}
	const {enricher} = (await import(/* @vite-ignore */ shared)) as {
		enricher: Record<string, string | ((response: ServerResponse, to?: unknown) => void)>;
	};
	const theirs = Object.entries(enricher).flatMap(([name, answer]) =>
		// What is not spoken is described; ours speak of that. A loop leads to itself.
		typeof answer === 'function'
			? [
					[
						`shared-${name}`,
						(response: ServerResponse) => answer(response, name === 'redirectLoop' ? response.req.url : undefined),
					] as const,
				]
			: [],
	);
	return {...hostile, ...Object.fromEntries(theirs)};
};
