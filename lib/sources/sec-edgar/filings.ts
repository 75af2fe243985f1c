// Filings of a company with the SEC, as the parallel lists of its submissions, and what each of them tells of.
import * as z from 'zod/mini';
import type {EventKind} from '@/lib/domain/event';
import {days, isoDay, moment} from '../read/dates';
import {maybe, rows, text} from '../read/shape';

const list = z.catch(z.array(z.unknown()), []);

export const submissions = z.object({
	cik: z.union([z.string(), z.number()]),
	name: z.string(),
	sicDescription: text,
	phone: text,
	addresses: maybe(z.object({business: maybe(z.object({city: text, stateOrCountryDescription: text}))})),
	formerNames: rows(z.object({name: z.string(), to: text})),
	filings: z.object({
		recent: z.object({
			accessionNumber: list,
			filingDate: list,
			reportDate: list,
			form: list,
			items: list,
			primaryDocument: list,
		}),
	}),
});
export type Submissions = z.infer<typeof submissions>;

export type Filing = {
	accession: string;
	form: string;
	/** `5.02`, of an 8-K only: other forms use the column for something else. */
	items: string[];
	/** When it happened; when it was filed where that is not said. */
	when: number;
	/** Name of its document, a file name. */
	document: string;
};

/** Every filing that is whole, newest first as they come. */
export const filingsOf = ({filings: {recent}}: Submissions): Filing[] =>
	recent.form.slice(0, 2000).flatMap((form, index) => {
		const at = (column: unknown[]): string => String(column[index] ?? '');
		const accession = at(recent.accessionNumber);
		const when = moment(isoDay(at(recent.reportDate)) ?? isoDay(at(recent.filingDate)));
		if (typeof form !== 'string' || !/^\d{10}-\d\d-\d{6}$/u.test(accession) || when === null) return [];

		const items = form.startsWith('8-K') ? at(recent.items).split(',') : [];
		return [{accession, form, items, when, document: at(recent.primaryDocument)}];
	});

export type Telling = {kind: EventKind; item: string; title: string};

const told = (kind: EventKind, item: string, title: string): Telling => ({kind, item, title});

/** Items of an 8-K in the order of their weight, by the captions that the form gives them. */
const ofItems: readonly Telling[] = [
	told('insolvency', '1.03', 'Bankruptcy or Receivership'),
	told('acquisition', '5.01', 'Changes in Control of Registrant'),
	told('acquisition', '2.01', 'Completion of Acquisition or Disposition of Assets'),
	told(
		'leadership',
		'5.02',
		'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers',
	),
	told('layoffs', '2.05', 'Costs Associated with Exit or Disposal Activities'),
	told('incident', '1.05', 'Material Cybersecurity Incidents'),
	told('agreement', '1.01', 'Entry into a Material Definitive Agreement'),
	told('agreement', '1.02', 'Termination of a Material Definitive Agreement'),
	told('results', '2.02', 'Results of Operations and Financial Condition'),
];

const ofForms: readonly Telling[] = [
	told('acquisition', '425', 'Communications about a business combination'),
	told('acquisition', 'DEFM14A', 'Proxy statement about a merger'),
	told('acquisition', 'SC TO-T', 'Tender offer'),
	told('funding', 'S-1', 'Registration of securities'),
	told('funding', 'D', 'Exempt offering of securities'),
];

/** What a filing may tell of, the weightiest first. An amendment tells again what was told. */
export const tellings = ({form, items}: Filing): Telling[] =>
	form === '8-K' ? ofItems.filter(({item}) => items.includes(item)) : ofForms.filter(({item}) => item === form);

/** Without those that go on about a deal of which an earlier one told less than 90 days before. */
export const once = (filings: readonly Filing[]): Filing[] => {
	const isDeal = ({form}: Filing) => /^(?:425|DEFM14A|SC TO-T)$/u.test(form);
	const deals = filings.filter(isDeal).toSorted((a, b) => a.when - b.when);
	const again = new Set(deals.filter((deal, at) => deal.when - (deals[at - 1]?.when ?? -Infinity) < days(90)));

	return filings.filter(one => !again.has(one));
};
