// The columns of our own table of people, in their order: how it is recognised when it comes back.
import type {Target} from '../choice';

export const columns: readonly {name: string; target: Target}[] = [
	{name: 'Kind', target: 'kind'},
	{name: 'Name', target: 'name'},
	{name: 'Title', target: 'title'},
	{name: 'Company', target: 'company'},
	{name: 'Company domain', target: 'companyDomain'},
	{name: 'Location', target: 'location'},
	{name: 'E-mails', target: 'email'},
	{name: 'Phones', target: 'phone'},
	{name: 'Websites', target: 'website'},
	{name: 'Profiles', target: 'profile'},
	{name: 'Tags', target: 'tags'},
	{name: 'Notes', target: 'note'},
];
