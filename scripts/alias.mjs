// Lets Node run the sources as they stand: `@/x` is the project's root, and an import without an ending is a .ts file.
import {existsSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);

registerHooks({
	resolve(specifier, context, next) {
		const url = specifier.startsWith('@/')
			? new URL(specifier.slice(2), root)
			: specifier.startsWith('.')
				? new URL(specifier, context.parentURL)
				: null;
		if (!url || existsSync(fileURLToPath(url))) return next(url?.href ?? specifier, context);

		return next(`${url.href}.ts`, context);
	},
});
