// A real server on this machine, with a log of all that reached it, and a fetch that keeps cookies as a browser does.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

export type Logged = {method: string; url: string; headers: IncomingMessage['headers']; body: string};
export type Serve = (request: Logged, response: ServerResponse) => unknown;

export const serverOf = async (serve: Serve) => {
	const log: Logged[] = [];
	const server = createServer(async (request, response) => {
		let body = '';
		for await (const piece of request) body += piece;
		const logged = {method: request.method ?? '', url: request.url ?? '', headers: request.headers, body};
		log.push(logged);
		await serve(logged, response);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;

	return {log, host: `127.0.0.1:${port}`, at: (path: string) => `http://127.0.0.1:${port}${path}`, server};
};

export const answer =
	(status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Serve =>
	(_, response) => {
		response.writeHead(status, headers);
		response.end(body);
	};

/** As in an extension with a host permission: cookies go along unless they are left out by name. */
export const browserFetch = (): typeof fetch => {
	const jar = new Map<string, string>();
	return async (input, init) => {
		const {origin} = new URL(String(input));
		const headers = new Headers(init?.headers);
		const cookie = jar.get(origin);
		if (cookie && init?.credentials !== 'omit') headers.set('cookie', cookie);
		const response = await fetch(input, {...init, headers});
		const [set] = response.headers.getSetCookie();
		if (set) jar.set(origin, set.split(';')[0]!); // Missing never: a split has a first part
		return response;
	};
};
