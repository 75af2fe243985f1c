// What the frames speak of: roles, sites, sums of money, jobs, those who govern.

/** Patterns by name; a term may use those above it. In what is read, proper names alone have capitals. */
const terms: Record<string, string> = {
	/** Up to six words within one clause. */
	gap: '(?: [^\\s,;:]+){0,6}?',
	/** Up to two. */
	near: '(?: [^\\s,;:]+){0,2}?',
	/** As far as the clause goes. */
	far: '[^;:]{0,120}?',
	n: '(?:(?:about|around|nearly|almost|over|up|to|than|more|at|least|some|another|an additional|as|many|additional|extra|further) )*(?:~?\\d[\\d.,]*(?:-\\d+)?\\+?%?k?m?(?: (?:percent|per cent|thousand|million|mln|pct))?|hundreds|thousands|dozens|tens of thousands|scores|quarter|third|half|all|most|two|three|four|five|six|seven|eight|nine|ten|a dozen)(?: of)?',
	money:
		'(?:(?:us|a|c|ca|nz|hk|s)?[$€£¥₹](?: ?[\\d.,]+(?: ?(?:million|billion|trillion|m|mn|mln|b|bn|k|tn)\\b)?\\+?)|(?:usd|eur|gbp|inr|cad|aud|rs|chf|jpy|sek|brl|cny|hkd|sgd)\\.? ?[\\d.,]+(?: ?(?:million|billion|trillion|crore|lakh|m|mn|mln|b|bn|k)\\b)?|[\\d.,]+ ?(?:million|billion|trillion|crore|mln|bln|bn|m|mn)?(?:-| )(?:dollars?|euros?|pounds?|yen|yuan|rupees|francs|usd|eur|gbp|reais|dolares|shekels?|shekel|kronor)|[\\d.,]+ ?(?:million|billion|crore|bn|mln))',
	chief:
		'(?:ceo|cfo|coo|cto|cio|cmo|ciso|cro|cpo|chro|cco|cdo|c-suite|chief [a-z&]+(?: [a-z&]+){0,3}? officer|chief executive|chief of staff|chairman|chairwoman|chairperson|chair|co-?chair(?:man)?|vice[- ]chair(?:man)?|managing director|managing partner|general manager|general counsel|(?:finance|technology|operating|marketing|sales|legal|design|investment|product|data|technical|creative|people|revenue|risk|medical|scientific|bank) chief|top executives?)',
	role: '(?:{chief}|(?:co-|vice[- ]|deputy |executive |senior |group |regional |global )*president|[se]?vp|(?:executive |non-executive |independent |senior |sales |program |editorial |creative |art |artistic |music |medical |finance |regional |global )*directors?|head(?: of [a-z]+)?|head coach|boss(?:es)?|leaders?(?! (?:in|for|of the|on)\\b)|leadership|chiefs?|(?:co-?)?founders?|partner|treasurer|controller|board(?: of directors)?(?: members?)?|trustees?|editors?(?:-in-chief)?|executives?|principal|dean|advis[eo]rs?|commissioner|managers?|representative|veteran|successor|administrator|superintendent|counsel)',
	site: '(?:offices?|plants?|factor(?:y|ies)|gigafactory|stores?|supercenter|shops?|outlets?|headquarters|hqs?|hubs?|campus(?:es)?|warehouses?|data ?cent(?:er|re)s?|facilit(?:y|ies)|locations?|branch(?:es)?|(?:technology |research |innovation |service |distribution |fulfil?lment |delivery |engineering |development |r&d |training |medical |design |cancer |care |support |call |tech |experience )*cent(?:er|re)s?|labs?|laborator(?:y|ies)|sites?|restaurants?|cafes?|hotels?|resorts?|showrooms?|dealerships?|clinics?|hospitals?|mines?|refiner(?:y|ies)|terminals?|production lines?|assembly lines?|depots?|studios?|theat(?:er|re)s?|dispensar(?:y|ies)|gyms?|mills?|supermarkets?|salons?|base)',
	jobs: '(?:jobs?|workers?|staff(?:ers)?|employees?|positions?|roles?|posts?|people|workforce|headcount|personnel|contractors?|managers?|bankers?|engineers?|traders?|drivers?|pilots?|crew|teachers?|head ?count|payroll)',
	/** Those who govern, and countries: their launches, cuts and suits are no company's. */
	power:
		"(?:governments?|govt|government's|ministry|minister|ministers|prime minister|lawmakers?|senators?|senate|congress|house|parliament|states|officials?|regulators?|watchdog|police|army|navy|military|court|judge|prosecutors?|council|commission|commissioner|central bank|fed|ecb|eu|eu's|un|nato|opec|opec\\+|imf|who|sec|doj|ftc|fda|cdc|epa|white house|attorney general|governor|mayor|democrats?|republicans?|trump|trump's|biden|obama|clinton|putin|xi|macron|merkel|johnson|may|modi|erdogan|researchers|scientists|university|protesters|activists|unions?|pentagon|kremlin|bafin|fca|cma|cfpb|finra|u\\.?s\\.?|usa|us|uk|u\\.k\\.|britain|england|scotland|china|beijing|russia|moscow|germany|berlin|france|paris|italy|rome|spain|japan|tokyo|india|delhi|iran|iraq|israel|turkey|brazil|mexico|canada|australia|korea|argentina|greece|saudi|qatar|ukraine|poland|venezuela|switzerland|ireland|africa|europe|eurozone|states|cities|city|county)",
	/** Somebody who governs stands right before, and no firm after them. */
	ruled:
		'(?:^|[,;("] ?|(?:that|as|while|and|says?) )(?:the |top |former |some |new |more |two )*(?:{power}(?: (?!{kindOfFirm}\\b)[a-z\\d.$-]+){0,3}|{people}) ?',
	people:
		'(?:italian|french|german|british|american|swiss|chinese|japanese|indian|russian|americans|germans|britons|democrats|republicans|dutch)s?',
	/** Letters of a name. */
	name: "[A-Z][\\w.&'’+/-]*",
	/** A firm, whatever is said of it first. */
	firm: "(?: (?:u\\.s\\.|[a-z-]+maker|[a-z]+'s|[a-z-]+)){0,4}? [A-Z]",
	kindOfFirm:
		'(?:compan(?:y|ies)|firms?|start-?ups?|business(?:es)?|units?|divisions?|arms?|operations|subsidiar(?:y|ies)|rivals?|makers?|[a-z]+makers?|brands?|chains?|retailers?|banks?|insurers?|lenders?|providers?|operators?|developers?|producers?|publishers?|groups?|agency|airlines?|network|supplier|distributor|assets|portfolio|properties|club|practice)',
	place: '(?:(?:in|into|to|across|throughout) (?:the |its |new |more |all |[a-z]+ )?[a-zA-Z])',
};

const open = (pattern: string): string =>
	pattern.replace(/\{(\w+)\}/g, (all, term: string) => (terms[term] === undefined ? all : open(terms[term])));

/** A pattern with its terms written out. */
export const expand = (pattern: string): string => open(pattern);
