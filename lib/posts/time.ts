// Time: when a post was written, as its element states it for machines.

const stated = ['datetime', 'created-timestamp', 'data-timestamp', 'data-time', 'title'];
const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?/u;

/** A day of the world's time where no zone is named: an age in days is right all the same. */
export const timeIn = (text: string): number | null => {
	const [, day, clock, zone = 'Z'] = iso.exec(text) ?? [];
	const at = /^\d{12,14}$/u.test(text) ? Number(text) : Date.parse(day ? `${day}T${clock}${zone}` : `${text}T00:00Z`);
	return Number.isFinite(at) ? at : null;
};

export const timeOf = (element: Element | null): number | null => {
	for (const name of stated) {
		const at = timeIn(element?.getAttribute(name) ?? ''); // Missing where the page shows no date, or states it by another of the names
		if (at !== null) return at;
	}
	return null;
};
