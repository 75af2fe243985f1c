// Hosts, and who registered them.
import {expect, test} from 'vitest';
import {isFreeMail, registrable} from './domain';

test.each([
	['acme.example', 'acme.example'],
	['www.acme.com', 'acme.com'],
	['WWW.Acme.COM.', 'acme.com'],
	['shop.acme.co.uk', 'acme.co.uk'],
	['acme.com.br', 'acme.com.br'],
	['https://user@www.acme.com:8443/a?b#c', 'acme.com'],
	['acme.github.io', 'acme.github.io'],
	['www.acme.github.io', 'acme.github.io'],
	['github.io', 'github.io'],
	['acme.myshopify.com', 'acme.myshopify.com'],
	['bücher.example', 'xn--bcher-kva.example'],
	['xn--bcher-kva.example', 'xn--bcher-kva.example'],
	['co.uk', null],
	['com', null],
	['localhost', null],
	['intranet', null],
	['192.168.0.1', null],
	['[::1]', null],
	['', null],
	['not a host', null],
	['a..b', null],
	['javascript:alert(1)', null],
	['x'.repeat(70_000), null],
])('%s belongs to %s', (host, owner) => expect(registrable(host)).toBe(owner));

test.each([
	['gmail.com', true],
	['GMAIL.com', true],
	['yahoo.co.uk', true],
	['hotmail.fr', true],
	['live.com.mx', true],
	['uol.com.br', true],
	['web.de', true],
	['acme.com', false],
	['yahoo-inc.com', false],
	['outlook.acme.com', false],
	['live.com.acme.example', false],
	['', false],
])('anybody can have an address at %s: %s', (domain, free) => expect(isFreeMail(domain)).toBe(free));
