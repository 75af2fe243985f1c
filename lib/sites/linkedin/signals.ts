// Signals of a page weighed: who said what, and how sure that makes us.
import type {Page} from '@/lib/domain/page';
import type {Reading, SightedField} from '@/lib/domain/sighting';
import {text, visible} from '../dom/text';

/** The documents that may hold the page: the legacy app's frame only while it is the one that is seen. */
export const roots = ({document}: Page): ParentNode[] => {
	const frame = document.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
	const inner = frame && visible(frame) ? frame.contentDocument : null;
	return inner ? [inner, document] : [document];
};

export const all = (root: ParentNode | null | undefined, selector: string): Element[] =>
	root ? [...root.querySelectorAll(selector)] : [];

/** Text that is not blurred with asterisks for guests. */
export const clear = (node: Node | null | undefined): string | null => {
	const seen = text(node);
	return seen?.includes('**') ? null : seen; // Missing where a part of the page is
};

export const texts = (root: ParentNode, selector: string): string[] =>
	all(root, selector)
		.map(clear)
		.filter(seen => seen !== null);

/** Of the first element that has text. */
export const first = (root: ParentNode, selector: string): string | null => clear(all(root, selector).find(clear));

/** What the window's title says first: `(3) Ada Quill - CTO | LinkedIn` gives `Ada Quill - CTO`. Null where it names nobody. */
export const titled = ({title}: Document): string | null =>
	/^(?:\(\d+\+?\) *)?(.+?) \| (?:LinkedIn|Sales Navigator)$/u.exec(title)?.[1] ?? null; // Missing while the page loads

/** Fields with every reading behind them; a reading that disagrees is kept and lowers the confidence. */
export const weighed = (readings: [SightedField, string, string | null | undefined][]) => {
	const evidence: Reading[] = [];
	const fields: Partial<Record<SightedField, string>> = {};
	let confidence = 1;
	for (const [field, signal, value] of readings) {
		if (!value) continue;
		evidence.push({field, signal, value});
		fields[field] ??= value;
		if (fields[field] !== value) confidence = 0.7;
	}
	return {...fields, evidence, confidence};
};
