// What a page can prove, and what it only claims.
import {describe, expect, test} from 'vitest';
import {authoritative, provenHandles, standsOn} from './authority';
import type {Handle} from './domain/handle';
import {sites} from './sites';
import {boundsOf} from './sites/bounds';

const proven = (site: string, url: string, ...handles: Handle[]) => provenHandles(site, new URL(url), {handles});

describe('a general page proves its own host and what hangs on it', () => {
	test.each<[string, Handle, boolean]>([
		['https://www.acme.example/about', 'domain:acme.example', true],
		['https://shop.acme.example/', 'domain:www.acme.example', true],
		['https://evil.example/', 'domain:acme.example', false],
		['https://acme.example.evil.example/', 'domain:acme.example', false],
		['https://acme.github.io/', 'domain:other.github.io', false],
		['https://acme.example/team', 'email:ada@acme.example', true],
		['https://evil.example/', 'email:ada@acme.example', false],
		['https://evil.example/', 'linkedin:in/ada', false],
		['https://evil.example/', 'hubspot:contact/1-2', false],
		['https://evil.example/', 'phone:+4912345', false],
		['https://ada.example/', 'url:ada.example', true],
		['http://127.0.0.1/', 'domain:127.0.0.1', false],
		['http://localhost/', 'domain:localhost', false],
	])('%s and %s: %s', (url, handle, is) => {
		expect(proven('website', url, handle)).toEqual(is ? [handle] : []);
	});
});

test('a page on any host proves what hangs on its own', () => {
	expect(proven('website', 'https://social.example/@ada', 'fediverse:ada@social.example')).toHaveLength(1);
	expect(proven('website', 'https://social.example/@ada', 'fediverse:ada@other.example')).toEqual([]);
});

test('every site has bounds, and none is bound to less than a host', () => {
	expect(Object.keys(boundsOf).sort()).toEqual(sites.map(({id}) => id).sort());
	for (const {hosts} of Object.values(boundsOf))
		for (const host of hosts) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/u);
});

test('a specific site proves the handles it names', () => {
	expect(proven('gmail', 'https://mail.google.com/mail/u/0/', 'email:ada@acme.example')).toEqual([
		'email:ada@acme.example',
	]);
});

describe('a bound site stands on its own hosts only', () => {
	test.each([
		['linkedin', 'https://www.linkedin.com/in/ada', true],
		['linkedin', 'https://de.linkedin.com/in/ada', true],
		['linkedin', 'https://linkedin.com.evil.example/in/ada', false],
		['linkedin', 'https://evillinkedin.com/in/ada', false],
		['gmail', 'https://mail.google.com/mail/u/0/', true],
		['gmail', 'https://mail.google.com.evil.example/', false],
		['hubspot', 'https://app-eu1.hubspot.com/contacts/1', true],
		['salesforce', 'https://acme.lightning.force.com/', true],
		['salesforce', 'https://lightning.force.com.evil.example/', false],
		['tryton', 'http://127.0.0.1:8000/', false],
		['nonsense', 'https://x.example/', false],
		['website', 'https://x.example/', true],
	])('%s on %s: %s', (site, url, is) => {
		expect(standsOn(site, new URL(url), 'other')).toBe(is);
	});
});

test('a self-hosted system stands on the hosts that the rep added', () => {
	expect(standsOn('tryton', new URL('http://127.0.0.1:8000/'), 'crm')).toBe(true);
});

test('a mailbox proves addresses and nothing else', () => {
	expect(proven('gmail', 'https://mail.google.com/mail/u/0/', 'linkedin:in/ada', 'email:ada@x.example')).toEqual([
		'email:ada@x.example',
	]);
});

test('lists and weak sightings are no authority', () => {
	expect(authoritative('linkedin', {role: 'subject', confidence: 1})).toBe(true);
	expect(authoritative('linkedin', {role: 'listed', confidence: 1})).toBe(false);
	expect(authoritative('linkedin', {role: 'subject', confidence: 0.5})).toBe(false);
	expect(authoritative('website', {role: 'subject', confidence: 0.7})).toBe(false);
});
