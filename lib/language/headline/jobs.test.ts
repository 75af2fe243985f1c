// Headlines of several jobs, and of jobs that were left.
import {describe, expect, it} from 'vitest';
import {parseHeadline} from '../headline';

const several: [headline: string, ...jobs: string[]][] = [
	['CEO at Acme & Founder of Beta', 'CEO @ Acme', 'Founder @ Beta'],
	['Mentor @ Techstars | CEO @ Acme', 'CEO @ Acme', 'Mentor @ Techstars'],
	['Head of Sales at Acme | Partner at Loomfen Ventures', 'Head of Sales @ Acme', 'Partner @ Loomfen Ventures'],
	['Geschäftsführer bei Acme GmbH und Gründer der Lumen AG', 'Geschäftsführer @ Acme GmbH', 'Gründer @ Lumen AG'],
	['CEO'],
];
const left: [headline: string, ...former: string[]][] = [
	['Formerly @vercel', 'vercel'],
	['Head of Sales at Acme, ex-Google', 'Google'],
	['Software Engineer (ex-Google) at Acme', 'Google'],
	['CTO @ Acme | ex-Globex, Loomfen', 'Globex', 'Loomfen'],
	['Former CEO / Executive Chairman at LinkedIn', 'LinkedIn'],
	['Ehemaliger Leiter bei Acme | Berater', 'Acme'],
	['Antiga diretora na Acme GmbH', 'Acme GmbH'],
	['Tidigare VD för Acme AB', 'Acme AB'],
	['元Google', 'Google'],
	['Ex-banker'],
	['Retired from Acme'],
	['Seeking a role at Acme'],
	['CTO at Acme (formerly Globex)'],
];

describe('headlines of several jobs', () => {
	it.each(several)('every one: %s', (headline, ...jobs) => {
		expect(parseHeadline(headline).jobs.map(({title, company}) => `${title} @ ${company}`)).toEqual(jobs);
	});
	it.each(left)('%s says what was left', (headline, ...former) => {
		expect(parseHeadline(headline).former).toEqual(former);
	});
});
