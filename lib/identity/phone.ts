// Phone numbers: one spelling for each, with its country where it is stated.

/** `+4930123456` where the country is stated, else the digits alone; `''` where there are too few to call. An extension is left out. */
export const normalisePhone = (text: string): string => {
	const plain = text
		.normalize('NFKC')
		.slice(0, 60)
		.replace(/^\s*tel:/iu, '')
		.replace(/(?:ext\.?|x|;ext=|#|durchwahl|ramal)\s*\d{1,6}\s*$/iu, '')
		.replace(/\(0\)/u, '');
	const digits = plain.replace(/\D/gu, '');
	const international = /^[^\d]*\+/u.test(plain) ? digits : digits.startsWith('00') ? digits.slice(2) : null;
	if (international !== null) return international.length >= 7 && international.length <= 15 ? `+${international}` : '';

	return digits.length >= 5 && digits.length <= 15 ? digits : '';
};

/** Whether two normalised numbers ring at one place: where one of them states no country, its digits without the trunk's zero decide. */
export const samePhone = (a: string, b: string): boolean => {
	if (a === b) return a !== '';
	if (a.startsWith('+') === b.startsWith('+'))
		return !a.startsWith('+') && a.replace(/^0/u, '') === b.replace(/^0/u, '') && a !== '';

	const [stated, bare] = a.startsWith('+') ? [a, b] : [b, a];
	const national = bare.replace(/^0/u, '');
	return national.length >= 7 && stated.length - 1 - national.length <= 3 && stated.endsWith(national);
};
