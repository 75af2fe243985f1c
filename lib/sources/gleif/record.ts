// A record of the register of legal entities: its shape, and what it says.
import * as z from 'zod/mini';
import type {Item} from '../define';
import {isoDay, moment} from '../read/dates';
import {countryName, seatOf} from '../read/places';
import {at, event, fact, handle} from '../read/say';
import {maybe, rows, text} from '../read/shape';

const other = z.object({lei: text, name: text});

export const record = z.object({
	id: z.string().check(z.regex(/^[\dA-Z]{20}$/u)),
	attributes: z.object({
		entity: z.object({
			legalName: z.object({name: z.string()}),
			headquartersAddress: maybe(z.object({city: text, country: text})),
			registeredAt: maybe(z.object({id: text})),
			registeredAs: text,
			status: text,
			expiration: maybe(z.object({date: text, reason: text})),
			successorEntity: maybe(other),
			successorEntities: rows(other),
			creationDate: text,
		}),
	}),
	relationships: maybe(z.object({'direct-parent': maybe(z.object({links: z.record(z.string(), z.unknown())}))})),
});
export type LeiRecord = z.infer<typeof record>;

/** Registers of which this one knows that they are Companies House: of England and Wales, Northern Ireland, Scotland. */
const companiesHouse = /^RA00058[567]$/u;

/** Where a person reads the record. */
export const pageOf = (lei: string): string => `https://search.gleif.org/#/record/${lei}`;

/** `active`, `dissolved` or `inactive`. Whether the entity paid for its number this year (`LAPSED`) says nothing of it. */
const standingOf = ({status, expiration}: LeiRecord['attributes']['entity']): string | null => {
	if (status === 'ACTIVE') return 'active';
	if (status !== 'INACTIVE') return null;

	return expiration?.reason === 'DISSOLVED' ? 'dissolved' : 'inactive';
};

export const itemsOf = (one: LeiRecord, now: number): Item[] => {
	const {entity} = one.attributes;
	const page = pageOf(one.id);
	const ended = moment(entity.expiration?.date);
	const seat = entity.headquartersAddress;
	const successors = [...entity.successorEntities, ...(entity.successorEntity ? [entity.successorEntity] : [])];
	const [successor] = successors.filter(({name}) => name !== null);
	const legalName = entity.legalName.name;

	return [
		...handle('lei', one.id, at(page, legalName)),
		...(companiesHouse.test(entity.registeredAt?.id ?? '') && /^[\dA-Z]{8}$/u.test(entity.registeredAs ?? '')
			? handle('companies-house', entity.registeredAs, at(page, legalName))
			: []),
		...fact('legalName', legalName, at(page)),
		...fact('headquarters', seat && seatOf(seat.city, countryName(seat.country)), at(page)),
		...fact('standing', standingOf(entity), at(page, entity.status), ended !== null && ended <= now ? ended : null),
		...fact('founded', isoDay(entity.creationDate), at(page)),
		...(successor
			? event(
					'acquisition',
					{
						title: `${legalName} → ${successor.name}`,
						when: ended,
						key: `successor:${one.id}:${successor.lei ?? successor.name}`,
						evidence: at(page, `Successor: ${successor.name}`),
					},
					now,
				)
			: []),
	];
};

/** True where the register names a parent, and not the reason why there is none. */
export const hasParent = ({relationships}: LeiRecord): boolean => {
	const links = relationships?.['direct-parent']?.links ?? {};

	return 'lei-record' in links || 'relationship-record' in links;
};
