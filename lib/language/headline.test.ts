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

/** Written to tune the words and the guards. */
const more: typeof table = [
	// A name is whole or it is not said.
	['Engineer at B. Braun Group', 'Engineer', 'B. Braun Group'],
	['Consultant @ msg systems ag', 'Consultant', 'msg systems ag'],
	['Sales Director @ GLOBAL INSPIRATION, s.r.o.', 'Sales Director', 'GLOBAL INSPIRATION, s.r.o.'],
	['Project Manager @ Alstom (Switzerland) Ltd', 'Project Manager', 'Alstom (Switzerland) Ltd'],
	['Berater @ Löhr & Becker GmbH & Co. KG', 'Berater', 'Löhr & Becker GmbH & Co. KG'],
	['Prüferin @ Prüfungsverband deutscher Banken', 'Prüferin', null],
	['Partner @ Jones, Gotcher & Bogan, P.C.', 'Partner', null],
	['Trainee @ A major automotive group', 'Trainee', null],
	['Technician @ Benchmark construction', 'Technician', null],
	['Legal Counsel @ St. Louis Law Partnership', 'Legal Counsel', 'St. Louis Law Partnership'],
	['Sr. Product Manager at Acme', 'Sr. Product Manager', 'Acme'],
	['Sr. Director at Bristol Foods (formerly DuPree Foods)', 'Sr. Director', 'Bristol Foods'],
	['CTO & Head of Delivery', 'CTO & Head of Delivery', null],
	['Deputy Chairman of Board of Appeal', 'Deputy Chairman of Board of Appeal', null],
	['Manager Marketing Consulting', 'Manager Marketing Consulting', null],
	['VP, Business Systems', 'VP', null],
	['Director, Human Capital', 'Director', null],
	['Product Owner of Checkout', 'Product Owner of Checkout', null],
	['Sales Manager at New York', 'Sales Manager', null],
	['Ex-Globex, now CTO at Acme', 'CTO', 'Acme'],
	['Head of Sales - Acme GmbH', 'Head of Sales', 'Acme GmbH'],
	['Acme GmbH - Head of Sales', 'Head of Sales', 'Acme GmbH'],
	['Buchhalterin bei Nagel Car Group', 'Buchhalterin', 'Nagel Car Group'],
	['Vertriebsingenieurin bei Interschalt', 'Vertriebsingenieurin', 'Interschalt'],
	['Geschäftsführer des Autohauses Müller', 'Geschäftsführer des Autohauses Müller', null],
	['Vorsitzender der Geschäftsführung', 'Vorsitzender der Geschäftsführung', null],
	['Leiter Vertrieb Acme GmbH', 'Leiter Vertrieb', 'Acme GmbH'],
	['Especialista em Salesforce', 'Especialista em Salesforce', null],
	['Gerente Comercial en Santa Fe', 'Gerente Comercial en Santa Fe', null],
	['Gerente Regional no Rio de Janeiro', 'Gerente Regional no Rio de Janeiro', null],
	// French
	["Directeur général d'Acme", 'Directeur général', 'Acme'],
	['Professeure à la Université Lumière', 'Professeure', 'Université Lumière'],
	['Responsable commerciale à Paris', 'Responsable commerciale à Paris', null],
	['Présidente de la Fondation Lune', 'Présidente', 'Fondation Lune'],
	['Ingénieur à votre écoute', 'Ingénieur à votre écoute', null],
	// Italian
	['Amministratore delegato di Acme S.r.l.', 'Amministratore delegato', 'Acme S.r.l.'],
	["Fondatrice dell'Acme Lab", 'Fondatrice', 'Acme Lab'],
	['Responsabile Acquisti presso Gruppo Lago', 'Responsabile Acquisti', 'Gruppo Lago'],
	// Dutch
	['Directeur-eigenaar van Bakkerij Zon BV', 'Directeur-eigenaar', 'Bakkerij Zon BV'],
	['Hoofd Inkoop bij de Gemeente Utrecht', 'Hoofd Inkoop', 'Gemeente Utrecht'],
	// Polish
	['Kierownik Sprzedaży w Acme', 'Kierownik Sprzedaży', 'Acme'],
	['Kierownik Sprzedaży w Banku Morskim', 'Kierownik Sprzedaży w Banku Morskim', null],
	['Główny Specjalista w Grupie Fala', 'Główny Specjalista w Grupie Fala', null],
	['Starszy programista w Warszawie', 'Starszy programista w Warszawie', null],
	['Prezes Zarządu Acme Sp. z o.o.', 'Prezes Zarządu', 'Acme Sp. z o.o.'],
	['Dyrektor ds. Sprzedaży @ Falenta', 'Dyrektor ds. Sprzedaży', 'Falenta'],
	// Swedish
	['VD för Acme AB', 'VD', 'Acme AB'],
	['Grundare av Norrsken Labs', 'Grundare', 'Norrsken Labs'],
	['Senior konsult på Falk', 'Senior konsult', 'Falk'],
	['Säljare på Gotland', 'Säljare på Gotland', null],
	['Professor vid Lunds universitet', 'Professor', 'Lunds universitet'],
	['Projektledare hos Acme AB', 'Projektledare', 'Acme AB'],
	// Japanese
	['株式会社サンプル 営業部長', '営業部長', '株式会社サンプル'],
	['サンプル株式会社の代表取締役', '代表取締役', 'サンプル株式会社'],
	['ソフトウェアエンジニア @ サンプル', 'ソフトウェアエンジニア', 'サンプル'],
	['代表取締役社長｜株式会社サンプル', '代表取締役社長', '株式会社サンプル'],
	['株式会社味の素の部長', null, null],
	['Webのエンジニア', 'Webのエンジニア', null],
	['元Google エンジニア', null, null],
];

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

