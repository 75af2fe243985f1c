// Salesforce ids: what a site and an export call one and the same record.

/** The 18-character form of an id: one more letter for every five of the first fifteen, by which of them are capitals. */
export const longId = (id: string): string =>
	id.slice(0, 15) +
	[0, 5, 10]
		.map(from =>
			[16, 8, 4, 2, 1].reduce((sum, bit, at) => sum + (/[A-Z]/u.test(id.charAt(from + 4 - at)) ? bit : 0), 0),
		)
		.map(bits => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits))
		.join('');
