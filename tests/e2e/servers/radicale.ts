// A real Radicale (address book) with one empty book of an invented rep.
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort, needs, type Server, serve, tempFolder} from './server.ts';

export type Radicale = Server & {
	/** Whole address of the book. */
	book: string;
	/** Writes or takes away one card; throws where the server refuses. */
	put: (name: string, card: string) => Promise<void>;
	remove: (name: string) => Promise<void>;
	/** The folder in which it keeps what it tells a mirror. */
	folder: string;
};

const binary = '/usr/bin/radicale';
const book =
	'<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/><C:addressbook/></resourcetype></prop></set></mkcol>';

/** Starts Radicale with the book `contacts` of user `rep`, password `sécret`. */
export const startRadicale = async (): Promise<Radicale> => {
	needs('Radicale', binary);
	const folder = await tempFolder('radicale');
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const config = join(folder, 'config');
	await writeFile(join(folder, 'users'), 'rep:sécret\n');
	await writeFile(
		config,
		`[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = plain\n` +
			`[storage]\nfilesystem_folder = ${folder}/collections\n`,
	);
	const server = await serve(binary, ['--config', config], {
		url: `${url}/`,
		folder,
		env: {HOME: folder, LC_ALL: 'C.UTF-8'},
	});
	const authorization = `Basic ${Buffer.from('rep:sécret').toString('base64')}`;
	const send = async (method: string, path: string, type: string, body?: string) => {
		const reply = await fetch(url + path, {method, headers: {authorization, 'content-type': type}, body: body ?? null});
		if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${(await reply.text()).slice(0, 300)}`);
	};
	await send('MKCOL', '/rep/contacts/', 'application/xml', book);

	return {
		...server,
		folder,
		book: `${url}/rep/contacts/`,
		put: (name, card) => send('PUT', `/rep/contacts/${name}`, 'text/vcard', card),
		remove: name => send('DELETE', `/rep/contacts/${name}`, 'text/plain'),
	};
};
