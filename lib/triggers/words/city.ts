// Whether a place is a city: neither a country, a part of the world, nor anywhere.
import {placeParts} from '@/lib/identity/place';

const wide = new Set(
	(
		'europe europa emea eu european union dach nordics nordic benelux iberia balkans apac asia asien africa afrika oceania americas america ' +
		'north south latin latam mena middle east central western eastern northern southern cone sul norte ' +
		'remote remoto hybrid hibrido onsite on site office home homeoffice anywhere worldwide global international multiple various locations flexible virtual'
	).split(' '),
);

export const isCity = (place: string): boolean =>
	placeParts(place).some(part => !part.startsWith('=') && part.split(' ').some(word => !wide.has(word)));
