// Answers of Companies House, and what they say. Addresses and birth dates of people are no part of the shapes: they stop here.
import * as z from 'zod/mini';
import type {Item} from '../define';
import {days, isoDay, moment} from '../read/dates';
import {at, event, fact} from '../read/say';
import {rows, text} from '../read/shape';

export const found = z.object({items: rows(z.object({company_number: z.string(), title: z.string()}))});

export const company = z.object({
	company_name: z.string(),
	company_status: text,
	date_of_creation: text,
	date_of_cessation: text,
	has_insolvency_history: z.catch(z.boolean(), false),
});

const officer = z.object({
	name: z.string(),
	officer_role: text,
	appointed_on: text,
	resigned_on: text,
	links: z.catch(z.object({officer: z.object({appointments: text})}), {officer: {appointments: null}}),
});
export const officers = z.object({items: rows(officer)});

export const insolvency = z.object({
	cases: rows(z.object({type: text, number: text, dates: rows(z.object({type: text, date: text}))})),
});

export const pageOf = (number: string): string =>
	`https://find-and-update.company-information.service.gov.uk/company/${number}`;

const insolvent = /^(?:liquidation|receivership|administration|voluntary-arrangement|insolvency-proceedings)$/u;

/** Facts of a company. Its registered office is where its post goes, often an agent's: no headquarters. */
export const factsOf = (one: z.infer<typeof company>, number: string): Item[] => {
	const page = pageOf(number);
	const status = one.company_status;

	return [
		...fact('legalName', one.company_name, at(page)),
		...fact(
			'standing',
			status && insolvent.test(status) ? 'insolvent' : status,
			at(page, status),
			moment(one.date_of_cessation),
		),
		...fact('founded', isoDay(one.date_of_creation), at(page)),
	];
};

/** `EXAMPLE, Sarah Jane` as `Sarah Jane Example`. */
const personName = (name: string): string => {
	const [family = '', given] = name.split(', ');
	const spelled = family.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase());

	return given ? `${given} ${spelled}` : name;
};

/** Who came and who went in the last year. Firms that serve as officers for others are nobody's leaders. */
export const changesOf = (list: z.infer<typeof officers>, number: string, now: number): Item[] =>
	list.items.flatMap(({name, officer_role, appointed_on, resigned_on, links}) => {
		const role = (officer_role ?? 'officer').replaceAll('-', ' ');
		if (/\b(?:corporate|nominee)\b/u.test(role)) return [];

		const changes = [
			['appointed', appointed_on],
			['resigned', resigned_on],
		] as const;
		return changes.flatMap(([change, date]) => {
			const when = moment(date);
			if (when === null || when < now - days(365)) return [];

			const who = links.officer.appointments?.split('/')[2] ?? name;
			const title = `${personName(name)} ${change}: ${role}`;
			const evidence = at(`${pageOf(number)}/officers`, `${name}, ${role}, ${change} on ${date}`);
			return event('leadership', {title, when, key: `${change}:${number}:${who}:${date}`, evidence}, now);
		});
	});

/** Each case of insolvency, by the day it began. */
export const casesOf = ({cases}: z.infer<typeof insolvency>, number: string, now: number): Item[] =>
	cases.flatMap(({type, number: of, dates}) => {
		const [first] = dates
			.flatMap(({date, type: what}) => (date ? [{date, what}] : []))
			.toSorted((a, b) => a.date.localeCompare(b.date));
		const title = (type ?? first?.what ?? 'insolvency').replaceAll('-', ' ');
		const evidence = at(`${pageOf(number)}/insolvency`, first ? `${first.what ?? title}: ${first.date}` : null);
		return event('insolvency', {title, when: moment(first?.date), key: `insolvency:${number}:${of}`, evidence}, now);
	});
