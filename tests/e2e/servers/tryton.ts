// A real Tryton (CRM) with its web client, filled with invented parties and opportunities.
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort, needs, run, type Server, serve, tempFolder} from './server.ts';

export type Tryton = Server & {database: string; call: (method: string, ...params: unknown[]) => Promise<unknown>};

const web = '/usr/share/tryton-sao/www';
const modules = ['party', 'company', 'country', 'currency', 'sale_opportunity'];

/** Starts Tryton with an empty database `crm`, user and password `admin`. */
export const startTryton = async (): Promise<Tryton> => {
	needs('Tryton', '/usr/bin/trytond', '/usr/bin/trytond-admin', web, '/usr/share/doc/tryton-modules-sale-opportunity');
	const folder = await tempFolder('tryton');
	const port = await freePort();
	const config = join(folder, 'trytond.conf');
	const env = {TRYTONPASSFILE: join(folder, 'password'), HOME: folder};
	await mkdir(join(folder, 'data'));
	await writeFile(join(folder, 'data', 'crm.sqlite'), '');
	await writeFile(env.TRYTONPASSFILE, 'admin');
	await writeFile(
		config,
		`[database]\nuri = sqlite://\npath = ${folder}/data\n[web]\nlisten = 127.0.0.1:${port}\nroot = ${web}\n[session]\ntimeout = 36000\n`,
	);
	await run(
		'/usr/bin/trytond-admin',
		['-c', config, '-d', 'crm', '--email', 'admin@rep.example', '-u', ...modules, '--activate-dependencies'],
		env,
	);
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
