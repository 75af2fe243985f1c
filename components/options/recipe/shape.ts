// What a recipe may be made of, as the form offers it, and the recipe that a new one begins as. The keeper has the last word.
import type {Field} from '@/lib/domain/fact';
import type {SourceShown} from '@/lib/messages';
import {eventKinds, eventWords} from '../../event-words';
import {type Key, t} from '../../t';
import {written} from './json';

/** A value of the recipe, and what it is called. */
export type Choices = readonly (readonly [value: string, words: string])[];

const said = (keys: readonly (readonly [string, Key])[]): Choices => keys.map(([value, key]) => [value, t(key)]);

export const groupKeys: [SourceShown['group'], Key][] = [
	['knowledge', 'groupKnowledge'],
	['events', 'groupEvents'],
	['hiring', 'groupHiring'],
	['social', 'groupSocial'],
	['technical', 'groupTechnical'],
	['own', 'groupOwn'],
	['brief', 'groupBrief'],
];
const fields: Exclude<Field, 'event'>[] = [
	'name',
	'headline',
	'title',
	'company',
	'companyDomain',
	'location',
	'email',
	'phone',
	'website',
	'legalName',
	'headquarters',
	'parent',
	'chiefExecutive',
	'employees',
	'founded',
	'industry',
	'standing',
	'about',
	'openRoles',
	'hiringIn',
	'hiringFor',
	'office',
	'uses',
	'owner',
	'deal',
	'ticket',
	'remark',
];

/** A recipe writes no briefs. */
export const groups = said(groupKeys.filter(([group]) => group !== 'brief'));
export const subjects = said([
	['company', 'recipeCompany'],
	['person', 'recipePerson'],
]);
export const methods: Choices = [
	['GET', 'GET'],
	['POST', 'POST'],
];
export const formats: Choices = [
	['json', 'JSON'],
	['feed', 'RSS, Atom'],
	['csv', 'CSV'],
	['jsonld', 'JSON-LD'],
];
export const keyWays = said([
	['', 'recipeKeyNone'],
	['bearer', 'recipeKeyBearer'],
	['basic', 'recipeKeyBasic'],
	['header', 'recipeKeyHeader'],
]);
export const transforms = said([
	['', 'asItIs'],
	['text', 'asText'],
	['number', 'asNumber'],
	['date', 'asDate'],
	['epochS', 'asEpochS'],
	['epochMs', 'asEpochMs'],
	['lower', 'asLower'],
	['host', 'asHost'],
	['stripHtml', 'asStripHtml'],
	['first', 'asFirst'],
	['join', 'asJoin'],
]);
export const factFields: Choices = fields.map(field => [field, t(`field_${field}`)]);
export const events: Choices = eventKinds.map(kind => [kind, eventWords(kind)]);
/** What a recipe most often starts from. */
export const needs: Choices = said([
	['domain', 'needsDomain'],
	['email', 'needsEmail'],
	['name', 'needsName'],
	['phone', 'needsPhone'],
	['linkedin', 'needsLinkedin'],
]);

/** What is put in for each kind of line of `emit`. */
export const lines = {
	fact: {as: 'fact', field: 'about', value: '$'},
	event: {as: 'event', event: 'mention', title: '$', at: '$', key: '$'},
	handle: {as: 'handle', kind: 'domain', value: '$'},
} as const;

/** A recipe to begin with; `month`: the one that it is, `2026-11`. */
export const blank = (month: string): string =>
	written({
		recipe: 1,
		id: 'my-recipe',
		title: t('recipeUntitled'),
		homepage: 'https://www.acme.example/',
		group: 'own',
		modelled: {from: 'known anchors', since: month},
		subject: 'company',
		needs: ['domain'],
		request: {url: 'https://api.acme.example/search', query: {q: '{domain}'}},
		format: 'json',
		rows: '$.results[*]',
		emit: [{as: 'fact', field: 'about', value: '$.name'}],
	});
