// Place sites: the sites of one place as a module, found by what their files declare. `virtual:sites/mail` holds gmail and outlook.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'vite';

const folder = path.resolve(import.meta.dirname, '../lib/sites');
const prefix = 'virtual:sites/';

/**
 * Ids of the sites of a place; on the hosts that the rep added, which are `crm`, a mailbox of one's own stands as well. The place
 * `other` has two: its sites that are `bound` to hosts are for those alone, the rest is for any host.
 */
export const sitesOf = (place: string): string[] =>
	readdirSync(folder)
		.filter(file => file.endsWith('.ts'))
		.filter(file => {
			const text = readFileSync(path.join(folder, file), 'utf8');
			const [, of, none] = /^export const bounds.*?\bplace: '(\w+)',\s*hosts: (\[\])?/msu.exec(text) ?? [];
			if (place === 'bound') return file === 'website.ts' || (of === 'other' && !none);
			if (place === 'other') return of === 'other' && none;

			return of === place || (place === 'crm' && of === 'mail' && none);
		})
		.map(file => file.slice(0, -'.ts'.length))
		// The general one reads what no other does.
		.sort((a, b) => Number(a === 'website') - Number(b === 'website') || a.localeCompare(b));

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
