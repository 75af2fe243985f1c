// The contract itself: a document refuses what it does not know.
import {expect, test} from 'vitest';
import type {Request} from '@/lib/net/types';
import {contractOf, hasSpecs} from './contract';

test.skipIf(!hasSpecs)(
	'a document refuses what it does not know (skipped where ../shared/data/specs is missing)',
	() => {
		const {wrong} = contractOf('hubspot-crm-v3-contacts.trimmed.yml');
		const search = (json: unknown): Request => ({
			url: 'https://api.hubapi.com/crm/v3/objects/contacts/search',
			method: 'POST',
			body: JSON.stringify(json),
			sends: [],
		});
		expect(
			wrong(search({filterGroups: [{filters: [{propertyName: 'email', operator: 'EQ', value: 'x'}]}], limit: 1})),
		).toEqual([]);
		expect(wrong(search({filterGroups: [{filters: [{propertyName: 'email', operator: 'IS'}]}]}))[0]).toMatch(
			/operator is IS, not one of EQ/u,
		);
		expect(wrong(search({filterGroups: [{filters: [{operator: 'EQ'}]}]}))).toEqual([
			'body.filterGroups[0].filters[0].propertyName is missing.',
		]);
		expect(wrong(search({limit: '1'}))).toEqual(['body.limit is string, not integer.']);
		expect(wrong(search({filter: []}))).toEqual(['body.filter is not known.']);
		expect(wrong({...search({}), url: 'https://api.hubapi.com/crm/v3/objects/contact/search'})[0]).toMatch(
			/is not in hubspot/u,
		);
		const pipedrive = contractOf('pipedrive-v2.trimmed.yml');
		const get = (path: string): Request => ({url: `https://api.pipedrive.com/api/v2/${path}`, sends: []});
		expect(pipedrive.wrong(get('persons/search?term=x&fields=mail'))[0]).toMatch(/fields is mail, not one of/u);
		expect(pipedrive.wrong(get('persons/search?fields=email'))).toEqual(['term is missing.']);
		expect(pipedrive.wrong(get('persons/search?term=x&exact=1'))).toEqual(['?exact is no parameter.']);
	},
);
