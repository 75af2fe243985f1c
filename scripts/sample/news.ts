// What happened lately at the sample's companies, as feeds, communities, a desk and a CRM would tell it: enough for a paper worth reading.
import type {Claim} from './rows.ts';

const told = (
	source: string,
	event: NonNullable<Claim['event']>,
	value: string,
	happenedDaysAgo: number,
	url: string,
): Claim => ({field: 'event', event, value, source, daysAgo: happenedDaysAgo - 0.1, happenedDaysAgo, key: url, url});

const ticket = (key: string, value: string, daysAgo: number, openedDaysAgo = daysAgo): Claim => ({
	...{field: 'ticket', value, source: 'own:request-tracker', daysAgo, happenedDaysAgo: openedDaysAgo, key},
	url: `https://desk.example/Ticket/Display.html?id=${key}`,
});

/** By the name of the company. */
export const news: Record<string, Claim[]> = {
	BigCompany: [
		told(
			'source:feeds',
			'expansion',
			'BigCompany opens a data centre in Campinas',
			2.4,
			'https://press.bigcompany.example/campinas',
		),
		told(
			'source:feeds',
			'expansion',
			'New data centre for BigCompany in Campinas',
			2.2,
			'https://trade.example/bigcompany-campinas',
		),
	],
	'Osprey Hollow Hospital Trust': [
		told(
			'source:discourse',
			'complaint',
			'Third outage this month and no answer from support',
			0.6,
			'https://forum.example/t/third-outage/4188',
		),
		ticket('4102', '#4102 Alarm text too long · open · normal', 60),
		ticket('4188', '#4188 Sensor offline again · open · urgent', 0.5),
	],
	'Quillfeather Software': [
		told(
			'source:feeds',
			'funding',
			'Quillfeather raises $14 million Series B',
			1.3,
			'https://trade.example/quillfeather',
		),
	],
	'Nordlys Kjøling AS': [
		told(
			'source:discourse',
			'praise',
			'Best support I have had in years, Nordlys is happy',
			1.1,
			'https://forum.example/t/best-support/3920',
		),
	],
	'Copperfinch Retail Group': [
		told(
			'source:hacker-news',
			'question',
			'Considering CoolRack but looking for alternatives, any suggestions?',
			0.3,
			'https://news.example/item?id=31',
		),
	],
	'Brückenwerk Großanlagen GmbH': [
		told(
			'source:feeds',
			'leadership',
			'Brückenwerk appoints Maike Thorwald as chief executive',
			3.5,
			'https://press.brueckenwerk.example/thorwald',
		),
	],
	'Tidepool Biotech': [
		told(
			'source:feeds',
			'layoffs',
			'Tidepool Biotech cuts 60 jobs in San Diego',
			4.2,
			'https://trade.example/tidepool',
		),
	],
	'Solsticio Energía S.L.': [
		{
			...{field: 'deal', value: 'Maintenance 2027 · renewal 2026-12-18 · €38,000', source: 'own:hubspot'},
			...{daysAgo: 30, happenedDaysAgo: 30, key: '9001'},
		},
	],
};
