// Runs inside a page: changes it the way sites change over time, and asks every site about each change.
import type {Told} from './bundle';

export type Mutant = {
	changes: string[];
	reader: string | null;
	sightings: {role: string; kind: string; name: string | null}[];
};

type Given = {count: number; start: number; names: string[]};

/** In the page: `count` mutants of its document by seeded chance; what stands in `names` is never cut in two. */
export const mutate = ({count, start, names}: Given): string => {
	let state = start >>> 0;
	const random = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const [head, body] = [document.head.cloneNode(true), document.body.cloneNode(true)];
	const one = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
	const partly = (element: Element) => {
		const text = (element.textContent ?? '').trim();
		return text !== '' && names.some(name => name !== text && name.includes(text));
	};
	const elements = () => [...document.querySelectorAll('head > *, body *')].filter(element => !partly(element));
	const told = (element: Element) =>
		`${element.localName}${element.id ? `#${element.id}` : ''}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
	const kinds: Record<string, () => string | undefined> = {
		drop: () => {
			const element = one(elements());
			element?.remove();
			return element && told(element);
		},
		double: () => {
			const element = one(elements());
			element?.after(element.cloneNode(true));
			return element && told(element);
		},
		reorder: () => {
			const element = one(elements().filter(({nextElementSibling}) => nextElementSibling));
			const next = element?.nextElementSibling;
			if (next && !partly(next)) next.after(element);
			return element && told(element);
		},
		translate: () => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.nodeValue ?? '';
				const kept = names.some(name => text.includes(name) || (text.trim().length > 1 && name.includes(text.trim())));
				const data = node.parentElement?.closest('script,style');
				const firm = /\b(?:AG|GmbH|KG|SAS)$/u.test(text.trim()); // A company is called the same in every language
				if (!kept && !firm && !data && !/[@\d]/u.test(text))
					node.nodeValue = text.replace(/[a-z]/gu, letter =>
						letter === 'z' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1),
					);
			}
			return 'every word';
		},
		rename: () => {
			const element = one(elements().filter(({attributes}) => attributes.length > 0));
			const attribute = element && one([...element.attributes]);
			if (!element || !attribute) return undefined;

			element.removeAttribute(attribute.name);
			element.setAttribute(`${attribute.name.replace(/[^a-z-]/giu, '')}-x`, attribute.value);
			return `${told(element)} ${attribute.name}`;
		},
	};
	const mutants: Mutant[] = [];
	for (let index = 0; index < count; index += 1) {
		document.head.replaceWith(head.cloneNode(true));
		document.body.replaceWith(body.cloneNode(true));
		const changes: string[] = [];
		for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
			const kind = one(Object.keys(kinds)) ?? 'drop'; // Missing never: there are some
			changes.push(`${kind} ${kinds[kind]?.() ?? 'nothing'}`); // Missing where there was nothing of that sort
		}
		const {reader, said}: Told = JSON.parse((globalThis as unknown as {windshieldProbe(): string}).windshieldProbe());
		const sightings = said.find(({id}) => id === reader)?.sightings ?? []; // Missing where no site reads it or it waits
		mutants.push({changes, reader, sightings: sightings.map(({role, kind, name}) => ({role, kind, name}))});
	}
	return JSON.stringify(mutants);
};
