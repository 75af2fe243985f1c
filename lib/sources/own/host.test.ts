// Hosts that a rep may type in, and what is asked of the browser for them.
import {expect, test} from 'vitest';
import {baseOf, hostName, hostOrigins, hostShape, tenantShape} from './host';

test.each([
	['https://crm.example/espo/', 'https://crm.example/espo', 'https://crm.example/*'],
	['crm.example', 'https://crm.example', 'https://crm.example/*'],
	[' https://CRM.example:8443/a/b// ', 'https://crm.example:8443/a/b', 'https://crm.example/*'],
	['http://127.0.0.1:8000/', 'http://127.0.0.1:8000', 'http://127.0.0.1/*'],
	['http://localhost:8000', 'http://localhost:8000', 'http://localhost/*'],
	['http://192.168.4.2/rt', 'http://192.168.4.2/rt', 'http://192.168.4.2/*'],
	['http://172.20.0.1', 'http://172.20.0.1', 'http://172.20.0.1/*'],
	['http://10.0.0.7', 'http://10.0.0.7', 'http://10.0.0.7/*'],
	['http://[::1]:5232/', 'http://[::1]:5232', 'http://[::1]/*'],
	['http://crm/', 'http://crm', 'http://crm/*'],
	['http://crm.internal', 'http://crm.internal', 'http://crm.internal/*'],
])('%s is taken', (typed, base, origin) => {
	expect(hostShape.safeParse(typed).success).toBe(true);
	expect(baseOf(typed)).toBe(base);
	expect(hostOrigins(typed)).toEqual([origin]);
});

test.each([
	'http://crm.example/',
	'http://127.0.0.1.crm.example/',
	'http://10.0.0.7.example',
	'http://172.32.0.1/',
	'http://192.169.0.1/',
	'http://localhost.example',
	'http://[2001:db8::1]/',
	'https://rep:secret@crm.example/',
	'https://rep@crm.example/',
	'ftp://crm.example/',
	'file:///etc/hosts',
	'javascript:alert(1)',
	'https://',
	'',
])('%s is refused', typed => {
	expect(hostShape.safeParse(typed).success).toBe(false);
	expect(baseOf(typed)).toBe('');
	expect(hostOrigins(typed)).toEqual([]);
	expect(hostName(typed)).toBe('');
});

test('the host of a hosted service is its own and no look-alike', () => {
	const shape = tenantShape(/^[a-z\d-]+\.zendesk\.com$/u);
	for (const typed of ['acme.zendesk.com', 'https://acme.zendesk.com/agent/'])
		expect(shape.safeParse(typed).success, typed).toBe(true);
	for (const typed of [
		'acme.zendesk.com.evil.example',
		'evil.example/acme.zendesk.com',
		'http://acme.zendesk.com',
		'acme.zendesk.com@evil.example',
		'acme.zendesk.com:8443',
		'zendesk.com',
	])
		expect(shape.safeParse(typed).success, typed).toBe(false);
});
