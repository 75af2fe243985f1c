// Ask: what the sources that are on say about one subject. Each fails alone; what one finds wakes others, within a budget.
import {canStart} from './asked';
import type {Field} from './domain/fact';
import type {Handle} from './domain/handle';
import type {RemarkCode} from './domain/remark';
import {NetTrouble, type Trouble} from './net/trouble';
import type {Get} from './net/types';
import type {Asked, Context, Item, NamedSource} from './sources/define';

/** A source that is on, with all it needs. */
export type Ready = {source: NamedSource; config: unknown; get: Get} & Pick<Context, 'secret' | 'keep' | 'shelf'>;

export type Outcome = 'answered' | RemarkCode | Trouble;

/** What one source said in the end. */
export type Answered = {
	source: NamedSource;
	items: Item[];
	outcome: Outcome;
	/** The source's or the service's own short word. */
	detail: string | null;
	/** Not before this moment again, where it said so, in milliseconds since the epoch. */
	until: number | null;
	/** All of it was heard: what it no longer says has ended. */
	complete: boolean;
};

export type Budget = {
	/** How often what was found may wake further sources. */
	depth: number;
	/** Requests of all sources together. */
	requests: number;
};
export const usual: Budget = {depth: 3, requests: 15};

/** The word of a source that came too late for the budget: it is asked another time. */
export const spent = 'budget';

const stayed: readonly Trouble[] = ['slow-down', 'not-granted', 'closed'];

/** Of one answer more is let go. */
const mostItems = 500;

/** Whether a source said beforehand that it may say this. */
const declared = ({adds}: NamedSource, item: Item): boolean => {
	if (item.is === 'fact') return adds.fields.includes(item.field as Field);
	if (item.is === 'event') return adds.events.includes(item.event);

	return item.is === 'remark' || adds.handles.includes(item.handle.slice(0, item.handle.indexOf(':')));
};

/** Remarks after which an answer is not all there is. */
const incomplete: readonly Outcome[] = [
	'partial',
	'ambiguous',
	'unreachable',
	'unreadable',
	'slow-down',
	'needs-key',
	'not-allowed',
];

type Around = Pick<Context, 'now' | 'signal' | 'language'>;

const askOne = async ({source, config, get, ...kept}: Ready, asked: Asked, around: Around): Promise<Answered> => {
	const items: Item[] = [];
	const remarks: {code: RemarkCode; detail?: string}[] = [];
	const said = (outcome: Outcome, detail: string | null, until: number | null = null): Answered => ({
		source,
		items,
		outcome,
		detail,
		until,
		complete: (outcome === 'answered' || outcome === 'nothing') && !remarks.some(({code}) => incomplete.includes(code)),
	});
	try {
		for await (const item of source.ask(asked, {...around, ...kept, config: config as never, get})) {
			if (around.signal.aborted || items.length >= mostItems) return said('partial', null);
			if (item.is === 'remark') remarks.push(item);
			else if (declared(source, item)) items.push(item);
		}
	} catch (error) {
		// Whatever a service answers, its source alone goes without.
		return error instanceof NetTrouble ? said(error.trouble, error.detail, error.until) : said('unreadable', null);
	}
	const [remark] = remarks;
	if (remark && items.length === 0) return said(remark.code, remark.detail ?? null); // Missing where the code says it all

	return said('answered', remark?.detail ?? null); // Missing where there was nothing to remark
};

const found = (answers: readonly Answered[]): Handle[] =>
	answers.flatMap(({items}) => items.flatMap(item => (item.is === 'handle' ? [item.handle] : [])));

/**
 * Every source that can start from this subject, the answer of each as it comes. Handles that they find are known from then on, and
 * wake those that could not start before. A source is asked once.
 */
export async function* ask(
	first: Asked,
	ready: readonly Ready[],
	around: Around,
	budget = usual,
): AsyncGenerator<Answered> {
	let left = budget.requests;
	const within =
		(get: Get): Get =>
		async request => {
			if (left <= 0) throw new NetTrouble('closed', {detail: spent});
			left -= 1;
			try {
				return await get(request);
			} catch (error) {
				// Nothing left the machine.
				if (error instanceof NetTrouble && error.status === 0 && stayed.includes(error.trouble)) left += 1;
				throw error;
			}
		};
	let asked = first;
	let waiting = [...ready];
	for (let depth = 0; depth < budget.depth && waiting.length > 0; depth += 1) {
		const able = waiting.filter(({source}) => canStart(source, asked));
		waiting = waiting.filter(one => !able.includes(one));
		const answers: Answered[] = [];
		const running = new Map(
			able.map(one => [
				one,
				askOne({...one, get: within(one.get)}, asked, around).then(answer => [one, answer] as const),
			]),
		);
		while (running.size > 0) {
			const [one, answer] = await Promise.race(running.values());
			// Let go: what was not said yet is asked another time.
			if (around.signal.aborted) return;

			running.delete(one);
			answers.push(answer);
			yield answer;
		}
		asked = {...asked, handles: [...new Set([...asked.handles, ...found(answers)])]};
	}
}