/**
 * Written before the first run against it, all ten languages: 22 of the 32 labels were met then. No company was wrong, two were missed
 * (`Prokurist der Falkenried KG`, the Japanese one with a bar), a title was cut short (`Specjalista ds`), and six labels were
 * corrected. What was missed was mended afterwards, so it is no longer blind.
 */
const blind: typeof table = [
	['Global Account Director @ Tidewell | Keynote speaker', 'Global Account Director', 'Tidewell'],
	['Helping SaaS founders sell more | Founder, Quill & Ember', 'Founder', null],
	['Principal Engineer, Platform at Norrow', 'Principal Engineer, Platform', 'Norrow'],
	['Coordenadora de RH na Usina Aurora', 'Coordenadora de RH', 'Usina Aurora'],
	['Sócio-fundador da Prumo Consultoria', 'Sócio-fundador', 'Prumo Consultoria'],
	['Analista de Dados | Python | SQL', 'Analista de Dados', null],
	['Engenheira Civil na Região Norte', 'Engenheira Civil na Região Norte', null],
	['Jefa de Compras en Aceros Quintana S.A.', 'Jefa de Compras', 'Aceros Quintana S.A.'],
	['Responsable de Marketing en Barcelona', 'Responsable de Marketing en Barcelona', null],
	['Consultora independiente', 'Consultora independiente', null],
	['Teamleiterin Einkauf bei Hansewerk Logistik', 'Teamleiterin Einkauf', 'Hansewerk Logistik'],
	['Prokurist der Falkenried KG', 'Prokurist', 'Falkenried KG'],
	['Selbstständiger Berater für Mittelstand', 'Selbstständiger Berater für Mittelstand', null],
	['Chargée de clientèle chez Banque Rivoire', 'Chargée de clientèle', 'Banque Rivoire'],
	['Cofondatrice de Maison Verdier', 'Cofondatrice', 'Maison Verdier'],
	['Étudiante chez EM Vallon', 'Étudiante', null],
	['Direttrice Commerciale presso Vetreria Adda S.p.A.', 'Direttrice Commerciale', 'Vetreria Adda S.p.A.'],
	['Responsabile vendite a Milano', 'Responsabile vendite a Milano', null],
	['Titolare della Pasticceria Corsi', 'Titolare', 'Pasticceria Corsi'],
	['Inkoopmanager bij Van Raak Staal', 'Inkoopmanager', 'Van Raak Staal'],
	['Zelfstandig adviseur', 'Zelfstandig adviseur', null],
	['Accountmanager | Brouwer Techniek B.V.', 'Accountmanager', 'Brouwer Techniek B.V.'],
	['Właścicielka firmy Kwiaty Polne', 'Właścicielka firmy Kwiaty Polne', null],
	['Inżynier procesu w Stalmax S.A.', 'Inżynier procesu', 'Stalmax S.A.'],
	['Specjalista ds. logistyki w Krakowie', 'Specjalista ds. logistyki w Krakowie', null],
	['Były dyrektor w Stalmax', null, null],
	['Inköpare på Nordvik AB', 'Inköpare', 'Nordvik AB'],
	['Marknadschef på avdelningen i Malmö', 'Marknadschef på avdelningen i Malmö', null],
	['Systemutvecklare hos Tallberg Data', 'Systemutvecklare', 'Tallberg Data'],
	['合同会社みらい 代表社員 CEO', '代表社員 CEO', '合同会社みらい'],
	['フリーランスのデザイナー', 'フリーランスのデザイナー', null],
	['人事マネージャー / みらい商事株式会社', '人事マネージャー', 'みらい商事株式会社'],
];

describe('headlines', () => {
	it.each([...table, ...more, ...blind])('%s', (headline, title, company) => {
		expect(parseHeadline(headline)).toMatchObject({title, company});
	});
	it.each(several)('of several jobs every one: %s', (headline, ...jobs) => {
		expect(parseHeadline(headline).jobs.map(({title, company}) => `${title} @ ${company}`)).toEqual(jobs);
	});
	it.each(left)('%s says what was left', (headline, ...former) => {
		expect(parseHeadline(headline).former).toEqual(former);
	});
	it('never throws and never says more than the headline', () => {
		for (const [headline] of [...table, ...more]) {
			for (let cut = 0; cut < headline.length; cut++) {
				const {title, company} = parseHeadline(headline.slice(0, cut));
				const told = headline.replace(/\s*\([^)]*\)?/gu, '').replace(/\s+/gu, ' ');
				for (const part of [title, company]) if (part) expect(told).toContain(part.replace(/\s*\([^)]*$/u, ''));
			}
		}
	});
});
