// The sentences of a summary in the rep's language.
import type {Sentence, SummaryValue} from '@/lib/domain/summary';
import {type Counted, counted, type Key, t} from './t';
import {date} from './when';

const plain: Partial<Record<Sentence['says'], Key>> = {
	role: 'summaryRole',
	title: 'summaryRoleOnly',
	works: 'summaryWorks',
	place: 'summaryPlace',
	industry: 'summaryIndustry',
	founded: 'summaryFounded',
	seat: 'summarySeat',
	head: 'summaryHead',
	parent: 'summaryParent',
	owner: 'summaryOwner',
	event: 'summaryEvent',
	site: 'summarySite',
	reach: 'summaryReach',
};
const counts: Partial<Record<Sentence['says'], Counted>> = {
	size: 'summarySize',
	roles: 'summaryRoles',
	deals: 'summaryDeals',
	tickets: 'summaryTickets',
};

const valueWords = (value: SummaryValue, now: number): string => {
	if (typeof value === 'string') return value;

	return 'at' in value ? date(value.at, now) : String(value.count);
};

/** Empty where a later keeper says what this view has no words for. */
export const sentenceWords = ({says, values}: Sentence, now: number): string => {
	const [first] = values;
	const [key, stem] = [plain[says], counts[says]];
	if (stem && typeof first === 'object' && 'count' in first)
		return counted(stem, first.count, ...values.slice(1).map(value => valueWords(value, now)));

	return key ? t(key, ...values.map(value => valueWords(value, now))) : '';
};
