// Find: what stands at a path, within a budget. Our own walk, since the package's takes seconds for 2 MB of small values.
import {jsonpath} from 'json-p3';
import type {Path} from './path';

const {IndexSelector, NameSelector, SliceSelector, WildcardSelector, FilterSelector} = jsonpath.selectors;
type Selector = Path['segments'][number]['selectors'][number];

/** Looks that are left. One budget serves a whole answer, however many paths are tried on it; below 0 it is spent. */
export type Budget = {left: number; wide: WeakMap<object, unknown[]>};

/** Enough for an answer of 2 MB of ordinary records. */
export const budget = (): Budget => ({left: 400_000, wide: new WeakMap()});
/** Looks that a filter's one look is worth: it takes as long as it is long, some 12 for each place that it looks at. */
const costs = new WeakMap<Selector, number>();
const costOf = (selector: Selector): number => {
	const cost = costs.get(selector) ?? selector.toString().length * 2;
	costs.set(selector, cost);
	return cost;
};

const isOpen = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** To list 180,000 names takes as long as to parse them, so that is done once. */
const partsOf = (value: object, {wide}: Budget): unknown[] => {
	if (Array.isArray(value)) return value;
	const known = wide.get(value);
	if (known) return known;

	const names = Object.keys(value);
	const parts = names.map(name => (value as Record<string, unknown>)[name]);
	if (names.length > 1000) wide.set(value, parts);
	return parts;
};

/** Where a slice begins, ends and how it goes on, by RFC 9535 2.3.4.2. */
const sliceOf = ({start, stop, step = 1}: InstanceType<typeof SliceSelector>, length: number) => {
	const from = (at: number) => (at < 0 ? length + at : at);
	const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
	const within = (at: number) => Math.min(Math.max(at, low), high);

	return {
		step,
		first: within(from(start ?? (step > 0 ? 0 : length - 1))),
		end: stop === undefined ? (step > 0 ? length : -1) : within(from(stop)),
	};
};

/** Tells `next` of each part of a value that is meant, until that wants no more or the budget is spent; true then. */
const select = (selector: Selector, value: object, purse: Budget, next: (part: unknown) => boolean): boolean => {
	if (selector instanceof NameSelector)
		return (
			!Array.isArray(value) &&
			Object.hasOwn(value, selector.name) &&
			next((value as Record<string, unknown>)[selector.name])
		);
	if (selector instanceof WildcardSelector) return partsOf(value, purse).some(part => --purse.left < 0 || next(part));
	if (selector instanceof FilterSelector) {
		const {expression, environment} = selector;
		const cost = costOf(selector);
		return partsOf(value, purse).some(part => {
			purse.left -= cost;
			return (
				purse.left < 0 ||
				(expression.evaluate({environment, currentValue: part as never, rootValue: null}) && next(part))
			);
		});
	}
	if (!Array.isArray(value)) return false;

	if (selector instanceof IndexSelector) {
		const at = selector.index < 0 ? value.length + selector.index : selector.index;
		return at >= 0 && at < value.length && next(value[at]);
	}
	if (!(selector instanceof SliceSelector)) return false;
	const {first, end, step} = sliceOf(selector, value.length);
	for (let at = first; step > 0 ? at < end : step < 0 && at > end; at += step)
		if (--purse.left < 0 || next(value[at])) return true;
	return false;
};

/** Tells `next` of a value and of all within it that has parts, parents first and then their parts in order. */
const descend = (value: object, purse: Budget, next: (one: object) => boolean): boolean => {
	const waiting = [value];
	for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
		if (--purse.left < 0 || next(one)) return true;
		const parts = partsOf(one, purse);
		purse.left -= parts.length;
		if (purse.left < 0) return true;
		for (let at = parts.length - 1; at >= 0; at -= 1) {
			const part = parts[at];
			if (isOpen(part)) waiting.push(part);
		}
	}
	return false;
};

/** What stands there, in the order of RFC 9535, `most` at most; less where the budget is spent on the way. */
export const found = ({segments}: Path, within: unknown, most: number, purse: Budget): unknown[] => {
	const values: unknown[] = [];
	const deep = segments.map(segment => segment.toString().startsWith('..'));
	const walk = (at: number, value: unknown): boolean => {
		const segment = segments[at];
		if (!segment) return values.push(value) >= most;
		if (!isOpen(value)) return false;
		if (--purse.left < 0) return true;

		const each = (one: object) =>
			segment.selectors.some(selector => select(selector, one, purse, part => walk(at + 1, part)));
		return deep[at] ? descend(value, purse, each) : each(value);
	};
	walk(0, within);
	return values;
};
