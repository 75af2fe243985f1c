// What the words of a title mean, whatever their language and order: `Diretora de Vendas` is `Sales Director`.
import {plainTitle, titleWords} from './prepare';
import {remembering} from './remember';

const table: Record<string, string> = {
	director:
		'director direktor direktorin diretor diretora directora directeur directrice direttore direttrice dir directeurs direktr',
	manager: 'manager managerin mgr gerente gerenta gestor gestora management managing',
	head: 'head leiter leiterin leitung responsable responsabile responsavel hoofd verantwortlicher verantwortliche',
	lead: 'lead leader lider teamlead leder teamleader',
	vp: 'vp vicepresident vicepresidente vizeprasident vizeprasidentin',
	ceo: 'ceo geschaftsfuhrer geschaftsfuhrerin geschaeftsfuehrer pdg geschaftsfuhrung',
	engineer:
		'engineer ingenieur ingenieurin ingenieure engenheiro engenheira ingeniero ingeniera ingegnere developer entwickler entwicklerin desenvolvedor desenvolvedora desarrollador desarrolladora developpeur developpeuse sviluppatore programmer programmierer programador programadora engineering',
	analyst: 'analyst analystin analista analyste analist',
	consultant:
		'consultant consultor consultora berater beraterin consulente konsult konsulent adviseur conseiller conseillere consultante advisor adviser',
	specialist: 'specialist spezialist spezialistin especialista specialiste specialista',
	assistant: 'assistant assistent assistentin assistente asistente assistante assistenz asst',
	intern:
		'intern internship praktikant praktikantin praktikum estagiario estagiaria becario becaria stagiaire stagiair stagista',
	coordinator:
		'coordinator koordinator koordinatorin coordenador coordenadora coordinador coordinadora coordinateur coordinatrice coordinatore',
	representative: 'representative rep representante vendedor vendedora salesperson verkaufer verkauferin vertreter',
	buyer: 'buyer purchaser einkaufer einkauferin comprador compradora acheteur acheteuse inkoper',
	accountant: 'accountant buchhalter buchhalterin contador contadora contable comptable',
	architect: 'architect architekt architektin arquiteto arquiteta arquitecto arquitecta architecte',
	technician: 'technician techniker technikerin tecnico tecnica technicien technicienne',
	lawyer:
		'lawyer attorney anwalt anwaltin rechtsanwalt rechtsanwaltin advogado advogada abogado abogada avocat avocate',
	senior: 'senior sr snr seniora',
	junior: 'junior jr jnr',
	deputy: 'deputy stellvertretender stellvertretende stellv stv adjunto adjunta adjoint adjointe vice sub',
	interim: 'interim acting interino interina kommissarischer kommissarische kommissarisch',
	general: 'general geral generale algemeen',
	executive: 'executive ejecutivo ejecutiva executivo executiva',
	sales:
		'sales sale vendas venda ventas venta vente ventes vendite vertrieb vertriebs verkauf verkaufs verkoop comercial commercial commerciale commercieel forsaljning salg',
	marketing: 'marketing mercadotecnia mercadeo',
	finance:
		'finance financial financeiro financeira financas finanzas financiero financiera finanzen finanz financier financiere finances finanza finanziario financien',
	people: 'hr rh people human humanos humanas humaines umane personal personalwesen',
	resources: 'resources recursos ressources risorse',
	it: 'it ti edv informatica informatique informatik ict',
	technology: 'technology tech tecnologia technologie technischer technische technical tecnico technik technique',
	operations: 'operations operacoes operaciones betrieb betriebs exploitation operazioni ops operation operational',
	product: 'product produkt produto producto produit prodotto products',
	project: 'project projekt projeto proyecto projet progetto projects projetos proyectos projets',
	purchasing: 'purchasing procurement einkauf einkaufs compras achats acquisti inkoop sourcing beschaffung',
	development: 'development entwicklung desenvolvimento desarrollo developpement sviluppo dev',
	business: 'business geschafts negocios affaires',
	quality: 'quality qualitat qualidade calidad qualite qualita',
	logistics: 'logistics logistik logistica logistique logistiek',
	production: 'production produktion producao produccion produzione manufacturing fertigung',
	legal: 'legal juridico juridica juridique recht rechts',
	customer: 'customer kunde kunden kundendienst cliente clientes client clients klanten',
	service: 'service servicio servico dienst services',
	data: 'data daten dados datos donnees dati',
	software: 'software',
	key: 'key chave clave cles',
	account: 'account accounts konto conta contas cuenta cuentas compte comptes',
	communication: 'communication communications kommunikation comunicacao comunicacion comunicazione',
	research: 'research forschung pesquisa investigacion recherche ricerca',
	international: 'international internacional internazionale internationaler',
	regional: 'regional regionaler regionale',
	national: 'national nacional nationaler nationale',
	team: 'team equipe equipo squadra',
	department: 'department abteilung abteilungs departamento departement',
};

