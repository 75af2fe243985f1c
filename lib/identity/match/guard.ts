// The guard: what two people share who sit beside each other says nothing of whether they are one.
import {type Level, type Levels, level} from './level';
import {colleague} from './levels';
import type {Traits} from './traits';

/** Mailboxes that a house has, in the languages its letters come in. */
const houses =
	/^(?:(?:info|contact|contacts|contacto|contato|contatti|kontakt|office|hello|hi|mail|email|post|admin|team|sales|vendas|ventas|vertrieb|comercial|commercial|marketing|support|suporte|soporte|service|servicio|help|helpdesk|billing|invoice|invoices|faturas|accounts?|accounting|hr|jobs|careers|press|media|reception|recepcao|empfang|secretariat|sekretariat|secretaria|geral|general|webmaster|orders?|enquiries|inquiries|shop|no-?reply)(?:[._-].*)?|.*[._-](?:team|office|info))$/u;

export const isHouse = (email: string): boolean => houses.test(email.split('@', 1)[0] ?? '');

const differ = (found: Level): boolean => found === level.other || found === level.alike;

/**
 * Two people, however much of their house they share: other names, and no mailbox in common that is one person's. A company's number, the
 * mailbox of a house and a home are shared by many.
 */
export const besideEachOther = (levels: Levels, one: Traits, other: Traits): boolean => {
	if (colleague(levels)) return true;
	if (!differ(levels.given) && !differ(levels.family)) return false;

	const own =
		(levels.email === level.same || levels.email === level.near) && !isHouse(one.email) && !isHouse(other.email);
	const {company, domain, phone, email} = levels;
	const together = company === level.same || company === level.near || domain === level.same;

	return !own && (together || phone === level.same || email === level.same || email === level.near);
};

/** What of it a house may share: nothing is said by it. */
export const withoutHouse = (levels: Levels, one: Traits, other: Traits): Levels =>
	levels.email !== level.none && (isHouse(one.email) || isHouse(other.email)) ? {...levels, email: level.none} : levels;
