// Grounds: what speaks for or against somebody being meant, in the rep's language, each with its weight.
import type {Ground} from '@/lib/domain/brief';
import {type Key, t} from './t';

/** Where a field has no word of its own for what was found, the word for what is similar stands in. */
const keys: Record<Ground['field'], Partial<Record<Ground['found'], Key>> & {same: Key; other: Key}> = {
	name: {
		same: 'groundNameSame',
		turned: 'groundNameTurned',
		spelling: 'groundNameSpelling',
		similar: 'groundNameSimilar',
		initial: 'groundNameInitial',
		short: 'groundNameShort',
		other: 'groundNameOther',
	},
	given: {
		same: 'groundGivenSame',
		spelling: 'groundGivenSpelling',
		similar: 'groundGivenSimilar',
		initial: 'groundGivenInitial',
		short: 'groundGivenShort',
		other: 'groundGivenOther',
	},
	family: {
		same: 'groundFamilySame',
		spelling: 'groundFamilySpelling',
		similar: 'groundFamilySimilar',
		initial: 'groundFamilyInitial',
		other: 'groundFamilyOther',
	},
	company: {
		same: 'groundCompanySame',
		similar: 'groundCompanySimilar',
		other: 'groundCompanyOther',
	},
	email: {
		same: 'groundEmailSame',
		similar: 'groundEmailSimilar',
		other: 'groundEmailOther',
	},
	phone: {
		same: 'groundPhoneSame',
		other: 'groundPhoneOther',
	},
	place: {
		same: 'groundPlaceSame',
		similar: 'groundPlaceSimilar',
		other: 'groundPlaceOther',
	},
	title: {
		same: 'groundTitleSame',
		similar: 'groundTitleSimilar',
		other: 'groundTitleOther',
	},
};
const weights: Record<Ground['weight'], Key> = {
	strong: 'weightStrong',
	fair: 'weightFair',
	weak: 'weightWeak',
	against: 'weightAgainst',
};

/** "Same company · strong". */
export const groundWords = ({field, found, weight}: Ground): string => {
	const own = keys[field];

	return t('weighed', t(own[found] ?? own.similar ?? own.same), t(weights[weight])); // Missing where a field knows no such thing
};
