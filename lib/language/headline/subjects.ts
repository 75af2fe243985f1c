// Departments, disciplines and places: what stands where a company could, and is none.
import {joins, lazy, wordsOf} from './words';

/** Departments, disciplines and skills: never a company, whatever stands before them. */
const subjects = lazy(
	'sales marketing engineering product products operation operations finance people talent data design research growth strategy technology it ict hr legal security customer ' +
		'customers business software development innovation communication communications excel ai seo ux ui b2b saas crm erp java python javascript react php agile scrum cloud ' +
		'devops delivery procurement purchasing logistics quality investment investments corporate consumer retail commercial digital strategic channel human working venture global regional ' +
		'private public affairs relations partnerships services service support success education learning compliance risk tax audit treasury accounting manufacturing production supply ' +
		'department team board section division group holding gruppe konzern unternehmen firma company area office year ' +
		'vendas venta ventas vendite vertrieb vertriebs verkauf ventes verkoop produto produtos producto productos produit produits prodotto produktion tecnologia technologie einkauf ' +
		'finanzen financas finanzas finanza finances recursos rh sistemas sistema direito derecho engenharia ingenieria ingegneria administracao administracion gestao gestion gestione ' +
		'projetos projeto proyectos proyecto projets projet progetti projekt projekte compras achats acquisti mercado mercados saude salud sante diretoria direcao direccion direction ' +
		'direzione departamento gerencia secretaria setor sector equipe equipo time unidade abteilung bereich niederlassung geschaftsfuhrung geschaftsleitung ausschuss verwaltung ' +
		'personal entwicklung region filiale pole reparto ufficio afdeling zarzadu zarzad sprzedazy sprzedaz marketingu dzialu dziale dzial zespolu zespole projektu projektow rozwoju ' +
		'produktu biura biurze pionu pion oddzialu ds avdelning avdelningen forsaljning forsaljningen inkop',
);
/** Is the first of these words a department or subject? */
export const startsSubject = (words: readonly string[]): boolean => subjects().has(words[0] ?? '');
export const isSubject = (text: string): boolean => {
	const words = wordsOf(text).filter(word => !joins.test(word));
	return words.length > 0 && words.every(word => subjects().has(word));
};
/** Is some word of it a subject? */
export const namesSubject = (text: string): boolean => wordsOf(text).some(word => subjects().has(word));

const places = lazy(
	'brasil brazil brasilien portugal espana spain spanien mexico argentina chile colombia peru uruguay paraguay bolivia ecuador venezuela panama costa rica guatemala honduras salvador cuba ' +
		'america americas europe europa eu asia asien africa afrika australia oceania deutschland germany alemania alemanha allemagne germania niemcy niemczech tyskland osterreich austria ' +
		'schweiz suisse svizzera suiza switzerland france francia franca frankreich italia italy italien italie nederland netherlands holland belgium belgie belgique belgien luxembourg polska ' +
		'polsce poland polen polonia sverige sweden suecia schweden norge norway danmark denmark suomi finland ireland england scotland wales britain japan japon china india singapore korea ' +
		'canada kanada turkiye turkey israel egypt nigeria kenya angola mocambique dubai emirates united states kingdom usa us uk eua ee uu emea latam apac dach nordics benelux iberia cee mena ' +
		'world mundo monde welt mondo ' +
		'norte sul sur sudeste nordeste noroeste oeste este centro-oeste north south east west nord sud ost est ouest ovest central centro regiao region regione zona area grande gran greater metropolitana latina ' +
		'latin new york los angeles san francisco sao paulo jose rio janeiro belo horizonte brasilia curitiba porto alegre recife fortaleza bahia minas gerais parana santa fe cruz catarina goias ' +
		'lisboa lisbon madrid barcelona sevilla valencia bilbao andalucia cataluna catalunya galicia buenos aires bogota medellin lima santiago monterrey guadalajara ' +
		'berlin munchen muenchen hamburg koln frankfurt stuttgart dusseldorf leipzig dresden bayern hessen sachsen nrw wien graz zurich bern basel genf geneve ' +
		'paris lyon marseille toulouse bordeaux lille nantes roma rome milano milan torino napoli bologna firenze venezia lombardia veneto amsterdam rotterdam utrecht haag brussel bruxelles ' +
		'warszawa warszawie krakow krakowie wroclaw gdansk poznan lodz stockholm goteborg malmo uppsala oslo kobenhavn copenhagen helsinki london manchester dublin edinburgh boston chicago ' +
		'toronto sydney melbourne tokyo osaka beijing shanghai delhi mumbai bangalore bengaluru gotland skane norrland smaland fyn jylland',
);
/** Is this a place and nothing else? */
export const isPlace = (text: string): boolean => {
	const words = wordsOf(text).filter(word => !joins.test(word));
	return words.length > 0 && words.every(word => places().has(word));
};
