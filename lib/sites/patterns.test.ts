// Match patterns as the browsers read them.
import {expect, test} from 'vitest';
import {matchesAny} from './patterns';

test.each([
	['https://www.linkedin.com/in/ada', 'https://*.linkedin.com/*', true],
	['https://linkedin.com/', 'https://*.linkedin.com/*', true],
	['http://www.linkedin.com/', 'https://*.linkedin.com/*', false],
	['https://evillinkedin.com/', 'https://*.linkedin.com/*', false],
	['https://linkedin.com.evil.example/', 'https://*.linkedin.com/*', false],
	['https://anything.example/', 'https://*/*', true],
	['http://crm.acme.example:8000/x', 'http://crm.acme.example/*', true],
	['chrome://settings/', 'https://*/*', false],
	['https://x.example/', 'nonsense', false],
])('%s, %s: %s', (url, pattern, is) => {
	expect(matchesAny(new URL(url), [pattern])).toBe(is);
});
