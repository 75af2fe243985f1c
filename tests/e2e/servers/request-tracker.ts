// A real Request Tracker (support desk) on SQLite, filled with invented tickets.
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort, needs, type Server, serve, tempFolder} from './server.ts';

export type RequestTracker = Server & {post: (path: string, body: unknown) => Promise<unknown>};

const binary = '/usr/share/request-tracker5/libexec/rt-server';
const emptyDatabase = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb';

/** Starts Request Tracker on a copy of the packaged empty database; user `root`, password `password`. */
export const startRequestTracker = async (): Promise<RequestTracker> => {
	needs('Request Tracker', binary, emptyDatabase);
	const folder = await tempFolder('rt');
	const port = await freePort();
	const config = join(folder, 'RT_SiteConfig.pm');
	const url = `http://127.0.0.1:${port}`;
	// Both variables: without the folder the package's own RT_SiteConfig.d wins.
	const env = {RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: join(folder, 'd'), HOME: folder};
	await mkdir(env.RT_SITE_CONFIG_DIR);
	await copyFile(emptyDatabase, join(folder, 'rtdb'));
	await writeFile(
		config,
		[
			`Set($rtname,'rt.local'); Set($Organization,'rt.local'); Set($WebDomain,'127.0.0.1'); Set($WebPort,${port});`,
			`Set($WebPath,''); Set($WebBaseURL,'${url}'); Set($RestrictReferrer,0);`,
			`Set($DatabaseType,'SQLite'); Set($DatabaseName,'${join(folder, 'rtdb')}');`,
			`Set($LogToSyslog,undef); Set($LogToSTDERR,'warning'); Set($SendmailPath,'/bin/true'); Set($MailCommand,'testfile');`,
			`Set($MasonDataDir,'${join(folder, 'mason')}'); Set($MasonSessionDir,'${join(folder, 'sessions')}');`,
			'1;\n',
		].join('\n'),
	);
	await mkdir(join(folder, 'mason'));
	await mkdir(join(folder, 'sessions'));
	const server = await serve(binary, ['--port', String(port), '--host', '127.0.0.1'], {url: `${url}/`, folder, env});
	const post = async (path: string, body: unknown): Promise<unknown> => {
		const reply = await fetch(`${url}/REST/2.0/${path}`, {
			method: 'POST',
			headers: {'content-type': 'application/json', authorization: `Basic ${btoa('root:password')}`},
			body: JSON.stringify(body),
		});
		if (!reply.ok) throw new Error(`${path}: ${reply.status} ${(await reply.text()).slice(0, 300)}`);

		return reply.json();
	};

	return {...server, post};
};
