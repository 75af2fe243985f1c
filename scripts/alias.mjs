// Lets Node run the sources as they stand: `@/x` is the project's root, and an import without an ending is a .ts file.
import {statSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url).href;
const packages = `${root}node_modules/`;

/** Where our own sources would find it; null for packages, and for what packages import. */
const ours = (specifier, parent = '') => {
	if (specifier.startsWith('@/')) return new URL(specifier.slice(2), root);
	const relative = specifier.startsWith('.') && parent.startsWith(root) && !parent.startsWith(packages);
	return relative ? new URL(specifier, parent) : null;
};

registerHooks({
	resolve(specifier, context, next) {
		const url = ours(specifier, context.parentURL);
		if (!url) return next(specifier, context);

		// A folder may have its file beside it: `title/` and `title.ts`.
		const file = statSync(fileURLToPath(url), {throwIfNoEntry: false})?.isFile();
		return next(file ? url.href : `${url.href}.ts`, context);
	},
});
