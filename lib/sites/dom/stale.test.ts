// A record that is still shown under the next record's address is told from one that has arrived.
import {expect, it} from 'vitest';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {stale} from './stale';

const party = (id: number, name: string, mail: string): Sighting[] => [
	sighted({role: 'subject', kind: 'person', name, handles: [`tryton:party/crm.example-crm-${id}`, `email:${mail}`]}),
];
const bruno = party(2, 'Bruno Castelli', 'bruno@ferrovia.example');

it('holds the old name under a new id, even when more of the old record arrives', () => {
	expect(stale(bruno, party(3, 'Bruno Castelli', 'bruno@ferrovia.example'))).toBe(true);
	expect(stale(bruno, party(3, 'Bruno Castelli', 'b.castelli@altra.example'))).toBe(true);
});
it('lets the same record pass, changed or not', () => {
	expect(stale(bruno, bruno)).toBe(false);
	expect(stale(bruno, party(2, 'Bruno Castelli-Rossi', 'bruno@ferrovia.example'))).toBe(false);
});
it('lets another record pass as soon as its name is there', () => {
	expect(stale(bruno, party(3, 'Carla Conti', 'bruno@ferrovia.example'))).toBe(false);
});
it('lets pass what names no record, and what came from nowhere', () => {
	const mail = [sighted({role: 'cast', kind: 'person', name: 'Nora', handles: ['email:nora@pelagic.example']})];
	expect(stale(mail, mail)).toBe(false);
	expect(stale([], bruno)).toBe(false);
});
