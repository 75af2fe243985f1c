// Trying a source: one asking that the rep began by hand, whether it is on or not. What comes of it is shown and not kept.
import type {Answered, Ready} from '@/lib/ask';
import {askedOf} from '@/lib/asked';
import {believe} from '@/lib/believe';
import type {Checked, Tried} from '@/lib/messages';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get} from '@/lib/net/types';
import type {NamedSource} from '@/lib/sources/define';
import {holdingsOf} from '@/storage/holdings';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {later} from './later';
import {everySource, readyFor} from './source-ready';
import {BadMessage} from './trouble';

/** Characters of an answer that are shown. */
const shown = 20_000;
/** A rep who tries waits this long, in milliseconds. */
const patience = 30_000;

export const sourceNamed = async (id: string): Promise<NamedSource> => {
	const source = (await everySource(await withStore(readSettings))).find(one => one.id === id);
	if (!source) throw new BadMessage();

	return source;
};

const readyNow = async (id: string): Promise<Ready | null> =>
	readyFor(await sourceNamed(id), await withStore(readSettings), {
		reason: 'try',
		signal: AbortSignal.timeout(patience),
	});

const around = () => ({now: Date.now(), signal: AbortSignal.timeout(patience), language: navigator.language});

/** The same network, asked anew and written down. */
const noting =
	(get: Get, answers: Tried['answers']): Get =>
	async request => {
		const reply = await get({...request, fresh: 0});
		// What answers with a token is nothing to look at.
		if (!request.secret) answers.push({url: reply.url, status: reply.status, text: reply.text.slice(0, shown)});

		return reply;
	};

export const trySource = async (id: string, subject: string): Promise<Tried> => {
	const begun = Date.now();
	const [ready, held] = await Promise.all([
		readyNow(id),
		withStore(async db => (await holdingsOf(db, [subject])).get(subject)),
	]);
	if (!held) throw new BadMessage();

	const answers: Tried['answers'] = [];
	const said = (answer: Pick<Answered, 'items' | 'outcome' | 'detail'>): Tried => ({
		answers,
		...answer,
		ms: Date.now() - begun,
	});
	if (!ready) return said({items: [], outcome: 'needs-key', detail: null});

	// Asked anew: nothing is taken off the shelf.
	const {shelf: _, ...bare} = ready;
	const {ask} = await later();
	const about = askedOf(held.subject, believe(held.facts, held.verdicts), held.handles);
	for await (const {items, outcome, detail} of ask(about, [{...bare, get: noting(ready.get, answers)}], around()))
		return said({items, outcome, detail});

	// It starts from something that is not known of them.
	return said({items: [], outcome: 'nothing', detail: null});
};

export const checkSource = async (id: string): Promise<Checked> => {
	const ready = await readyNow(id);
	if (!ready?.source.test) return {works: false, says: null, outcome: 'needs-key'}; // Missing where something is not typed in yet

	try {
		const get: Get = request => ready.get({...request, fresh: 0});
		const says = await ready.source.test({
			...around(),
			config: ready.config as never,
			secret: ready.secret,
			...(ready.keep && {keep: ready.keep}),
			get,
		});
		return {works: true, says: says.slice(0, 200), outcome: 'answered'};
	} catch (error) {
		return error instanceof NetTrouble
			? {works: false, says: error.detail, outcome: error.trouble}
			: {works: false, says: null, outcome: 'unreadable'};
	}
};
