// Words that tell a proper name from the rest of a headline.
import {places, powers} from './places';

const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Part of a firm's name where they stand after one. */
export const firmWords = set(
	'inc corp corporation co company companies ltd limited llc llp plc ag gmbh se sa spa nv ab oyj group holdings holding bank bancorp',
	'capital partners ventures technologies technology systems software solutions labs laboratories therapeutics pharmaceuticals pharma',
	'biosciences sciences industries energy motors airlines airways air foods health healthcare financial insurance media networks',
	'international global university college hospital foundation institute services consulting resorts hotels homes properties realty',
	'trust fund studios pictures entertainment telecom communications robotics analytics security brands stores electronics',
);

/** Capital letters that stand for no company and no person. */
export const notNames = set(
	places,
	powers,
	'ceo cfo coo cto cio cmo cro cpo chro ciso vp svp evp md ipo spac m&a ai ar vr it hr pr r&d b2b saas 4g 5g 3g ev evs suv suvs tv usd eur gbp',
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
	'monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 h1 h2 i hn yc wsj ft reuters bloomberg cnbc nikkei covid covid-19 coronavirus',
	'phd mba beta gdp cpi esg dei net zero series seed show ask tell exclusive update breaking factbox brexit',
	'prnewswire newswire handelsblatt techcrunch axios brent',
	'minister ministers school schools hospital hospitals council councils union unions teenager teenagers farmers parents students',
	'geschaftsfuhrer vorstand aufsichtsrat umsatz millionen milliarden euro euros dollar dollars mio mrd',
);

/** Words of a role, with capitals beside one another wherever a role is written. */
export const roleWords = set(
	'chief executive financial operating technology marketing information revenue product people human resources sales vice president director officer managing manager general counsel board senior head strategy commercial legal data security medical scientific digital customer partner chairman chair engineering finance operations growth investment risk interim deputy of and',
	'diretor diretora director directora directeur directrice geral financeiro comercial generale executivo leiter leiterin vertrieb presidente gerente vertriebsleiter',
);

/** German writes its nouns with a capital: endings of those that are no names. */
export const germanNoun =
	/^[a-z]{2,}(?:ung|ungen|heit|keit|schaft|schaften|stellen|chef|chefin|chefs|fuhrer|fuhrerin|vorstand|werk|werke|buro|standort|standorte|filialen?|mitarbeiter|arbeitsplatze|markt|kunden|jahr|jahre|ende|anfang|quartal|plattform|gericht|klage|anteil|anteile|sparte|tochter|konzern|zentrum|losung|nachfolger|nachfolgerin)$|^(?:stellen|werk|anteile|runde|kunden|produkt|app|dienst|partner|klage|prozess|strafe|chef|chefin)$/;

