// Signals of a page weighed: who said what, and how sure that makes us.
import type {Page} from '@/lib/domain/page';
import type {Reading, SightedField, Sighting} from '@/lib/domain/sighting';
import {text, visible} from '../dom/text';

/** The documents that may hold the page: the legacy app's frame only while it is the one that is seen. */
export const roots = ({document}: Page): ParentNode[] => {
	const frame = document.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
	const inner = frame && visible(frame) ? frame.contentDocument : null;
	const outlet = document.querySelector('#interop-outlet')?.shadowRoot; // Missing on every page but the 2026 shell's
	return [inner, document, outlet].filter(root => root != null);
};

/** Text that is not blurred with asterisks for guests. */
export const clear = (node: Node | null | undefined): string | null => {
	const seen = text(node);
	return seen && !/\*{2,}/u.test(seen) ? seen : null;
};

export const meta = (document: Document, name: string): string | null =>
	document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() || null; // Missing when logged in

/** What the window's title says first: `(3) Ada Quill - CTO | LinkedIn` gives `Ada Quill - CTO`. Null where it names nobody. */
export const titled = (title: string | null): string | null =>
	title?.replace(/^\(\d+\+?\)\s*/u, '').match(/^(.+?)\s*\| LinkedIn$/u)?.[1] ?? null; // Missing while the page loads

/** Fields with every reading behind them; a reading that disagrees is kept and lowers the confidence. */
export const weighed = (readings: [SightedField, string, string | null | undefined][]) => {
	const evidence: Reading[] = [];
	const fields: Partial<Record<SightedField, string>> = {};
	let confidence = 1;
	for (const [field, signal, value] of readings) {
		if (!value) continue;
		evidence.push({field, signal, value: value.slice(0, 500)});
		fields[field] ??= value;
		if (fields[field] !== value) confidence = 0.7;
	}
	return {...fields, evidence, confidence} satisfies Partial<Sighting>;
};
