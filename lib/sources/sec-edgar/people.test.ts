// Item 5.02 of an 8-K: people who come and go, and what only sounds like it.
import {expect, test} from 'vitest';
import {changeOfPeople} from './people';

const when = Date.parse('2026-11-03');
const report = (words: string, more = '') =>
	`FORM 8-K\nItem 5.02 Departure of Directors or Certain Officers; Compensatory Arrangements of Certain Officers.\n${words}\n${more}SIGNATURES\nDee Holm was appointed General Counsel.`;

test.each([
	['Bo Tarn notified the Company of his decision to resign as Chief Financial Officer, effective May 30, 2026.'],
	['The Board appointed Ada Quill as the Company’s Chief Operating Officer, effective immediately.'],
	['Ms. Quill was elected to the Board as an independent director.'],
	['Cy Nordhaus informed the Board that he will not stand for re-election as a director at the 2026 annual meeting.'],
	['The Company announced the retirement of Bo Tarn, President of the Looms division.'],
	['Mr. Tarn will step down as Chief Executive Officer and will serve as Executive Chair.'],
	['Ada Quill has been promoted to Executive Vice President and General Counsel.'],
	['Dr. Holm ceased to serve as Chief Medical Officer on November 1, 2026.'],
	['Jo-Ann de Vries succeeds Bo K. Tarn as Treasurer.'],
	['Upon the recommendation of the committee, the Board has appointed Maria García Lorca as a director.'],
])('speaks: %s', words => expect(changeOfPeople(report(words), when)?.sentences[0]).toBe(words));

test.each([
	['The Committee approved bonuses for the named Executive Officers, including Ada Quill, Chief Executive Officer.'],
	['If Mr. Tarn is terminated without cause or resigns for good reason, the Chief Financial Officer receives his pay.'],
	['In the event that Ms. Quill, the President, resigned, the award would be forfeited.'],
	['The award of Ada Quill, Chief Executive Officer, vests in full if she has retired.'],
	['Ms. Quill was appointed Chief Executive Officer in 2019.'],
	['Prior to joining the Company, Ms. Quill was named Chief Marketing Officer of Tarn Holding.'],
	['The Board approved an amendment of the Stock Incentive Plan for its directors and officers.'],
	['On March 1, 2026, the Committee, elected by the Board, approved base salaries of the Principal Executive Officer.'],
	['There are no family relationships between Ms. Quill and any director or executive officer.'],
])('is silent: %s', words => expect(changeOfPeople(report(words), when)).toBeNull());

test('what stands under another item, in the heading or under the signatures is not told', () => {
	const more = 'Item 9.01 Financial Statements and Exhibits\nBo Tarn was appointed Director of Exhibits.\n';
	expect(changeOfPeople(report('The Committee set salaries.', more), when)).toBeNull();
	expect(changeOfPeople('Item 2.02 Results\nBo Tarn was appointed Director.', when)).toBeNull();
});

test('two sentences speak, without what a headline does not need', () => {
	const words =
		'On November 3, 2026, Bo Tarn resigned as Chief Financial Officer of Loomfen, Inc. (the “Company”). The Board appointed Ada Quill as Chief Financial Officer. Cy Nordhaus was appointed Controller.';
	expect(changeOfPeople(report(words), when)?.parts).toEqual([
		'Bo Tarn resigned as Chief Financial Officer of Loomfen, Inc.',
		'The Board appointed Ada Quill as Chief Financial Officer',
	]);
});
