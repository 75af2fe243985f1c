// Names of companies as they are written, and what is one company.
import {describe, expect, test} from 'vitest';
import {companyKey} from './company';

describe('without its legal form', () => {
	test.each([
		['Acme', 'acme'],
		['Acme, Inc.', 'acme'],
		['ACME Incorporated', 'acme'],
		['Acme Ltd', 'acme'],
		['Acme Limited', 'acme'],
		['Acme Pty Ltd', 'acme'],
		['Acme Pvt. Ltd.', 'acme'],
		['Acme Private Limited', 'acme'],
		['Acme Co., Ltd.', 'acme'],
		['Acme GmbH', 'acme'],
		['Acme G.m.b.H.', 'acme'],
		['Acme GmbH & Co. KG', 'acme'],
		['Acme AG', 'acme'],
		['Acme S.A.', 'acme'],
		['Acme S/A', 'acme'],
		['Acme SA', 'acme'],
		['Acme S.A. de C.V.', 'acme'],
		['Acme S. de R.L. de C.V.', 'acme'],
		['Acme Ltda.', 'acme'],
		['Acme Lda', 'acme'],
		['Acme SARL', 'acme'],
		['Acme S.à r.l.', 'acme'],
		['Acme S.p.A.', 'acme'],
		['Acme S.r.l.', 'acme'],
		['Acme B.V.', 'acme'],
		['Acme N.V.', 'acme'],
		['Acme AB', 'acme'],
		['Acme A/S', 'acme'],
		['Acme ApS', 'acme'],
		['Acme Oy', 'acme'],
		['Acme Oyj', 'acme'],
		['Acme Sp. z o.o.', 'acme'],
		['Acme s.r.o.', 'acme'],
		['Acme K.K.', 'acme'],
		['Acme Sdn Bhd', 'acme'],
		['Acme Pte. Ltd.', 'acme'],
		['PT Acme Tbk', 'acme'],
		['Acme e.V.', 'acme'],
		['Acme C.A.', 'acme'],
		['Acme Corp.', 'acme'],
		['The Acme Company', 'acme'],
		['Acme & Company', 'acme'],
		['Acme UG (haftungsbeschränkt)', 'acme'],
		['株式会社アクメ', 'アクメ'],
		['アクメ株式会社', 'アクメ'],
		['㈱アクメ', 'アクメ'],
		['深圳市艾克米有限公司', '深圳市艾克米'],
		['주식회사 아크메', '아크메'],
		['ООО «Акме»', 'акме'],
	])('%s', (name, key) => expect(companyKey(name)).toBe(key));
});

describe('what is part of the name stays', () => {
	test.each([
		['Ernst & Young', 'ernst young'],
		['Ernst and Young LLP', 'ernst young'],
		['H&M', 'hm'],
		['H & M', 'hm'],
		['J.P. Morgan', 'jp morgan'],
		['JP Morgan', 'jp morgan'],
		['Amazon.com, Inc.', 'amazon'],
		['About.me', 'about me'],
		['Acme (UK) Ltd', 'acme uk'],
		['Acme Ltd (UK)', 'acme uk'],
		['Acme Deutschland GmbH', 'acme deutschland'],
		['Acme Group', 'acme group'],
		['AB Volvo', 'volvo'],
		['AG', 'ag'],
		['SAS Institute Inc.', 'sas institute'],
		['SAS', 'sas'],
		['Inc.', 'inc'],
		['Oy', 'oy'],
		['Société Générale', 'societe generale'],
		['Électricité de France S.A.', 'electricite de france'],
		['Łódź Software', 'lodz software'],
		['3M', '3m'],
		['Company', 'company'],
		['The Co', 'co'],
		['Casa de Papel', 'casa de papel'],
	])('%s', (name, key) => expect(companyKey(name)).toBe(key));
});

test('what holds no letter has no key, and what is endless ends', () => {
	for (const name of ['', '—', '🚀', '\uD800']) expect(companyKey(name)).toBe('');
	for (const name of ['ﷺ'.repeat(1000), 'S.A. '.repeat(20_000), 'a.'.repeat(30_000), '&'.repeat(1e5)])
		expect(companyKey(name).length).toBeLessThanOrEqual(200);
});
