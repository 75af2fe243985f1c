// Headlines as people write them, and what may be said of them.
import {describe, expect, it} from 'vitest';
import {parseHeadline} from './headline';

const table: [headline: string, title: string | null, company: string | null][] = [
	// English
	['VP of Data Center Infrastructure at BigCompany', 'VP of Data Center Infrastructure', 'BigCompany'],
	['CTO @ Acme', 'CTO', 'Acme'],
	['CTO @Acme', 'CTO', 'Acme'],
	['CTO@Acme', 'CTO', 'Acme'],
	['CTO @stripe', 'CTO', 'stripe'],
	['Chair, Gates Foundation and Founder, Breakthrough Energy', 'Chair', 'Gates Foundation'],
	['Founding Partner Next Play Ventures; Former CEO at X', 'Founding Partner', 'Next Play Ventures'],
	['SAFe Scrum Master @ Swedbank | Pega Architect', 'SAFe Scrum Master', 'Swedbank'],
	[
		'Tech Education Lead, Tech Expert & Frontend Dev at Novare Potential',
		'Tech Education Lead, Tech Expert & Frontend Dev',
		'Novare Potential',
	],
	['Software Engineer at Johnson & Johnson', 'Software Engineer', 'Johnson & Johnson'],
	['Partner at Smith and Jones', 'Partner', 'Smith and Jones'],
	['CEO at Acme & Founder of Beta', 'CEO', 'Acme'],
	['CEO at Acme and Founder at Beta', 'CEO', 'Acme'],
	['Director, Product at Acme, Inc.', 'Director, Product', 'Acme, Inc.'],
	['Head of Sales at Acme, ex-Google', 'Head of Sales', 'Acme'],
	['Head of Sales at Acme (YC W20)', 'Head of Sales', 'Acme'],
	['Head of Sales at Acme - EMEA', 'Head of Sales', 'Acme'],
	['Engineer at Acme helping people grow', 'Engineer', 'Acme'],
	['Account Executive at monday.com', 'Account Executive', 'monday.com'],
	['Engineer at eBay', 'Engineer', 'eBay'],
	['Manager at The Home Depot', 'Manager', 'The Home Depot'],
	['Professor at the University of Oxford', 'Professor', 'University of Oxford'],
	['Speaker | CTO @ Acme', 'CTO', 'Acme'],
	['Mentor @ Techstars | CEO @ Acme', 'CEO', 'Acme'],
	['🚀 CTO @ Acme 🚀 ex-Google', 'CTO', 'Acme'],
	['CTO at Acme • Investor • Dad', 'CTO', 'Acme'],
	['CTO at Acme · Berlin', 'CTO', 'Acme'],
	['Love AI. Senior Engineer at Acme. Runner.', 'Senior Engineer', 'Acme'],
	['Software Engineer (ex-Google) at Acme', 'Software Engineer', 'Acme'],
	['Co-founder & CEO of Acme', 'Co-founder & CEO', 'Acme'],
	['Founder of DeepLake.AI; Managing General Partner of AI Pool', 'Founder', 'DeepLake.AI'],
	['Engineering @Acme', null, 'Acme'],
	["We're hiring engineers @ Acme", null, 'Acme'],
	['Head of Sales | Acme GmbH', 'Head of Sales', 'Acme GmbH'],
	['CEO at Acme | jane@acme.com', 'CEO', 'Acme'],
	// Portuguese
	['Diretora de Vendas na Acme', 'Diretora de Vendas', 'Acme'],
	['Gerente de Projetos no Banco Azul', 'Gerente de Projetos', 'Banco Azul'],
	['Fundadora da Padaria Sol', 'Fundadora', 'Padaria Sol'],
	['CEO da Acme | Palestrante', 'CEO', 'Acme'],
	// Spanish
	['Director de Ventas en Acme', 'Director de Ventas', 'Acme'],
	['Fundador de Acme', 'Fundador', 'Acme'],
	// German
	['Leiter Vertrieb bei Acme GmbH', 'Leiter Vertrieb', 'Acme GmbH'],
	['Geschäftsführer der Acme GmbH', 'Geschäftsführer', 'Acme GmbH'],
	['Vertriebsleiterin bei der Acme AG', 'Vertriebsleiterin', 'Acme AG'],
	// French
	['Directeur chez Acme', 'Directeur', 'Acme'],
	['Directrice commerciale chez Groupe Lune', 'Directrice commerciale', 'Groupe Lune'],
	['Fondateur de Acme', 'Fondateur', 'Acme'],
	// Italian
	['Direttore Vendite presso Acme S.p.A.', 'Direttore Vendite', 'Acme S.p.A.'],
	['Fondatore di Acme', 'Fondatore', 'Acme'],
	// Dutch, Swedish
	['Verkoopmanager en Directeur bij Acme BV', 'Verkoopmanager en Directeur', 'Acme BV'],
	['Oprichter van Acme', 'Oprichter', 'Acme'],
	['Key Account Manager hos Acme', 'Key Account Manager', 'Acme'],
	// No company is stated, or none that can be told from a department, a place or a saying.
	['Leiter Vertrieb bei der Deutschen Bank', 'Leiter Vertrieb', null],
	['Formerly @vercel', null, null],
	['ex-Google', null, null],
	['Ex-Google', null, null],
	['Former CEO / Executive Chairman at LinkedIn', null, null],
	['Previously VP at Uber', null, null],
	['Ehemaliger Leiter bei Acme', null, null],
	['Antiga diretora na Acme', null, null],
	['Ancien directeur chez Acme', null, null],
	['Retired from Acme', null, null],
	['Incoming Analyst at Goldfield', null, null],
	['Open to work', null, null],
	['Helping teams ship faster 🚀', null, null],
	['Follow me @janedoe', null, null],
	['jane@acme.com', null, null],
	['', null, null],
	['Runner at heart', null, null],
	['Engineer at heart', 'Engineer', null],
	['Working at the intersection of AI and health', null, null],
	['Working At The Intersection Of AI And Health', null, null],
	['Founder at Stealth', 'Founder', null],
	['Staff Software Engineer', 'Staff Software Engineer', null],
	['Product Designer | UX | Figma', 'Product Designer', null],
	['VP, Sales', 'VP', null],
	['Director, Marketing', 'Director', null],
	['Senior Manager, Customer Success', 'Senior Manager', null],
	['Vice President of Engineering', 'Vice President of Engineering', null],
	['Head of Growth', 'Head of Growth', null],
	['President of the United States of America', 'President of the United States of America', null],
	['Expert at Excel', 'Expert', null],
	['PhD Student at ETH', 'PhD Student', null],
	['Especialista em Marketing Digital', 'Especialista em Marketing Digital', null],
	['Ingeniero en Sistemas', 'Ingeniero en Sistemas', null],
	['Ingeniero en Mecatrónica', 'Ingeniero en Mecatrónica', null],
	['Diretora de Vendas na América Latina', 'Diretora de Vendas na América Latina', null],
	['Leiterin Vertrieb Deutschland', 'Leiterin Vertrieb Deutschland', null],
	['Co-Founder, LinkedIn, Manas AI & Inflection AI. Founding Team, PayPal. Author of Superagency.', 'Co-Founder', null],
	['CEO | Acme', 'CEO', null],
	['Bacharel em Direito', null, null],
];

describe('headlines', () => {
	it.each(table)('%s', (headline, title, company) => {
		expect(parseHeadline(headline)).toMatchObject({title, company});
	});
	it('never throws and never says more than the headline', () => {
		for (const [headline] of table) {
			for (let cut = 0; cut < headline.length; cut++) {
				const {title, company} = parseHeadline(headline.slice(0, cut));
				const told = headline.replace(/\s*\([^)]*\)?/gu, '').replace(/\s+/gu, ' ');
				for (const part of [title, company]) if (part) expect(told).toContain(part.replace(/\s*\([^)]*$/u, ''));
			}
		}
	});
});
