// Headlines in ten languages: those that the words and guards were tuned on, and a batch that was written blind.
import {describe, expect, it} from 'vitest';
import {parseHeadline} from '../headline';

/** Written to tune the words and the guards. */
const tuned: [headline: string, title: string | null, company: string | null][] = [
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

/**
 * Written before the first run against it, all ten languages: 22 of the 32 labels were met then. No company was wrong, two were missed
 * (`Prokurist der Falkenried KG`, the Japanese one with a bar), a title was cut short (`Specjalista ds`), and six labels were
 * corrected. What was missed was mended afterwards, so it is no longer blind.
 */
const blind: typeof tuned = [
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

describe('headlines in ten languages', () => {
	it.each([...tuned, ...blind])('%s', (headline, title, company) => {
		expect(parseHeadline(headline)).toMatchObject({title, company});
	});
});
