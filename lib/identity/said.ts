// Said: what is believed of somebody whom we know, field by field.
import type {Belief} from '@/lib/domain/brief';
import type {Field} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';

/** Somebody who may be meant, and what is believed of them. Their handles, where the store gives them, can only speak against. */
export type Known = {subject: Subject; beliefs: Belief[]; handles?: readonly Handle[]};

/** All values of a field, the believed one first. */
export const said = ({beliefs}: Known, field: Field): string[] =>
	beliefs
		.filter(belief => belief.fact.field === field)
		.flatMap(({fact, others}) => [fact, ...others].map(({value}) => value));

export const companyOf = (known: Known): string | null => said(known, 'company')[0] ?? known.subject.company;
