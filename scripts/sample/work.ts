// Invented companies, what people do there, and what reps and customers write to one another.

export type Company = {name: string; domain: string; place: string; tags: string[]};

const company = (name: string, domain: string, place: string, ...tags: string[]): Company => ({
	name,
	domain: `${domain}.example`,
	place,
	tags,
});

export const companies: Company[] = [
	company('Halyard & Tern Logistics Ltd', 'halyardtern', 'Bristol, United Kingdom', 'customer'),
	company('Nordlys Kjøling AS', 'nordlys-kjoling', 'Bergen, Norway', 'customer'),
	company('Quillfeather Software', 'quillfeather', 'Leeds, United Kingdom', 'prospect'),
	company('Brückenwerk Großanlagen GmbH', 'brueckenwerk', 'Stuttgart, Germany', 'customer'),
	company('Société Rivelaine S.A.', 'rivelaine', 'Lyon, France', 'prospect'),
	company('Tamarindo Alimentos Ltda', 'tamarindo', 'Recife, Brazil', 'customer'),
	company('Kestrel Loop Analytics', 'kestrelloop', 'Dublin, Ireland'),
	company('Osprey Hollow Hospital Trust', 'ospreyhollow', 'Leeds, United Kingdom', 'customer', 'health'),
	company('Pemberwick Insurance plc', 'pemberwick', 'London, United Kingdom', 'prospect'),
	company('Mosaik Datenhaus AG', 'mosaikdaten', 'Hamburg, Germany', 'partner'),
	company('Aurelia Robótica', 'aurelia-robotica', 'Monterrey, Mexico', 'prospect'),
	company('株式会社みなと精機', 'minatoseiki', 'Yokohama, Japan', 'customer'),
	company('Lotus Gate Semiconductors', 'lotusgate', 'Singapore', 'prospect'),
	company('Baobab Mobile Finance', 'baobabmobile', 'Lagos, Nigeria', 'customer'),
	company('Wisła Turbines sp. z o.o.', 'wislaturbines', 'Gdańsk, Poland'),
	company('Caldera Geothermal hf.', 'calderageo', 'Reykjavík, Iceland', 'prospect'),
	company('Sandglass Legal LLP', 'sandglasslegal', 'London, United Kingdom', 'partner'),
	company('Peregrine Foods Cooperative', 'peregrinefoods', 'Galway, Ireland', 'customer'),
	company('İzmir Lojistik A.Ş.', 'izmirlojistik', 'İzmir, Türkiye'),
	company('Vindhya Health Systems Pvt Ltd', 'vindhyahealth', 'Pune, India', 'prospect', 'health'),
	company('Cobalt Ferry Lines', 'cobaltferry', 'Piraeus, Greece', 'customer'),
	company('Marram Grid Operators', 'marramgrid', 'Wellington, New Zealand'),
	company('Atlas & Oud Trading FZCO', 'atlasoud', 'Dubai, United Arab Emirates', 'prospect'),
	company('Zephyr Loom Textiles', 'zephyrloom', 'Porto, Portugal', 'customer'),
	company('Onyx Meridian Bank', 'onyxmeridian', 'Toronto, Canada', 'prospect'),
	company('Фабрика Хвиля ТОВ', 'khvylia', 'Lviv, Ukraine'),
	company('Bluebird Parish Council', 'bluebirdparish', 'Bristol, United Kingdom', 'public'),
	company('Tidepool Biotech', 'tidepoolbio', 'San Diego, United States', 'prospect', 'health'),
	company('Granite Ledger Accountants', 'graniteledger', 'Aberdeen, United Kingdom', 'partner'),
	company('Solsticio Energía S.L.', 'solsticio', 'Bilbao, Spain', 'customer'),
	company('Hemlock Ridge University', 'hemlockridge', 'Vermont, United States', 'public'),
	company('Pictogram Media House', 'pictogram-media', 'Amsterdam, Netherlands'),
	company('Ferrovia Azul Cargas', 'ferroviaazul', 'São Paulo, Brazil', 'customer'),
	company('Umbra Observatory Foundation', 'umbraobservatory', 'La Serena, Chile', 'public'),
	company('Copperfinch Retail Group', 'copperfinch', 'Manchester, United Kingdom', 'prospect'),
];

/** Titles, each with the word by which people of that work are tagged, if there is one. */
export const titles: [title: string, tag: string | null][] = [
	['Chief Information Officer', 'decides'],
	['VP Operations', 'decides'],
	['Head of Procurement', 'buys'],
	['Director of Facilities', null],
	['IT Manager', null],
	['Senior Site Reliability Engineer', null],
	['Leiterin Einkauf', 'buys'],
	['Directeur technique', 'decides'],
	['Gerente de Compras', 'buys'],
	['Jefa de Operaciones', null],
	['Customer Support Lead', null],
	['Finance Controller', 'buys'],
	['Plant Manager', null],
	['Head of Data', 'decides'],
	['Network Architect', null],
	['Purchasing Analyst', 'buys'],
	['Managing Director', 'decides'],
	['Energy Manager', null],
	['Product Owner', null],
	['Chief of Staff', null],
];

export const mails = [
	'Renewal of the maintenance agreement',
	'Question about the second invoice',
	'Cooling capacity for the new hall',
	'Sensor offline again',
	'Your offer of last week',
	'Agenda for the site visit',
	'Thank you for the quick fix',
	'Angebot für die Erweiterung',
	'Proposta revisada',
	'Re: delivery dates',
	'Introduction to our security team',
	'Who signs this on your side?',
];

export const meetings = ['Site visit', 'Quarterly review', 'Demo of the monitoring module', 'Lunch at the fair'];

export const notes = [
	'Prefers a call before any written offer.',
	'Budget is decided in October; ask again by mid September.',
	'Moved two halls to liquid cooling last year and speaks about it at user groups.',
	'Was let down by the last supplier over spare parts. Delivery dates matter more than price.',
	'Knows the whole purchasing committee and is glad to introduce us.',
	'Reads mail early in the morning, answers short.',
	'Wants references from the same industry, not brochures.',
	'On parental leave until the spring; a colleague stands in.',
];

export const privateNotes = [
	'Frustrated with their own IT. Do not mention it in front of the others.',
	'Applied for a job at a competitor of theirs, told me in confidence.',
];
