// Hosts as people type and paste them.
import {expect, test} from 'vitest';
import {hostOf} from './host';

test.each([
	['crm.acme.example', 'crm.acme.example', ['https://crm.acme.example/*', 'http://crm.acme.example/*']],
	['https://crm.acme.example:8443/web#home', 'crm.acme.example:8443', ['https://crm.acme.example/*']],
	['  http://desk.acme.example/rt/  ', 'desk.acme.example', ['http://desk.acme.example/*']],
	['localhost:8000', 'localhost:8000', ['https://localhost/*', 'http://localhost/*']],
	['CRM.Acme.Example', 'crm.acme.example', ['https://crm.acme.example/*', 'http://crm.acme.example/*']],
	['büro.example', 'xn--bro-hoa.example', ['https://xn--bro-hoa.example/*', 'http://xn--bro-hoa.example/*']],
])('%s', (typed, host, origins) => {
	expect(hostOf(typed)).toEqual({host, origins});
});

test.each([
	'',
	' ',
	'crm',
	'a b',
	'*.example',
	'https://',
	'javascript:alert(1)',
	'me@acme.example',
	'https://u:p@acme.example',
])('"%s" is none', typed => {
	expect(hostOf(typed)).toBeNull();
});
