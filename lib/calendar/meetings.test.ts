// A calendar file: repeats, exceptions, zones and the change of clocks, as calendars write them; and files that are none.
import {describe, expect, test} from 'vitest';
import {meetingsOf} from './meetings';

const own = (email: string) => email === 'rep@acme.example';
const file = (...events: string[]) =>
	`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n${events
		.map(event => `BEGIN:VEVENT\r\nUID:u1\r\n${event.trim().replaceAll(/\s*\n\s*/gu, '\r\n')}\r\nEND:VEVENT\r\n`)
		.join('')}END:VCALENDAR\r\n`;
const from = Date.parse('2026-03-01T00:00Z');
const at = (text: string, until = '2026-12-31T00:00Z', since = from) =>
	meetingsOf(text, since, Date.parse(until), own).map(one => new Date(one.at).toISOString().slice(0, 16));

describe('when it is', () => {
	test.each([
		['in UTC', 'DTSTART:20260310T090000Z', '2026-03-10T09:00'],
		['in a zone', 'DTSTART;TZID=America/Sao_Paulo:20260310T090000', '2026-03-10T12:00'],
		[
			'in a zone by the name of Windows',
			'DTSTART;TZID="E. South America Standard Time":20260310T090000',
			'2026-03-10T12:00',
		],
		['in summer', 'DTSTART;TZID=Europe/Berlin:20260710T090000', '2026-07-10T07:00'],
		['in an hour that comes twice, the first time', 'DTSTART;TZID=Europe/Berlin:20261025T023000', '2026-10-25T00:30'],
		['in an hour that is left out', 'DTSTART;TZID=Europe/Berlin:20260329T023000', '2026-03-29T01:30'],
	])('%s', (_, line, moment) => {
		expect(at(file(line))).toEqual([moment]);
	});

	test('every week at the same hour of the wall clock, over the change of clocks', () => {
		const event = 'DTSTART;TZID=Europe/Berlin:20260320T090000\nRRULE:FREQ=WEEKLY;COUNT=3';
		expect(at(file(event))).toEqual(['2026-03-20T08:00', '2026-03-27T08:00', '2026-04-03T07:00']);
	});

	test('without a zone by the clock of this machine', () => {
		const [meeting] = meetingsOf(file('DTSTART:20260310T090000'), from, from + 1e11, own);
		expect(new Date(meeting?.at ?? 0).getHours()).toBe(9);
	});
});

describe('how it comes again', () => {
	const days = (rule: string, start = '20260302T090000Z', until?: string) =>
		at(file(`DTSTART:${start}\n${rule}`), until).map(one => one.slice(5, 10));

	test.each([
		['RRULE:FREQ=DAILY;COUNT=3', ['03-02', '03-03', '03-04']],
		['RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260306T235959Z', ['03-02', '03-04', '03-06']],
		['RRULE:FREQ=DAILY;UNTIL=20260303', ['03-02', '03-03']],
		['RRULE:FREQ=DAILY;BYDAY=MO,FR;COUNT=3', ['03-02', '03-06', '03-09']],
		['RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['03-03', '03-05', '03-10']],
		['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=4', ['03-02', '03-06', '03-16', '03-20']],
		['RRULE:FREQ=MONTHLY;COUNT=3', ['03-02', '04-02', '05-02']],
		['RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['03-02', '04-06', '05-04']],
		['RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['03-27', '04-24']],
		['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['03-31', '04-30']],
		['RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['03-31', '04-30']],
		['RRULE:FREQ=YEARLY;COUNT=2', ['03-02']],
		['RRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260303T090000Z,20260304T090000Z', ['03-02', '03-05']],
		['RDATE:20260310T090000Z', ['03-02', '03-10']],
		['RRULE:FREQ=HOURLY;COUNT=3', ['03-02']],
	])('%s', (rule, expected) => {
		expect(days(rule)).toEqual(expected);
	});

	test('on the 31st only where there is one', () => {
		expect(days('RRULE:FREQ=MONTHLY;COUNT=3', '20260331T090000Z')).toEqual(['03-31', '05-31', '07-31']);
	});

	test('one that began long ago is still there, its count long over is not', () => {
		const event = (rule: string) => file(`DTSTART:20100104T090000Z\nRRULE:${rule}`);
		expect(at(event('FREQ=WEEKLY'), '2026-03-10T00:00Z')).toEqual(['2026-03-02T09:00', '2026-03-09T09:00']);
		expect(at(event('FREQ=WEEKLY;COUNT=10'))).toEqual([]);
	});

	test('one of a row that was moved or called off stands for itself', () => {
		const row = 'DTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;COUNT=4';
		const moved = 'RECURRENCE-ID:20260303T090000Z\nDTSTART:20260303T150000Z';
		const off = 'RECURRENCE-ID:20260304T090000Z\nDTSTART:20260304T090000Z\nSTATUS:CANCELLED';
		expect(at(file(row, moved, off))).toEqual(['2026-03-02T09:00', '2026-03-03T15:00', '2026-03-05T09:00']);
	});
});

describe('what it says', () => {
	test('title, place and others, folded and escaped as it was', () => {
		const [meeting] = meetingsOf(
			file(
				'DTSTART:20260310T090000Z\nDURATION:PT1H30M\nSUMMARY:Racks\\, cooling\\; and\\nmore\nLOCATION:Room 4',
				'DTSTART:20270310T090000Z',
			).replace(
				'LOCATION',
				'ORGANIZER;CN="Rep: me":mailto:rep@acme.example\r\nATTENDEE;CN="Alves; Marina";PARTSTAT=ACCE\r\n PTED:MAILTO:Marina@BigCompany.example\r\nATTENDEE:urn:room:4\r\nLOCATION',
			),
			from,
			Date.parse('2026-12-31'),
			own,
		);
		expect(meeting).toMatchObject({
			title: 'Racks, cooling; and\nmore',
			place: 'Room 4',
			people: ['email:marina@bigcompany.example'],
		});
		expect((meeting?.until ?? 0) - (meeting?.at ?? 0)).toBe(90 * 60_000);
	});

	test('a whole day is a meeting where somebody else takes part', () => {
		expect(at(file('DTSTART;VALUE=DATE:20260310\nSUMMARY:Holiday'))).toEqual([]);
		expect(at(file('DTSTART;VALUE=DATE:20260310\nATTENDEE:mailto:a@b.example'))).toHaveLength(1);
	});

	test.each([
		'',
		'<html>sign in</html>',
		'BEGIN:VEVENT\nEND:VEVENT',
		'END:VEVENT',
		file('DTSTART:99999999T999999Z'),
		'\0'.repeat(99),
	])('a file that is none holds nothing', text => {
		expect(at(text)).toEqual([]);
	});

	test('however it is written, it ends', () => {
		const began = performance.now();
		at(
			file(
				'DTSTART:00010101T000000Z\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
				'DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;BYDAY=',
			),
		);
		at(file('DTSTART:20260301T000000Z\nRRULE:FREQ=YEARLY;INTERVAL=999999999;BYMONTH=13;BYDAY=99MO'));
		expect(performance.now() - began).toBeLessThan(3000);
	});
});
