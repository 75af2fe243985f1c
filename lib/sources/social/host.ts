// Hosts that the rep types in: a name of a server, and nothing that leads anywhere else.
import * as z from 'zod/mini';

const form = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{1,5})?$/u;

/** `https://Forum.Acme.example/latest` is `forum.acme.example`: whoever is asked for a host pastes an address. */
export const hostShape = z.pipe(
	z.string(),
	z.pipe(
		z.transform((typed: string) =>
			typed
				.trim()
				.toLowerCase()
				.replace(/^https?:\/\//u, '')
				.replace(/[/?#].*$/u, ''),
		),
		z.string().check(z.maxLength(253), z.regex(form)),
	),
);

/** The match pattern of a host; none while it is not typed in. A pattern names no port. */
export const originsOf = (host: string | undefined): string[] => {
	const {success, data} = hostShape.safeParse(host ?? '');
	return success ? [`https://${data.replace(/:\d+$/u, '')}/*`] : [];
};
