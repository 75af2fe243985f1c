// New office: told by others, or an office or open roles in a city where nobody saw them before.
import {otherPlace, placeParts} from '@/lib/identity/place';
import {defineTrigger, listed} from './define';
import {isCity} from './words/city';

const places: readonly string[] = ['hiringIn', 'office'];

const isPlace = (field: string): boolean => places.includes(field) || field === 'headquarters' || field === 'location';

export default defineTrigger({
	kind: 'new-office',
	about: 'company',
	hears: 'expansion',
	turn({came, before}) {
		const known = before.filter(({field, value}) => isPlace(field) && placeParts(value).length > 0);
		const cities = came.filter(
			({field, value}) => places.includes(field) && isCity(value) && known.every(one => otherPlace(one.value, value)),
		);

		return listed(cities.filter(({value}, at) => cities.slice(0, at).every(one => otherPlace(one.value, value))));
	},
});
