// Every site, found by its file's name, for whoever wants them all; the sensor brings those of one place.
import type {Page} from '@/lib/domain/page';
import type {NamedSite, Site} from './define';

const files = import.meta.glob<{default: Site}>(
	['./*.ts', '!./*.test.ts', '!./{bounds,define,hosts,index,patterns,virtual.d}.ts'],
	{
		eager: true,
	},
);

/** Every site with its id; the general `website` stands last. */
export const sites: NamedSite[] = Object.entries(files)
	.map(([path, file]) => ({id: path.slice(2, -3), ...file.default}))
	.sort((a, b) => Number(a.id === 'website') - Number(b.id === 'website'));

/** The site that reads this page, or undefined where no site does. */
export const siteOf = (page: Page): NamedSite | undefined => sites.find(site => site.matches(page));
