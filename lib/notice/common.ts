// Words that headlines of any company share: they tell what kind of thing happened, and not which one.
import {fold} from '../identity/fold';

const little =
	'a an the of in on at to for from by with and or as is are was were be been its it his her their this that ' +
	'after before over into amid against new more than up off out via per not no will would could may has have ' +
	'had says said say report reports reported source sources exclusive update breaking watch why how what who ' +
	'when first latest today week month year der die das den dem des ein eine einen einer und oder im am zum zur ' +
	'von vom mit fur auf aus bei nach uber vor als wird werden ist sind hat haben neue neuer neues neuen sich ' +
	'nicht mehr o os um uma do da dos de e em na nos nas por para com ao aos mais que se seu sua novo nova novos ' +
	'novas foi sao apos sobre el la los las un una del al y con su sus nuevo nueva le les une du et en dans par ' +
	'pour avec sur au aux son sa ses nouveau nouvelle il lo gli i di nuovo nuova';
const people =
	'appoint appoints appointed appointment name names named hire hires hired hiring join joins joined joining ' +
	'promote promotes promoted promotion elevate elevates elevated succeed succeeds successor succession replace ' +
	'replaces replacing resign resigns resigned resignation step steps stepping down depart departs departure ' +
	'departing leave leaves leaving left retire retires retiring exit exits quit quits fire fired ousted oust ' +
	'pick picks picked tap taps tapped select selects election elect elects elected compensatory arrangement ' +
	'arrangements certain chief executive officer officers director directors ceo cfo coo cto cio cmo cro chro ' +
	'president vice chair chairman chairwoman chairperson board head boss top job role post senior management ' +
	'leadership managing partner founder cofounder executives manager general interim acting global operating ' +
	'financial technology marketing revenue product people information ernennt ernannt beruft chef chefin ' +
	'vorstand vorstandsvorsitzender geschaftsfuhrer geschaftsfuhrerin verlasst nachfolger nomeia nomeado nomeada ' +
	'assume deixa diretor diretora presidente executivo executiva conselho cargo nombra nombrado directora ' +
	'consejero nomme nommee directeur directrice generale presidentin';
const deals =
	'acquire acquires acquired acquiring acquisition acquisitions buy buys bought buying purchase purchases ' +
	'takeover take takes merge merges merger mergers merging deal deals agree agrees agreed agreement agreements ' +
	'definitive material entry completion complete completes completed disposition assets close closes closed ' +
	'closing sell sells sold sale stake bid offer snap snaps unit ubernimmt ubernahme kauft kauf fusion adquire ' +
	'compra aquisicao fusao incorpora adquiere adquisicion rachete acquiert rachat raise raises raised raising ' +
	'fund funds funding fundraise secure secures secured land lands bags bag nets round series seed led lead ' +
	'leads financing finance capital venture investment investor investors invest invests equity debt loan ' +
	'million millions billion billions bn mn mio mrd usd eur gbp brl dollar dollars euro euros reais notice ' +
	'exempt offering securities ipo valuation valued finanzierungsrunde finanzierung sammelt erhalt kapital ' +
	'millionen milliarden capta recebe aporte rodada milhoes bilhoes levanta ronda millones leve levee fonds';
const others =
	'open opens opened opening expand expands expanded expanding expansion expansions office offices plant plants ' +
	'factory site hub headquarter headquarters location market markets country launch launches launched launching ' +
	'unveil unveils unveiled introduce introduces introduced announce announces announced announcement release ' +
	'releases released debut debuts available availability partners partnered partnering partnership collaborate ' +
	'collaborates collaboration alliance team teams together sign signs signed forces cut cuts cutting layoff ' +
	'layoffs lay lays laid jobs worker workers employee employees staff workforce redundancies redundant roles ' +
	'percent slash slashes axe axes eliminate eliminates restructuring restructure costs associated disposal ' +
	'activities stelle stellen abbau streicht streichen entlasst demite demissao demissoes corta funcionarios ' +
	'despide despidos empleados supprime emplois licencie sue sues sued lawsuit suit court judge fine fined fines ' +
	'probe investigate investigates investigation settle settles settlement charge charged charges legal case ' +
	'claim claims alleged alleging klage klagt verklagt strafe processo processa multa demanda tribunal proces ' +
	'amende bankruptcy bankrupt insolvency insolvent file files filed filing chapter receivership administration ' +
	'administrators insolvenz meldet antrag recuperacao judicial falencia concurso quiebra eroffnet standort buro ' +
	'werk expandiert startet stellt lanciert abre inaugura escritorio fabrica lanca apresenta lancamento anuncia ' +
	'parceria parceira oficina lanza presenta alianza socio ouvre bureau lance presente partenariat annonce ' +
	'result results earnings profit profits loss losses revenues sales quarter quarterly annual full half q1 q2 ' +
	'q3 q4 fy operations condition beat beats miss misses forecast guidance ergebnis umsatz gewinn quartal ' +
	'resultado resultados lucro receita trimestre company companies group firm business corporation inc ltd llc ' +
	'gmbh ag plc co corp holding holdings ltda limited startup giant maker press pr newswire globenewswire ' +
	'reuters bloomberg news';

/** Folded words of one form: `offices` is `office`. */
export const stem = (word: string): string =>
	word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const common = new Set([little, people, deals, others].join(' ').split(' ').map(fold).map(stem));

export const isCommon = (stemmed: string): boolean => common.has(stemmed);
