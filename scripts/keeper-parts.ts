// Keeper parts: whatever the keeper asks for by `import()` is a script of its own, read when it is first needed. A worker may not import
// modules then, so the parts are plain scripts that hand each other what they share.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin, UserConfig} from 'vite';

/** How the bundler writes `import()` where modules are asked for by `require`. */
const bundled = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(["'`]\.\/(keeper-[^"'`]+)["'`]\)\)/gu;
const start = path.join(import.meta.dirname, 'keeper-start.js');

/** Sets the build of the keeper so that it falls into parts. */
export const inParts = (config: UserConfig): void => {
	const {build} = config;
	if (!build || typeof build.lib !== 'object')
		throw new Error('The framework builds the keeper in another way: see here.');

	build.lib.formats = ['cjs'];
	build.rollupOptions = {
		...build.rollupOptions,
		output: {...build.rollupOptions?.output, chunkFileNames: 'keeper-[name].js'}, // Missing never: the framework names its files
	};
	config.plugins = [...(config.plugins ?? []), keeperParts()]; // Missing where nobody else has any
};

const keeperParts = (): Plugin => ({
	name: 'keeper-parts',
	enforce: 'post',
	generateBundle: (_, bundle) => {
		const chunks = new Map(
			Object.values(bundle).flatMap(made => (made.type === 'chunk' ? [[made.fileName, made] as const] : [])),
		);
		const [entry] = [...chunks.values()].filter(({isEntry}) => isEntry);
		if (!entry) throw new Error('The keeper has no entry.');

		const needs = (file: string, seen = new Set<string>()): Set<string> => {
			if (seen.has(file)) return seen;

			seen.add(file);
			for (const other of chunks.get(file)?.imports ?? []) needs(other, seen); // Missing never: chunks import chunks
			return seen;
		};
		const atStart = needs(entry.fileName);
		/** Asks for its parts by `part`, which reads their scripts. */
		const asking = (file: string): string => {
			const {code = '', dynamicImports = []} = chunks.get(file) ?? {}; // Missing never
			const asked = new Set<string>();
			const text = code.replace(bundled, (_, name: string) => {
				asked.add(name);
				return `part("./${name}")`;
			});
			if (dynamicImports.some(name => !asked.has(name)))
				throw new Error('The bundler asks for parts in another way: see scripts/keeper-parts.ts.');

			return text;
		};
		// In brackets, so that the browser keeps what it compiled of it together with the script.
		const wrapped = (file: string): string =>
			`globalThis.windshieldParts[${JSON.stringify(`./${file}`)}]=((exports,require,part,module)=>{${asking(file)}\n});\n`;
		// Also those that the bundler holds to be no entries, because other parts stand on them too.
		const files = Object.fromEntries(
			[...chunks.keys()]
				.filter(file => !atStart.has(file))
				.map(file => [`./${file}`, [...needs(file)].filter(other => !atStart.has(other))]),
		);
		const before = [...atStart].map(wrapped).join('');
		for (const [file, chunk] of chunks) if (!atStart.has(file)) chunk.code = wrapped(file);
		for (const file of atStart) if (file !== entry.fileName) delete bundle[file];
		entry.code = `globalThis.windshieldParts={};\n${before}(${readFileSync(start, 'utf8').trim().replace(/;$/u, '')})(globalThis,${JSON.stringify(files)});\n`;
	},
});
