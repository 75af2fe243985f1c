// Pages that were rebuilt: elements dropped, doubled and reordered, words translated, attributes renamed. A site may fall silent; it never names anybody wrong.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {boundsOf} from '@/lib/sites/bounds';
import {count, randomOf, seed} from '../tools/counts';
import {type Browser, browsers} from './browsers';
import {bundle} from './bundle';
import {caseNames, type Fixture, fixture, siteIds} from './fixtures';
import {type Mutant, mutate} from './mutate';

const only = process.env.SITE;
const cases = siteIds
	.filter(id => !only || id === only)
	.flatMap(id => caseNames(id).map(name => fixture(id, name)))
	// A page that waits shows somebody else by design: without what contradicts it, it is that one's.
	.filter(({frames, expect: {state}}) => !frames && state === 'ready');
const each = count(3, Math.ceil(2000 / cases.length));
const random = randomOf();
/** A quick run takes some of the pages, others by another seed. */
const chosen = cases.filter(() => random() < count(36, cases.length) / cases.length);

/**
 * Whom a mutant may name: whom the page is about or whose mail it is; of a deal or a case, whichever of its companies is left; and the
 * rep on a profile of one's own that has lost every sign of being one.
 */
const right = ({site, expect: {sightings}}: Fixture): string[] => {
	const roles = ['subject', 'cast', ...(boundsOf[site]?.place === 'crm' ? ['listed'] : [])]; // Missing never: a site has bounds
	const own = sightings.every(({role}) => role === 'self');
	return sightings
		.filter(({role}) => own || roles.includes(String(role)))
		.flatMap(({name, company}) => [name, company])
		.filter(name => typeof name === 'string');
};

/** A company by a longer or shorter form of its name, or on its own domain, is not another one. */
const same = (name: string, may: string[], url: string): boolean =>
	may.some(other => name.startsWith(other) || other.startsWith(name)) ||
	new URL(url).hostname.replaceAll('-', '').includes(name.toLowerCase().split(' ')[0] ?? name); // Missing never: split gives one part at least

describe('in chromium', () => {
	let browser: Browser;
	let script: string;
	let tried = 0;
	let silent = 0;
	beforeAll(async () => {
		[script, browser] = await Promise.all([bundle(), browsers.chromium()]);
	}, 60_000);
	afterAll(async () => {
		await browser?.close(); // Missing when the browser did not start
		console.info(`${tried} mutated pages (seed ${seed()}), ${silent} fell silent`);
	});

	test.each(chosen.map(one => [`${one.site}/${one.name}`, one] as const))('%s', async (_, given) => {
		const {url, documents, expect: expected} = given;
		const names = expected.sightings
			.flatMap(({name, company, title}) => [name, company, title])
			.filter(name => typeof name === 'string');
		const expression = `(${mutate})(${JSON.stringify({count: each, start: seed() + url.length, names})})`;
		const mutants: Mutant[] = JSON.parse(await browser.run(url, documents, script, expression));
		const may = right(given);
		const wrong = mutants.flatMap(({changes, reader, sightings}) =>
			sightings
				.filter(
					({role, kind, name}) =>
						role === 'subject' && name !== null && !may.includes(name) && !(kind === 'company' && same(name, may, url)),
				)
				.map(({name}) => `${reader} says ${name} after ${changes.join(', ')}`),
		);
		tried += mutants.length;
		const named = expected.sightings.some(({role}) => role === 'subject');
		const quiet = mutants.filter(({sightings}) => !sightings.some(({role}) => role === 'subject'));
		if (named) silent += quiet.length;
		expect(wrong).toEqual([]);
	});
});
