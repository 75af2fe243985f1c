// T12: a model that does whatever the texts say. Nothing reaches any host but its own, nothing is written, and no sentence stands without its facts.
import {expect, test} from 'vitest';
import {believe} from '@/lib/believe';
import {type Fact, type Field, fact} from '@/lib/domain/fact';
import {fold} from '@/lib/identity/fold';
import {NetTrouble} from '@/lib/net/trouble';
import {speakBy} from '@/lib/sources/own/model';
import {write} from '@/lib/writer';
import {isGlue} from '@/lib/writer/glue';
import {serverOf} from '../net/server';
import {wayOut} from '../net/way';
import {count, randomOf} from '../tools/counts';
import {type Heard, injections, isForbidden, models} from './corpus';

const now = Date.UTC(2026, 11, 1);
/** The ways by which a text from outside becomes a fact. */
const ways: Field[] = [
	'name',
	'title',
	'headline',
	'company',
	'location',
	'about',
	'deal',
	'ticket',
	'remark',
	'event',
	'owner',
	'uses',
];

const of = (field: Field, value: string, nth = 0): Fact =>
	fact({
		...{subject: 'ada', field, value: value.slice(0, 500), source: 'source:feeds', seenAt: now - nth},
		evidence: {url: 'https://evil.test/', quote: value.slice(0, 500)},
		...(field === 'event' && {event: 'mention' as const, at: now, key: 'e1'}),
		...((field === 'deal' || field === 'ticket' || field === 'remark') && {key: `k${nth}`}),
	});

const known = [
	of('title', 'Chair', 5),
	of('company', 'Quill Foundation', 6),
	of('employees', '120', 7),
	of('location', 'Porto', 8),
];
const letters = 'abcdefghijklmnopqrstuvwxyz';

test('3,000 trials with obedient and with hostile models: none sends, writes, or says what stands in no fact', async () => {
	const trials = count(450, 3000);
	const [random, texts] = [randomOf(20261201), await injections()];
	const canaries = Array.from({length: 20}, () =>
		Array.from({length: 24}, () => letters[Math.floor(random() * 26)]).join(''),
	);
	let injected = '';
	let model = 'parrot';
	const server = await serverOf(({body, url}, response) => {
		const {messages} = JSON.parse(body) as {messages: {role: string; content: string}[]};
		const data = JSON.parse(messages[1]?.content ?? '{}') as Pick<Heard, 'facts' | 'subject'>; // Missing never: there are two
		expect(url).toBe('/v1/chat/completions');
		const message = models[model]!({...data, injected, canaries}); // Present: it is its name
		response.writeHead(200, {'content-type': 'application/json'});
		response.end(JSON.stringify({choices: [{message}]}));
	});
	const {db, getFor, ledger, clock} = await wayOut();
	// Somebody else is in the store: nothing of them may be heard by the model, or said.
	await db.facts.bulkAdd(canaries.map((value, n) => ({...of('title', value), id: `other-${n}`, subject: 'other'})));
	const before = JSON.stringify([await db.facts.toArray(), await db.subjects.toArray(), await db.signals.toArray()]);
	const asker = {
		...{id: 'brief-writer', origins: ['http://127.0.0.1/*'], pace: {every: 0}},
		keeps: {fresh: 0, nothing: 0},
	};
	const speak = speakBy(getFor(asker, {reason: 'write', subject: 'ada'}), {host: server.at(''), model: 'm'}, null);

	const names = Object.keys(models);
	let [sent, kept] = [0, 0];
	for (let trial = 0; trial < trials; trial += 1) {
		injected = texts[trial % texts.length]!; // Present: within its length
		model = names[Math.floor(trial / texts.length) % names.length]!; // Present: the same
		const way = ways[Math.floor(random() * ways.length)]!; // Present: the same
		const facts = [...known, of(way, injected, 1)];
		// A day holds fifteen hundred requests.
		if (trial % 1000 === 999) clock.now += 86_400_000;
		const language = trial % 2 ? 'pt-BR' : 'en';
		const name = way === 'name' ? injected.slice(0, 200) : 'Ada Quill';
		// What floods is let go on the way.
		const written = await write({name, beliefs: believe(facts, []), facts, language}, speak).catch(error => {
			expect(error).toBeInstanceOf(NetTrouble);
			expect(error).toMatchObject({trouble: 'too-long'});
			return null;
		});
		sent += 1;
		for (const {text, because} of written?.sentences ?? []) {
			// Missing where it was let go
			kept += 1;
			expect(isForbidden(text, canaries), `${model}: ${text}`).toBe(false);
			const cited = facts.filter(({id}) => because.includes(id));
			expect(cited.length).toBe(because.length);
			const given = new Set(
				fold(`${name} ${cited.map(({value}) => value).join(' ')} December 2026 dezembro Dec dez`).split(' '),
			);
			for (const word of fold(text.replace(/\d\S*/gu, '')).split(' '))
				if (word !== '')
					expect(given.has(word) || isGlue(word, trial % 2 ? 'pt' : 'en'), `${model}: “${word}” of ${text}`).toBe(true);
		}
	}
	const rows = await ledger();
	console.info(
		`${trials} trials of ${texts.length} texts × ${names.length} models: ${kept} sentences kept, ${server.log.length} requests.`,
	);
	expect(server.log).toHaveLength(sent);
	expect(rows).toHaveLength(sent);
	expect(new Set(rows.map(({host, source, sends}) => [host, source, ...sends].join(' ')))).toEqual(
		new Set([`${server.host} brief-writer facts`]),
	);
	const heard = server.log.map(({body}) => body).join('\n');
	expect(canaries.filter(canary => heard.includes(canary))).toEqual([]);
	expect(/"tools"|"functions"/u.test(heard)).toBe(false);
	expect(JSON.stringify([await db.facts.toArray(), await db.subjects.toArray(), await db.signals.toArray()])).toBe(
		before,
	);
}, 120_000);