/** Words that begin a sentence or fill a headline, and name nobody. */
export const commonWords = set(
	'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over per to under up upon via with within without after before amid among around between during until while',
	'he she it we you they his her its our your their my me us them who whom whose which what when where why how there here no not only just even also still again ever never now today tomorrow yesterday soon already almost',
	'is are was were be been being am do does did done have has had having can could may might must shall should will would wont dont cant let lets get gets got getting give gives gave given go goes going gone went come comes came coming make makes made making',
	'take takes took taken taking see sees saw seen say says said tell tells told think thinks want wants need needs know knows find finds found look looks use uses using used help helps try tries keep keeps put puts set sets turn turns start starts stop stops',
	'one two three four five six seven eight nine ten first second third last next new old big biggest bigger small smaller large larger largest great greater good best better bad worst high higher highest low lower lowest long short top full half more most less least many much few several all both each every any some other another own same such',
	'million billion trillion thousand hundred percent year years month months week weeks day days quarter hour hours time times decade century annual daily weekly monthly early late',
	'ceo chief executive officer chair chairman chairwoman president vice director directors manager managing head board boss founder founders co-founder member members leader leaders leadership partner advisor adviser team staff general counsel senior lead former ex interim acting',
	'appoint name names named naming hire hires hired hiring promote tap taps tapped pick picks elect join joins joined welcome add adds added resign retire quit quits step steps steps stepping leave leaves leaving left depart succeed replace oust ousts fire fires',
	'acquire acquires acquired acquiring acquisition buy buys buying bought sell sells selling sold sale sales merge merger takeover bid bids deal deals stake offer offers offering purchase purchases divest',
	'open opens opening opened expand expands expanding expansion build builds building built grow growth facility office offices plant factory store stores headquarters campus warehouse center centre location locations market markets',
	'raise raises raised raising fund funds funding funded financing round investment investments investor investors invest invests investing secure close closes closing closed loan debt equity bond bonds credit valuation seed series led',
	'cut cuts cutting slash slashes axe axes lay lays laid layoff layoffs job jobs worker workers employee employees workforce shut shuts shutting shutdown bankruptcy bankrupt furlough',
	'launch launches launched launching unveil unveils introduce introduces introducing release releases released roll rolls rolling debut debuts reveal reveals announce announces announced announcement announcing bring brings brought available availability product products platform service services solution solutions app apps feature features version beta',
	'partnership partnerships collaborate collaboration collaborates alliance agreement agreements contract contracts select selects selected choose chooses chosen adopt adopts deploy deploys sign signs signed strategic joint venture multi-year exclusive team teams award awards awarded win wins winning',
	'sue sues sued suit lawsuit lawsuits court judge jury settle settles settlement fine fines fined probe probes investigate investigates investigation investigated charge charged charges fraud antitrust ruling appeal appeals trial verdict case cases claim claims class action law firm legal attorney investors opportunity securities notice contact discuss rights',
	'report reports reported result results profit profits loss losses earnings revenue share shares stock stocks price prices rate rates trade trading bank banks oil gas gold dollar tax tariff tariffs economy economic data tech technology industry business businesses company companies firm firms startup startups group unit maker retailer retailers bank automaker carmaker airline airlines',
	'world worlds global international national local american european chinese online digital mobile cloud web internet software hardware open-source security privacy health healthcare medical energy power car cars electric vehicle vehicles food home house city state states people women men consumer consumers customer customers student students',
	'plan plans planning program programs project projects initiative campaign report study survey research poll analysis review preview guide list tips ways things reasons lesson lessons story history future rise fall risk risks crisis virus pandemic recovery lockdown war climate change impact experience design designed developed powered power innovative innovation leading premier key major update updates live news',
	'how-to inside meet why what making introducing celebrating brace possibly signs discovery businesses parents editors africans automakers boss signs payroll dope shop markets title healthcare quarantined renewable discussion question recommended possible free paid simple easy fast faster modern smart real true total',
	'awarded recognized honored ranks ranked earns earn receives received receive completes completed complete enters entering entered extends extended extend delivers deliver enhances enhanced supports support enables enable drives drive transform transforms transformation accelerate accelerates advance advances strengthen strengthens boost boosts celebrate celebrates mark marks honor honors host hosts present presents showcase showcases feature sponsor sponsors donate donates',
	'commercial retail mobile residential private public community care access network networks systems system science patient patients clinical therapy drug drugs vaccine treatment hospital professional enterprise industrial management marketing payments payment banking insurance estate property travel hotel hotels flight flights game games gaming music film movie video tv show shopping fashion beauty sports league fan stadium',
	"don't won't can't isn't it's i'm we're they couldn't doesn't scientists researchers senators lawmakers regulators officials police analysts protesters federal local private airlines experts activists doctors nurses teachers drivers workers sources comedian actor singer",
	'across throughout toward towards against about above below near ahead behind through together alone',
	'die der das den dem des ein eine einen einem einer und oder mit fur von vom zu zum zur im am auf bei nach unter aus neu neue neuer neuen wird werden wurde ist sind hat haben nicht',
	'le la les un une des du de et ou avec pour par sur dans en au aux est sont a ont nouveau nouvelle nouveaux',
	'el los las una unos unas del y o con por para sin sobre su sus es son ha han nuevo nueva nuevos nuevas',
	'os as um uma uns umas do da dos das no na nos nas e ou com por pelo pela para sem sobre seu sua novo nova novos novas foi sao',
);
