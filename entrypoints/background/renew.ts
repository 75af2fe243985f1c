// Renew: a subject's row says what is believed now, so that lists and look-ups need not read its facts.
import type {Belief} from '@/lib/domain/brief';
import type {Field} from '@/lib/domain/fact';
import type {Subject} from '@/lib/domain/subject';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {wordsOf} from '@/lib/identity/words';

/** The row of a subject as these beliefs have it; what nobody said stays as it was. */
export const renewed = (subject: Subject, beliefs: Belief[]): Subject => {
	const belief = (field: Field) => beliefs.find(({fact}) => fact.field === field);
	const value = (field: Field) => belief(field)?.fact.value ?? null; // Missing where nobody said
	const values = (field: Field) => {
		const found = belief(field);
		return found ? [found.fact, ...found.others].map(fact => fact.value) : [];
	};
	const name = value('name') ?? subject.name;
	const company = subject.kind === 'company' ? name : value('company');
	return {
		...subject,
		name,
		title: value('title') ?? value('headline'),
		company: subject.kind === 'company' ? null : company,
		nameKey: subject.kind === 'company' ? companyKey(name) : nameKey(name),
		companyKey: company && companyKey(company),
		words: wordsOf({
			name,
			company,
			emails: values('email'),
			domains: values('companyDomain'),
			phones: values('phone'),
			tags: subject.tags,
		}),
	};
};
