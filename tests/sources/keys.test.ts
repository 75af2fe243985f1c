// Every own system says by a number whether its key works.
import {expect, test} from 'vitest';
import type {Get} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {NamedSource} from '@/lib/sources/define';
import {type Case, casesOf, contextOf} from './recorded';

/** What a service answers to the one request of a test, and what is made of it. */
const tests: Record<string, [answer: unknown, said: string]> = {
	hubspot: [{total: 4812, results: []}, '4,812 contacts'],
	pipedrive: [{data: [{id: 1, name: 'Ada'}]}, '1 persons'],
	zendesk: [{count: 12, results: []}, '12 open tickets'],
	intercom: [{total_count: 4812, data: []}, '4,812 contacts'],
	salesforce: [{totalSize: 4812, records: []}, '4,812 contacts'],
	zoho: [{count: 4812}, '4,812 contacts'],
	dynamics: [{'@odata.count': 5000, value: []}, '5,000+ contacts'],
	twenty: [{data: {people: []}, totalCount: 4812}, '4,812 people'],
	espocrm: [{total: 4812, list: []}, '4,812 contacts'],
	odoo: [4812, '4,812 contacts'],
	freshdesk: [[{id: 1}], '1 contacts'],
	gitlab: [{statistics: {counts: {all: 9, closed: 4, opened: 5}}}, '5 open issues'],
	jira: [{count: 4812}, '4,812 open issues'],
	linear: [{data: {organization: {name: 'Acme', userCount: 12}}}, 'Acme, 12 users'],
	confluence: [{totalSize: 4812, results: []}, '4,812 pages'],
	notion: [{object: 'user', bot: {workspace_name: 'Acme'}}, 'Acme'],
	sharepoint: [{PrimaryQueryResult: {RelevantResults: {TotalRows: 4812, Table: {Rows: []}}}}, '4,812 documents'],
};
/** These are tried on the servers themselves. */
const real = ['carddav', 'request-tracker', 'tryton'];

test('every own system says by a number whether its key works', () => {
	const own = sources.filter(({group}) => group === 'own').map(({id}) => id);
	expect([...Object.keys(tests), ...real].sort()).toEqual(own);
});

test.each(Object.entries(tests))('%s answers a test in its own numbers', async (id, [body, said]) => {
	const source = sources.find(one => one.id === id) as NamedSource;
	const one = casesOf(id).find(({replies}) => replies.length > 0) as Case;
	const asked: string[] = [];
	const answering =
		(answer: unknown): Get =>
		async request => {
			asked.push(request.url);
			expect(request.sends).toEqual(['nothing']);
			return {url: request.url, status: 200, header: () => null, text: '', json: () => answer};
		};
	await expect(source.test?.(contextOf(one, answering(body)))).resolves.toBe(said);
	expect(asked).toHaveLength(1);
	await expect(source.test?.(contextOf(one, answering('<html>')))).rejects.toMatchObject({trouble: 'unreadable'});
});
