// Place sites: the sites of one place as a module, found by what their files declare. `virtual:sites/mail` holds gmail and outlook.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'vite';

const folder = path.resolve(import.meta.dirname, '../lib/sites');
const prefix = 'virtual:sites/';

/** Ids of the sites of a place. */
export const sitesOf = (place: string): string[] =>
	readdirSync(folder)
		.filter(
			file =>
				file.endsWith('.ts') &&
				new RegExp(`^export const bounds.*\\bplace: '${place}'`, 'msu').test(
					readFileSync(path.join(folder, file), 'utf8'),
				),
		)
		.map(file => file.slice(0, -'.ts'.length))
		.sort();

export const placeSites = (): Plugin => ({
	name: 'place-sites',
	resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
	load: id => {
		if (!id.startsWith(`\0${prefix}`)) return undefined;

		const ids = sitesOf(id.slice(prefix.length + 1));
		const imports = ids.map(
			(site, index) => `import site${index} from ${JSON.stringify(path.join(folder, `${site}.ts`))};`,
		);
		return `${imports.join('\n')}\nexport default [${ids.map((site, index) => `{id: ${JSON.stringify(site)}, ...site${index}}`).join(', ')}];`;
	},
});
