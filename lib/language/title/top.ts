// Words for those at the top of a company or beside it, in several languages.
import {type Head, head} from './head';

/** The more particular first: what one has matched, the next does not see. Spelled without accents, compounds apart. */
export const topHeads: readonly Head[] = [
	// Neither up nor down: owners, boards, those who left work.
	head(
		0,
		'management',
		'aside',
		'(?:non executive|independent) director|chair(?:man|woman|person)? of the (?:supervisory |advisory )?board|presidente? do conselho(?: de administracao)?|board (?:chair|director)',
	),
	head(
		0,
		'management',
		'aside',
		'(?:advisory |supervisory |steering )?board (?:member|observer)|member of the (?:supervisory |advisory )?board|aufsichtsrat\\w*|beirat\\w*|verwaltungsrat\\w*|stiftungsrat\\w*|ratsmitglied|bestuurslid|commissaris|conselheir[oa]|consejer[oa](?! delegad)|consigliere|administrateur|trustee|(?:angel )?investor|business angel|(?:student body|class|club|union) president',
	),
	head(
		0,
		'management',
		'aside',
		'co ?founder|cofounder|founders?|founding partner|grunder|mitgrunder|gruender|co ?fundador[a]?|fundador[a]?|co ?fondat(?:eur|rice)|fondat(?:eur|rice|ore)|oprichter|grundare',
	),
	head(
		0,
		'management',
		'aside',
		'(?:co ?)?owner(?! of)|business owner|inhaber\\w*|agenturinhaber|eigentumer\\w*|gesellschafter\\w*|unternehmer\\w*|entrepreneur\\w*|empreendedor[a]?|emprendedor[a]?|emprendedor|empresari[oa]|imprenditore|propriet[aà]ri[oa]|propietari[oa]|proprietaire|titolare|eigenaar|agare|godsejer|don[oa]|chef d entreprise|self employed|selbst(?:st)?andig\\w*|autonom[oa]|shareholder',
	),
	// The top.
	head(
		80,
		'management',
		'leading',
		'chief executive(?: officer)?|ceo|geschafts ?fuhr(?:er|ung)|geschafts ?fuehr\\w+|geschaeftsfuehr\\w+|sprecher der geschaftsfuhrung|vorstands? ?vorsitzender?|vorsitzender? (?:der|des) (?:geschaftsfuhrung|vorstands?|vorstande)|pdg|president directeur general|presidente executiv[oa]|diretora? presidente|director[a]? general|direct(?:eur|rice) general[e]?|direttore generale|amministratore delegat[oa]|consejer[oa] delegad[oa]|algemeen directeur|verkstallande direktor|adm direktor|genel mudur|director[a]? ejecutiv[oa]',
	),
	head(
		78,
		'management',
		'leading',
		'(?<!vice )(?<!past )president[e]?|prasident\\w*|voorzitter|chairman|chairwoman|chair|ordforande|vorsitzender?',
	),
	head(
		75,
		'management',
		'leading',
		'chief [a-z]+(?: [a-z]+){0,3} officer|c[ftimrdpsh]o|coo|cco|cao|clo|chro|ciso|cxo|general counsel|finanz vorstand|vorstand|vorstands? ?mitglied|alleinvorstand|member of the (?:managing|management|executive) board|member of the board of management|(?:member|mitglied) (?:of the )?executive committee|mitglied der geschafts ?leitung|group vp',
	),
	head(76, 'management', 'leading', 'managing partner|senior managing partner|socio diretor|socio director'),
	head(72, 'management', 'leading', 'managing director|md|vd|diretora? geral|executive managing director|gerant(?!e)'),
	// Vice presidents.
	head(68, 'management', 'leading', 'executive vice president|executive vp|evp|vice president[e]? executiv[oa]'),
	head(65, 'management', 'leading', '(?:senior|sr) (?:vice president[e]?|vp)|svp|vice president[e]? senior'),
	head(57, 'management', 'leading', '(?:assistant|associate|asst|assoc) (?:vice president|vp)|avp'),
	head(60, 'management', 'leading', 'vice president[ea]?|vice presidencia|vicepresident[ea]?|vp|vizeprasident\\w*'),
	head(56, 'director', 'leading', 'executive director'),
	head(62, 'professional', 'leading', 'associate partner'),
	head(
		56,
		'management',
		'leading',
		'general manager|general mgr|gerente geral|gerente general|country manager|geschafts ?leiter|geschafts ?leitung',
	),
];
