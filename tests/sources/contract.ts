// A service as its OpenAPI document says it is: refuses every request that the document does not know, and answers its examples.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {flaws, type Schema} from './schema';

const folder = join(import.meta.dirname, '../../../shared/data/specs');

type Parameter = {name: string; in: string; required?: boolean; schema?: Schema};
type Content = {
	content?: Record<string, {schema?: Schema; example?: unknown; examples?: Record<string, {value?: unknown}>}>;
};
type Operation = {
	parameters?: Parameter[];
	requestBody?: Content & {required?: boolean};
	responses: Record<string, Content>;
};
type Document = {
	servers?: {url: string}[];
	paths: Record<string, Record<string, Operation> & {parameters?: Parameter[]}>;
};

/** Whether the documents are on this machine; a test without them is skipped, and says so. */
export const hasSpecs = existsSync(folder);

type Options = {
	/** Where the document names no server. */
	server?: string;
	/** Addresses that another path of the document stands for. */
	alias?: (path: string) => string;
};

const documents = new Map<string, Document>();

/** Each read once: they are long. */
const documentOf = (file: string): Document => {
	const document = documents.get(file) ?? (parse(readFileSync(join(folder, file), 'utf8')) as Document);
	documents.set(file, document);
	return document;
};

/** Answers by a document. Throws, as a defect of the source, on what the document does not allow. */
export const contractOf = (file: string, {server, alias = path => path}: Options = {}) => {
	const document = documentOf(file);
	const resolve = <T>(value: T): T => {
		const ref = (value as {$ref?: string} | undefined)?.$ref; // Missing in what stands there itself
		if (!ref) return value;

		const found = ref
			.slice(2)
			.split('/')
			.reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], document); // Missing where the trimming cut it off
		return resolve((found ?? {}) as T);
	};
	const bases = server ? [server] : (document.servers ?? []).map(({url}) => url);

	const operationOf = (
		request: Request,
	): {operation: Operation; own: Parameter[]; values: Map<string, string>} | null => {
		const base = bases.find(one => request.url.startsWith(one));
		if (base === undefined) return null;

		const path = alias(request.url.slice(base.length).replace(/\?.*$/u, ''));
		// A path of words goes before one with a place for an id.
		for (const template of Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length)) {
			const names = [...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => `${name}`);
			const found = new RegExp(`^${template.replace(/\{\w+\}/gu, '([^/]+)')}$`, 'u').exec(path);
			const item = document.paths[template];
			const operation = item?.[(request.method ?? 'GET').toLowerCase()]; // Missing where the document has no such path
			if (!found || !item || !operation) continue;

			const values = new Map(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]));
			return {operation, own: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve), values};
		}
		return null;
	};

	/** What is wrong with a request; none where it is as the document says. */
	const wrong = (request: Request): string[] => {
		const found = operationOf(request);
		if (!found) return [`${request.method ?? 'GET'} ${request.url} is not in ${file}.`];

		const {operation, own, values} = found;
		const query = new URL(request.url).searchParams;
		const said: string[] = [];
		for (const name of query.keys())
			if (!own.some(one => one.in === 'query' && one.name === name)) said.push(`?${name} is no parameter.`);
		for (const {name, in: where, required, schema} of own) {
			if (where === 'header') continue;
			const value = where === 'query' ? query.get(name) : (values.get(name) ?? null); // Missing where the path has no such part
			if (value === null) {
				if (required) said.push(`${name} is missing.`);
				continue;
			}
			const {type} = resolve(schema ?? {});
			const typed =
				type === 'integer' || type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value;
			if (schema) said.push(...flaws(typed, schema, resolve, name));
		}
		const body = operation.requestBody;
		const schema = resolve(body)?.content?.['application/json']?.schema; // Missing where nothing is sent
		if (request.body !== undefined && schema) said.push(...flaws(JSON.parse(request.body), schema, resolve, 'body'));
		if (request.body === undefined && schema) said.push('The body is missing.');
		return said;
	};

	const exampleOf = (operation: Operation): unknown => {
		const content = resolve(operation.responses['200'])?.content?.['application/json']; // Missing where the document has no answer
		const [first] = Object.values(content?.examples ?? {}); // Missing where it has one example, or none
		return resolve(first)?.value ?? content?.example ?? resolve(content?.schema ?? {}).example;
	};

	/** `given` answers before the example, where it answers at all: for what the document was trimmed of. */
	const get =
		(given: (request: Request) => unknown = () => undefined): Get =>
		async request => {
			const found = operationOf(request);
			const said = found ? wrong(request) : [];
			const answer = given(request) ?? (found ? exampleOf(found.operation) : undefined);
			if (said.length > 0 || answer === undefined)
				throw new Error([...said, `No answer to ${request.url} by ${file}.`].join(' '));
			if (answer instanceof NetTrouble) throw answer;

			const text = JSON.stringify(answer);
			return {url: request.url, status: 200, header: () => null, text, json: () => JSON.parse(text)};
		};
	return {get, wrong};
};
