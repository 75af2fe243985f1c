// A real Tryton (CRM) with its web client, filled with invented parties and opportunities.
import {createHash} from 'node:crypto';
import {existsSync, statSync} from 'node:fs';
import {copyFile, mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort, needs, run, type Server, serve, tempFolder} from './server.ts';

export type Tryton = Server & {database: string; call: (method: string, ...params: unknown[]) => Promise<unknown>};

const web = '/usr/share/tryton-sao/www';
const modules = ['party', 'company', 'country', 'currency', 'sale_opportunity'];

/** Where the empty database of these very packages is kept: making one takes half a minute of a quiet machine. */
const keptAt = (): string => {
	const folders = modules.map(name => `/usr/lib/python3/dist-packages/trytond/modules/${name}`);
	const versions = [...folders, '/usr/bin/trytond'].map(path => (existsSync(path) ? statSync(path).mtimeMs : 0));
	const key = createHash('sha256')
		.update(JSON.stringify([modules, versions]))
		.digest('hex')
		.slice(0, 16);
	return join(import.meta.dirname, `../../../node_modules/.cache/windshield/tryton-${key}.sqlite`);
};

/** Starts Tryton with an empty database `crm`, user and password `admin`. */
export const startTryton = async (): Promise<Tryton> => {
	needs('Tryton', '/usr/bin/trytond', '/usr/bin/trytond-admin', web, '/usr/share/doc/tryton-modules-sale-opportunity');
	const folder = await tempFolder('tryton');
	const port = await freePort();
	const config = join(folder, 'trytond.conf');
	const env = {TRYTONPASSFILE: join(folder, 'password'), HOME: folder};
	await mkdir(join(folder, 'data'));
	await writeFile(env.TRYTONPASSFILE, 'admin');
	await writeFile(
		config,
		`[database]\nuri = sqlite://\npath = ${folder}/data\n[web]\nlisten = 127.0.0.1:${port}\nroot = ${web}\n[session]\ntimeout = 36000\n`,
	);
	const database = join(folder, 'data', 'crm.sqlite');
	const kept = keptAt();
	if (existsSync(kept)) await copyFile(kept, database);
	else {
		await writeFile(database, '');
		const activate = ['-d', 'crm', '--email', 'admin@rep.example', '-u', ...modules, '--activate-dependencies'];
		await run('/usr/bin/trytond-admin', ['-c', config, ...activate], env);
		await mkdir(join(kept, '..'), {recursive: true});
		await copyFile(database, `${kept}.new`);
		await rename(`${kept}.new`, kept);
	}
	const server = await serve('/usr/bin/trytond', ['-c', config, '-d', 'crm'], {
		url: `http://127.0.0.1:${port}/`,
		folder,
		env,
	});
	const call = async (method: string, ...params: unknown[]): Promise<unknown> => {
		const reply = await fetch(`${server.url}crm/`, {
			method: 'POST',
			headers: {'content-type': 'application/json', authorization: `Basic ${btoa('admin:admin')}`},
			body: JSON.stringify({id: 1, method, params: [...params, {}]}),
		});
		const {result, error} = (await reply.json()) as {result?: unknown; error?: unknown};
		if (error) throw new Error(`${method}: ${JSON.stringify(error).slice(0, 500)}`);

		return result;
	};

	return {...server, database: 'crm', call};
};
