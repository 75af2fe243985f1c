// `npm run new site <name>`: a site and its first fixture to start from, already in agreement with each other.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {say, stop} from './say.ts';

const root = process.env.WINDSHIELD_ROOT ?? path.join(import.meta.dirname, '..');

const since = new Date().toISOString().slice(0, 7);

const site = (name: string): string => `// ${name}: TODO what kind of page this is, and whom it is about.
import {type Bounds, defineSite} from './define';
import {href, shown, stated} from './dom/contact';
import {text} from './dom/text';

/** The person's slug in an address such as \`/people/ada\`. */
const slugOf = (address: string): string | null => /\\/people\\/([\\w-]+)$/u.exec(address)?.[1] ?? null; // Missing where it is another page

export const bounds: Bounds = {place: 'other', hosts: ['https://${name}.example/*'], proves: ['${name}'], modelled: {from: 'known anchors', since: '${since}'}};

export default defineSite({
	matches: ({url}) => url.hostname === '${name}.example',
	read({url, document}) {
		const slug = slugOf(url.pathname);
		if (!slug) return [];

		// The page agrees with its URL when it says itself which one it is.
		if (slugOf(href(document.querySelector('link[rel=canonical]')) ?? '') !== slug) return null;

		const [heading] = shown(document, 'main h1');
		return heading ? [stated(['subject', 'person', 'h1'], {name: text(heading)}, [\`${name}:\${slug}\`])] : null;
	},
});
`;

const page = (name: string): string => `<!doctype html>
<html lang="en">
<head><title>Ada Quill</title><link rel="canonical" href="https://${name}.example/people/ada-quill"></head>
<body><main><h1>Ada Quill</h1></main></body>
</html>
`;

const expectation = (name: string): string =>
	`${JSON.stringify(
		{
			url: `https://${name}.example/people/ada-quill`,
			modelled: 'known anchors',
			expect: {
				state: 'ready',
				sightings: [{role: 'subject', kind: 'person', name: 'Ada Quill', handles: [`${name}:ada-quill`]}],
			},
		},
		null,
		'\t',
	)}\n`;

const [what, name = ''] = process.argv.slice(2);
if (what !== 'site') stop('npm run new site <name>: only a site can be made this way.');
if (!/^[a-z][a-z0-9-]{1,30}$/u.test(name))
	stop('npm run new site <name>: small letters, digits and hyphens, such as `acme-desk`.');

const files = {
	[`lib/sites/${name}.ts`]: site(name),
	[`tests/fixtures/sites/${name}/person.html`]: page(name),
	[`tests/fixtures/sites/${name}/person.json`]: expectation(name),
};
const there = Object.keys(files).find(file => existsSync(path.join(root, file)));
if (there) stop(`${there} is there already: nothing was written.`);

for (const [file, text] of Object.entries(files)) {
	mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
	writeFileSync(path.join(root, file), text);
	say(file);
}
say(`Now make them true of a real page, and try: SITE=${name} IN=chromium npx vitest run tests/sites/sites.test.ts`);
