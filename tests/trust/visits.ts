// Pages of every site for the trust tests: the fixtures of the sites that show somebody, with a spy of the page's own in them.
import {provenHandles} from '@/lib/authority';
import type {Handle} from '@/lib/domain/handle';
import {bare, caseNames, fixture, fixtureSites} from '../sites/fixtures';

/** The page's own script: it hears what any page can hear, from before the sensor comes. */
export const spy = `<script>
window.spied = [];
for (const type of ['message', 'storage', 'focus', 'blur', 'keydown', 'keypress', 'input', 'copy', 'selectionchange'])
	addEventListener(type, event => spied.push(type + ' ' + [event.origin, JSON.stringify(event.data), event.key, document.activeElement?.outerHTML.slice(0, 200)].join(' ')), true);
new MutationObserver(changes => {
	for (const {type, target, attributeName, addedNodes} of changes)
		spied.push([type, target.nodeName, attributeName, attributeName && target.getAttribute(attributeName), ...[...addedNodes].map(node => node.outerHTML ?? node.data)].join(' '));
}).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { spied.push('custom ' + event.type + ' ' + JSON.stringify(event.detail ?? null)); return dispatch.call(this, event); };
</script>`;

export type Visit = {
	site: string;
	name: string;
	url: string;
	documents: Record<string, string>;
	kind: 'person' | 'company';
	first: string;
	handle: Handle;
};

type Told = {role: string; kind: 'person' | 'company'; name?: string | null; handles?: Handle[]};

/** What shows somebody by a key of their own, some cases of each site. */
export const visits = (casesASite: number): Visit[] =>
	fixtureSites.flatMap(site => {
		const found = caseNames(site).flatMap((name): Visit[] => {
			const {url, documents, expect} = fixture(site, name);
			const told = (expect.sightings as Told[]).find(({role}) => role === 'subject' || role === 'cast');
			const [handle] = provenHandles(site, new URL(url), {handles: told?.handles ?? []}); // Missing where the page is about nobody
			if (!told || !handle || expect.state !== 'ready') return [];

			const page = documents[bare(url)] ?? ''; // Missing never: a fixture has its page
			const head = /<head[^>]*>/u.exec(page)?.[0];
			const spied = head ? page.replace(head, `${head}${spy}`) : `${spy}${page}`;
			const first = told.name?.replace(/^(Ms|Mr|Dr)\.? /u, '').split(' ')[0] ?? 'Ada'; // Missing where the page gives only a key
			return [{site, name, url, documents: {...documents, [bare(url)]: spied}, kind: told.kind, first, handle}];
		});
		return found.slice(0, casesASite);
	});
