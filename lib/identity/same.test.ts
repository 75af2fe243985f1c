// Values of a field that say the same, and those that do not.
import {expect, test} from 'vitest';
import type {Field} from '@/lib/domain/fact';
import {sameValue} from './same';

const said: [Field, string, string, boolean][] = [
	['name', 'Dr. José Núñez', 'Jose Nunez', true],
	['name', 'José Núñez', 'Ana Núñez', false],
	['headline', 'CTO at Acme!', 'CTO  at Acme', true],
	['headline', 'CTO at Acme', 'CTO at Globex', false],
	['title', 'Director of Sales', 'Sales Director', true],
	['title', 'Diretor de Vendas', 'Sales Director', true],
	['title', 'Sales Manager', 'Sales Director', false],
	['title', 'Unicorn', 'Wizard', false],
	['company', 'Acme GmbH', 'ACME', true],
	['company', 'Acme', 'Acme Deutschland GmbH', true],
	['company', 'Data Systems', 'DataSystems', true],
	['company', 'Acme', 'Acmetric', false],
	['company', '🚀', '🌍', false],
	['companyDomain', 'www.acme.co.uk', 'ACME.co.uk', true],
	['companyDomain', 'acme.com', 'acme.net', false],
	['location', 'Munich, Germany', 'München', true],
	['location', 'Munich', 'Hamburg', false],
	['email', 'Ada@X.com', 'ada@x.com', true],
	['email', 'ada@x.com', 'ada@y.com', false],
	['phone', '+49 30 1234567', '030 1234567', true],
	['phone', '+1 (555) 010-9999', '555-010-9999', true],
	['phone', '030 1234567', '030 1234568', false],
	['phone', '112', '110', false],
	['website', 'https://www.acme.com/', 'http://acme.com', true],
	['website', 'acme.com', 'acme.com/blog', false],
];

test.each(said)('%s: %s and %s: %s', (field, a, b, same) => {
	expect(sameValue(field, 'person', a, b)).toBe(same);
	expect(sameValue(field, 'person', b, a)).toBe(same);
});

test('a company is named without its legal form', () => {
	expect(sameValue('name', 'company', 'Acme Ltd', 'ACME Limited')).toBe(true);
	expect(sameValue('name', 'company', 'Acme', 'Acme Foods')).toBe(false);
});
