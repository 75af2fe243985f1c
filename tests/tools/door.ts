// The replay's door: one port for TLS, for plain HTTP, and for browsers that come through a proxy.
import type {IncomingMessage, Server} from 'node:http';
import net, {type AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';

/** The first byte of a TLS connection. */
const tlsHandshake = 22;

/** Opens a port of the system's choice on this machine and hands each connection to the server that understands it. */
export const openDoor = async (plain: Server, secure: Server): Promise<{port: number; close(): Promise<void>}> => {
	const sockets = new Set<Duplex>();

	const sniff = (socket: Duplex): void => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => socket.destroy());
		socket.once('readable', () => {
			const first = socket.read(1) as Buffer | null;
			if (!first) return;

			socket.unshift(first);
			(first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
		});
	};

	plain.on('connect', (_request: IncomingMessage, socket: Duplex, head: Buffer) => {
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		if (head.length > 0) socket.unshift(head);
		sniff(socket);
	});
	for (const server of [plain, secure]) server.on('upgrade', (_request, socket: Duplex) => socket.destroy());

	const door = net.createServer(sniff);
	await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve));
	return {
		port: (door.address() as AddressInfo).port,
		close: () =>
			new Promise(resolve => {
				door.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
};