const concepts = new Map(
	Object.entries(table).flatMap(([concept, words]) => words.split(' ').map(word => [word, concept])),
);
/** Abbreviations and phrases that stand for several words. */
const phrases: readonly [RegExp, string][] = [
	[/\bvice (?:president[ea]?|presidencia|prasident(?:in)?)\b/g, 'vp'],
	[/\bsvp\b/g, 'senior vp'],
	[/\bevp\b/g, 'executive vp'],
	[/\bavp\b/g, 'assistant vp'],
	[
		/\bchief executive officer\b|\bchief executive\b|\b(?:president directeur general|directeur general|directrice generale|amministratore delegato|consejer[oa] delegad[oa]|diretora? presidente|director general|directora general|presidente executiv[oa])\b/g,
		'ceo',
	],
	[/\bchief financial officer\b/g, 'cfo'],
	[/\bchief technology officer\b|\bchief technical officer\b/g, 'cto'],
	[/\bchief operating officer\b|\bchief operations officer\b/g, 'coo'],
	[/\bchief marketing officer\b/g, 'cmo'],
	[/\bchief information officer\b/g, 'cio'],
	[/\bchief revenue officer\b/g, 'cro'],
	[/\bchief product officer\b/g, 'cpo'],
	[/\bchief people officer\b|\bchief human resources officer\b/g, 'chro'],
	[
		/\bhuman resources?\b|\brecursos humanos\b|\bressources humaines\b|\brisorse umane\b|\bpersonal ?wesen\b/g,
		'people',
	],
	[/\bchef(?:fe)? de (projet|produit)s?\b/g, '$1 manager'],
	[/\bprojekt (?:leiter|leitung)(?:in)?\b|\bproject leider\b|\bprojekt leder\b|\bprojektleder\b/g, 'project manager'],
	[/\bjef[ea] de\b|\bchefe de\b/g, 'manager'],
	[/\bteam ?lead(?:er)?\b|\bteam leiter(?:in)?\b|\bchef d equipe\b|\blider de equip[eo]\b/g, 'team lead'],
	[/\b(?:key account|keyaccount)\b/g, 'key account'],
	[
		/\bbusiness dev(?:elopment)?\b|\bbiz ?dev\b|\bdesenvolvimento de negocios\b|\bdesarrollo de negocios?\b/g,
		'business development',
	],
];
const silent = new Set(
	'of the for and in to a an de da do das dos del della di der die das des du la le les el los las y e et und fur van von im zu em en no na para pour mit m w d f'.split(
		' ',
	),
);

const roles = new Set(
	'director manager head lead vp ceo cfo cto coo engineer analyst consultant specialist assistant intern coordinator representative buyer accountant architect technician lawyer senior junior deputy interim general executive team department'.split(
		' ',
	),
);

/** What a title means as distinct concepts in alphabetical order; words that are not known stand for themselves. */
export const meaning = remembering((title): readonly string[] => {
	let text = titleWords(plainTitle(title)).join(' ');
	for (const [phrase, concept] of phrases) text = text.replace(phrase, concept);
	const words = text.split(' ').filter(word => word !== '' && !silent.has(word));

	return [...new Set(words.map(word => concepts.get(word) ?? word))].toSorted();
});

/** Is this concept what somebody is, rather than what about, where or for whom? */
export const isRole = (concept: string): boolean => roles.has(concept);
