// The bounds of every site, found by its file's name, without the code that reads: the keeper never carries that.
import type {Bounds} from './define';

const files = import.meta.glob<Bounds>(
	['./*.ts', '!./*.test.ts', '!./{bounds,define,hosts,index,patterns,virtual.d}.ts'],
	{
		eager: true,
		import: 'bounds',
	},
);

/** By the site's id. */
export const boundsOf: Record<string, Bounds> = Object.fromEntries(
	Object.entries(files).map(([path, bounds]) => [path.slice(2, -3), bounds]),
);
