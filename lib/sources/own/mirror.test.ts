// The mirror of an address book on servers that answer otherwise than the one we run: in parts, and without the cards' texts.
import {expect, test} from 'vitest';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {davOver} from './dav';
import {changesOf} from './mirror';

const book = 'https://dav.example/rep/contacts/';
const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD`;
const prop = (inner: string) =>
	`<D:propstat><D:prop>${inner}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>`;
const there = (name: string, text = `<C:address-data>${card(name)}</C:address-data>`) =>
	`<D:response><D:href>/rep/contacts/${name}.vcf</D:href>${prop(`<D:getetag>"${name}"</D:getetag>${text}`)}</D:response>`;
const gone = (name: string) =>
	`<D:response><D:href>/rep/contacts/${name}.vcf</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>`;
const cut =
	'<D:response><D:href>/rep/contacts/</D:href><D:status>HTTP/1.1 507 Insufficient Storage</D:status></D:response>';
const answer = (token: string | null, ...responses: string[]) =>
	`<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">${responses.join('')}${token ? `<D:sync-token>${token}</D:sync-token>` : ''}</D:multistatus>`;

/** A book that answers one thing after another; a trouble is thrown. */
const answering = (...answers: (string | NetTrouble)[]) => {
	const asked: Request[] = [];
	const get: Get = async request => {
		asked.push(request);
		const next = answers.shift();
		if (next === undefined) throw new Error('It was asked once more.');
		if (next instanceof NetTrouble) throw next;

		return {url: request.url, status: 207, header: () => null, text: next, json: () => null};
	};
	return {dav: davOver(get, {authorization: 'Basic x'}), asked};
};

test('a long list is read part by part, each from the token of the one before', async () => {
	const {dav, asked} = answering(answer('t1', there('ada'), cut), answer('t2', there('bob'), gone('eve')));
	const changes = await changesOf(dav, book, null);
	expect(changes).toMatchObject({token: 't2', full: true, gone: [`${book}eve.vcf`]});
	expect(changes?.changed.map(({url, etag}) => [url, etag])).toEqual([
		// Missing never: the book is there
		[`${book}ada.vcf`, '"ada"'],
		[`${book}bob.vcf`, '"bob"'],
	]);
	expect(asked[0]?.body).toContain('<d:sync-token></d:sync-token>'); // Missing never: it was asked twice
	expect(asked[1]?.body).toContain('<d:sync-token>t1</d:sync-token>'); // Missing as above
});

test('a server that cuts its list and does not go on is not asked for ever', async () => {
	const {dav} = answering(answer('t1', there('ada'), cut), answer('t1', cut));
	expect(await changesOf(dav, book, null)).toMatchObject({token: 't1'});
});

test('cards that are named without their texts are asked for by name', async () => {
	const {dav, asked} = answering(
		answer('t1', there('ada', ''), there('bob'), there('b&b', '')),
		answer(null, there('ada'), there('b&amp;b')),
	);
	const changes = await changesOf(dav, book, 't0');
	expect(changes?.changed.map(({text}) => /FN:(.*)/u.exec(text)?.[1])).toEqual(['bob', 'ada', 'b&b']); // Missing never: each card has a name
	expect(asked[1]?.body).toMatch(
		/^<\?xml[^>]*><c:addressbook-multiget .*<d:href>\/rep\/contacts\/ada\.vcf<\/d:href><d:href>/u,
	); // Missing never: it was asked twice
	expect(asked[1]?.body).not.toContain('bob'); // Missing as above
});

test.each([
	['needs-key', 403],
	['failed', 409],
	['failed', 412],
] as const)('a token that is refused (%s %i) is let go, and the whole book is read', async (trouble, status) => {
	const {dav} = answering(new NetTrouble(trouble, {status}), answer('t9', there('ada')));
	expect(await changesOf(dav, book, 'old')).toMatchObject({token: 't9', full: true});
});

test.each([
	['unreachable', 0],
	['needs-key', 401],
	['slow-down', 503],
	['failed', 500],
	['too-long', 200],
] as const)('trouble of another kind (%s %i) is no reason to read the whole book', async (trouble, status) => {
	const {dav, asked} = answering(new NetTrouble(trouble, {status}));
	await expect(changesOf(dav, book, 'old')).rejects.toMatchObject({trouble, status});
	expect(asked).toHaveLength(1);
});

test('an answer without a token, or none of WebDAV, is unreadable and not an empty book', async () => {
	for (const text of [answer(null), '<html>Sign in</html>', '', '{"a":1}'])
		await expect(changesOf(answering(text).dav, book, null)).rejects.toMatchObject({trouble: 'unreadable'});
});
