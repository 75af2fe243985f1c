// Status pages: incidents of a company's service that are open, or were in the last week.
import * as z from 'zod/mini';
import {registrable} from '@/lib/identity/domain';
import {defineSource, handlesOf, type Item} from './define';
import {apart} from './read/apart';
import {days, moment} from './read/dates';
import {textOf} from './read/html';
import {at, event, line, remark, webUrl} from './read/say';
import {isAbsent, maybe, rows, shaped, text} from './read/shape';

/** All but the list may be missing: many servers imitate the first one, and leave out what they do not have. */
const answer = z.object({
	page: maybe(z.object({name: text})),
	incidents: z.array(z.unknown()),
});
const incidents = rows(
	z.object({
		id: z.catch(z.nullable(z.union([z.string(), z.number()])), null),
		name: text,
		status: text,
		impact: text,
		created_at: text,
		started_at: text,
		resolved_at: text,
		shortlink: text,
		incident_updates: rows(z.object({body: text, display_at: text, created_at: text})),
	}),
);

const over = /^(?:resolved|postmortem|completed|closed)$/iu;

/** The newest of the updates as one line; they may be HTML. */
const latest = (updates: z.infer<typeof incidents>[number]['incident_updates']): string | null => {
	const dated = updates.toSorted(
		(a, b) => (moment(b.display_at ?? b.created_at) ?? 0) - (moment(a.display_at ?? a.created_at) ?? 0),
	);

	return line(textOf((dated[0]?.body ?? '').slice(0, 5000)));
};

export default defineSource({
	title: 'Status pages',
	homepage: 'https://www.atlassian.com/software/statuspage',
	group: 'technical',
	terms: {url: 'https://www.atlassian.com/legal/acceptable-use-policy', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['nothing'], to: ['{status}']},
	// A status page is at its company's own host. Asked once, when it is switched on.
	origins: () => ['https://*/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [{kind: 'company', anyOf: ['statuspage']}],
	adds: {fields: [], events: ['incident'], handles: []},
	whole: [],
	keeps: {fresh: days(0.25), nothing: days(7)},
	pace: {every: 2000, perDay: 200},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, {get, now}): AsyncIterable<Item> {
		for (const host of handlesOf(asked, 'statuspage').slice(0, 2)) {
			if (!/^[\w.-]+$/u.test(host) || !registrable(host)) continue;

			const page = `https://${host}`;
			const reply = await apart(get, {url: `${page}/api/v2/incidents.json`, sends: ['nothing']});
			if ('is' in reply) {
				yield reply;
				continue;
			}
			const said = isAbsent(reply) ? null : shaped(reply, answer);
			if (!said) {
				yield remark(isAbsent(reply) ? 'nothing' : 'unreadable', host);
				continue;
			}
			for (const one of incidents.parse(said.incidents)) {
				const when = moment(one.started_at) ?? moment(one.created_at);
				const open = one.resolved_at === null && !over.test(one.status ?? '');
				if (when === null || one.impact === 'maintenance' || !(open || when > now - days(7))) continue;

				const id = String(one.id ?? `${one.name}@${when}`);
				const url = webUrl(one.shortlink) ?? (one.id === null ? page : `${page}/incidents/${encodeURIComponent(id)}`);
				const evidence = at(url, latest(one.incident_updates) ?? one.status);
				yield* event('incident', {title: one.name, when, key: `${host}:${id}`, evidence}, now);
			}
		}
	},
});
