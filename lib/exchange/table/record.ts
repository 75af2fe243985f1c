// The keys of records: what a CRM's export calls a contact or company, as the handle that its site shows as well.
import type {Handle} from '../../domain/handle';
import {longId} from '../../identity/salesforce';
import type {Choice} from '../choice';

/** What a Salesforce id is of, by its first three characters. */
const kinds: Record<string, string> = {'003': 'contact', '001': 'account', '00Q': 'lead'};

export const isSalesforceId = (text: string): boolean =>
	/^(?:003|001|00Q)(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{15})$/u.test(text);

/** Who a record's key stands for; null where the text is none. */
export const recordOf = (
	{format, kind, account}: Pick<Choice, 'format' | 'kind' | 'account'>,
	id: string,
): {kind: 'person' | 'company'; handle: Handle} | null => {
	if (format === 'salesforce') {
		const word = isSalesforceId(id) ? kinds[id.slice(0, 3)] : undefined; // Missing for ids of deals and cases
		return word ? {kind: word === 'account' ? 'company' : 'person', handle: `salesforce:${word}/${longId(id)}`} : null;
	}
	if (!/^\d{1,20}$/u.test(id)) return null;

	const person = format === 'hubspot' ? 'contact' : 'person';
	const company = format === 'hubspot' ? 'company' : 'organization';
	return {kind, handle: `${format}:${kind === 'person' ? person : company}/${account ? `${account}-` : ''}${id}`};
};
