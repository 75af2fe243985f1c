// Places as registers write them, in a form that people read.

const countries = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});

/** The English name of a country by its code of two letters; what is no code stays as it is. */
export const countryName = (code: string | null): string | null => {
	if (!code || !/^[A-Z]{2}$/u.test(code)) return code;

	return countries.of(code) ?? code;
};

/** `NORTH LEVERTON` as `North Leverton`; a name that is not all in capitals stays. */
export const calm = (name: string | null): string | null =>
	name && name === name.toUpperCase() && name.length > 3
		? name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, letter => letter.toUpperCase())
		: name;

/** City and what it lies in. Null without a city. */
export const seatOf = (city: string | null, within: string | null): string | null => {
	const town = calm(city?.trim() || null);

	return town && within ? `${town}, ${within}` : town;
};
