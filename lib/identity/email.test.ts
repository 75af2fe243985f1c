// E-mail addresses as they are written, and what is none.
import {expect, test} from 'vitest';
import {domainOf, normaliseEmail} from './email';

test.each([
	['ada@x.com', 'ada@x.com'],
	[' Ada@X.COM ', 'ada@x.com'],
	['Ada Lovelace <Ada@x.com>', 'ada@x.com'],
	['<ada@x.com>', 'ada@x.com'],
	['mailto:ada@x.com?subject=Hi', 'ada@x.com'],
	['MAILTO:ada%2Bcrm@x.com', 'ada+crm@x.com'],
	['ada+crm@x.com', 'ada+crm@x.com'],
	['ada@x.com,', 'ada@x.com'],
	["o'brien@x.co.uk", "o'brien@x.co.uk"],
	['jürgen@bücher.example', 'jürgen@bücher.example'],
	['ada', null],
	['ada@localhost', null],
	['ada@x', null],
	['@x.com', null],
	['ada@@x.com', null],
	['ada@x..com', null],
	['.ada@x.com', null],
	['a..b@x.com', null],
	['ada lovelace@x.com', null],
	['ada@-x.com', null],
	['mailto:%E0%A4%A', null],
	['', null],
	['a@'.repeat(20_000), null],
	[`${'a.'.repeat(30_000)}@x.com`, null],
	[`${'a'.repeat(65)}@x.com`, null],
])('%s is %s', (text, address) => expect(normaliseEmail(text)).toBe(address));

test('the domain of an address', () => expect(domainOf('ada@x.co.uk')).toBe('x.co.uk'));
