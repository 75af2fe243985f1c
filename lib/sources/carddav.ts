// CardDAV: the rep's own address book (Nextcloud, Radicale, iCloud, Fastmail, …), by mail address or by a company's domain.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {type Context, defineSource, handlesOf} from './define';
import {counted} from './own/answer';
import {booksOf} from './own/books';
import {cardNotes, isOf, type ReadCard, readCard} from './own/card';
import {type Dav, davOver, xml} from './own/dav';
import {baseOf, hostOrigins, hostSetting, hostShape} from './own/host';
import {basic, passwordSetting, secretOf, userSetting} from './own/key';
import {among, mirrored} from './own/mirrored';
import {recordFields} from './own/record';
import {told} from './own/told';

type Config = {host: string; user: string};

const minute = 60_000;
const day = 24 * 60 * minute;

const filter = (property: string, how: string, text: string): string =>
	`<c:prop-filter name="${property}"><c:text-match collation="i;unicode-casemap" match-type="${how}">${xml(text)}</c:text-match></c:prop-filter>`;

const query = (filters: readonly string[]): string =>
	`<c:addressbook-query><d:prop><d:getetag/><c:address-data/></d:prop><c:filter test="anyof">${filters.join('')}</c:filter></c:addressbook-query>`;

/** Which books there are is asked once a day. */
const booksAt = async (dav: Dav, base: string, {shelf, now}: Context<Config>): Promise<string[]> => {
	const kept = await shelf?.read(base); // Missing in a try
	if (kept && now >= kept.at && now - kept.at < day) return kept.text.split('\n');

	const books = await booksOf(dav, base);
	if (books.length > 0) await shelf?.write(base, books.join('\n')); // Missing as above
	return books;
};

const open = async (context: Context<Config>) => {
	const {host, user} = context.config;
	const dav = davOver(context.get, basic(user, secretOf(context, 'password')));
	const books = await booksAt(dav, baseOf(host), context);
	if (books.length === 0) throw new NetTrouble('unreadable', {detail: 'addressbook-home-set'});

	return {dav, books};
};

export default defineSource<Config>({
	title: 'CardDAV',
	homepage: 'https://www.rfc-editor.org/rfc/rfc6352',
	group: 'own',
	terms: {url: 'https://www.rfc-editor.org/rfc/rfc6352', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('https://dav.example/'), userSetting, passwordSetting],
	config: z.object({host: hostShape, user: z.string().check(z.minLength(1), z.maxLength(200))}),
	startsFrom: [
		{kind: 'person', anyOf: ['email']},
		{kind: 'company', anyOf: ['domain']},
	],
	adds: {fields: [...recordFields, 'remark'], events: [], handles: ['email', 'domain']},
	whole: ['remark'],
	keeps: {fresh: 30 * minute, nothing: 30 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'running server', since: '2026-11'},
	async *ask(asked, context) {
		const person = asked.kind === 'person';
		const keys = handlesOf(asked, person ? 'email' : 'domain').slice(0, 5);
		const filters = keys.flatMap(key =>
			person
				? [filter('EMAIL', 'equals', key)]
				: [filter('EMAIL', 'ends-with', `@${key}`), filter('URL', 'contains', key)],
		);
		const sends = [person ? ('email' as const) : ('domain' as const)];
		let found: ReadCard[] = [];
		const find = async () => {
			const {dav, books} = await open(context);
			for (const book of books) {
				const held = context.shelf ? await mirrored(dav, book, context.shelf, context.now) : null; // Missing in a try
				const answer = held ? null : await dav('REPORT', book, '1', query(filters), {sends});
				const answered = (answer?.resources ?? []).map(one => ({url: one.url, text: one.text('address-data') ?? ''})); // Missing where the book is gone
				const cards = (held ? among(held, keys) : answered).map(readCard);
				found = [...found, ...cards.filter(card => card !== null && isOf(asked, card)).map(card => card as ReadCard)];
			}
			return found.map(({record}) => record);
		};
		yield* told(asked, find, [async record => found.filter(card => card.record.id === record.id).flatMap(cardNotes)]);
	},
	async test(context) {
		const {dav, books} = await open(context);
		let cards = 0;
		for (const book of books) {
			const answer = await dav('PROPFIND', book, '1', '<d:propfind><d:prop><d:getetag/></d:prop></d:propfind>');
			cards += (answer?.resources ?? []).filter(one => /\.vcf$/iu.test(one.url) || one.url !== book).length; // Missing where the book is gone
		}
		return counted(cards, cards === 1 ? 'card' : 'cards');
	},
});
