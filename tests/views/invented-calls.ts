// Invented calls: what the keeper answers before one, full, of a company alone, and long.
import type {Fact} from '../../lib/domain/fact';
import type {Call} from '../../lib/messages';
import {company, known, longTexts, now} from './invented.ts';

const day = 86_400_000;
const line = (field: 'ticket' | 'deal', value: string): Fact => ({
	id: value,
	subject: 'co',
	field,
	value,
	source: 'own:hubspot',
	evidence: {url: 'https://crm.example/1', quote: null},
	seenAt: now - day,
	at: now - 6 * day,
	key: value,
});
const tickets = [line('ticket', '#4121 Sensor offline again · open · high'), line('ticket', '#4090 Invoice · open')];
const deals = [line('deal', 'Renewal 2027 · Negotiation · €40,000')];
const promise = {who: 'us' as const, quote: 'I’ll send the rack quote by Friday.', due: 'by Friday', at: now - 2 * day};
const opened = {
	...{id: 's9', kind: 'new-office' as const, subject: 'co', at: now - 2 * day, from: '', because: []},
	...{to: 'BigCompany opens a data centre in Campinas', done: false, until: null},
};

export const fullCall: Call = {
	meeting: {title: 'Racks for Campinas', at: now + 300_000, place: 'Room 4'},
	person: known,
	company,
	promise,
	tickets,
	deals,
	items: [
		{kind: 'signal', at: opened.at, signal: opened, whose: 'company'},
		...known.lately.slice(1, 5).map(one => ({...one, whose: 'person' as const})),
	],
	questions: [
		{about: 'signal', signal: known.deer ?? opened, cites: known.because[0] ?? null}, // Missing never: the known one has a deer
		{about: 'signal', signal: opened, cites: null},
		{about: 'promise', promise},
	],
};

export const companyCall: Call = {
	...fullCall,
	meeting: null,
	person: null,
	promise: null,
	tickets: [],
	deals: [],
	items: [],
	questions: [{about: 'role'}, {about: 'next'}],
};

export const longCall: Call = {
	...fullCall,
	person: longTexts,
	promise: {...promise, quote: longTexts.name.slice(0, 160), who: 'them', due: null},
	tickets: [line('ticket', longTexts.name)],
};
