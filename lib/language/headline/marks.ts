// Marks of a headline: legal forms, what was left, what is no company.

/** What stands where a company would, and is none: by its first word, or as a whole. */
export const nothing =
	/^(?:the\s+)?(?:(?:stealth|freelance\w*|self[- ]employed|selbstst[äa]ndig\w*|aut[oô]nom[oa]|confidential|various|diverse|heart|intersection|crossroads|forefront|board|an?|my|our|your|one|ein\w*|une?|uma?|une|en|ett|een)(?![\p{L}.])|(?:home|work|scale|speed|night|edge|large|once|least|present|risk|myself|seu|meu|sua|minha|aposentadoria|retraite|rente)$)/iu;
export const gone =
	/^[^\p{L}\p{N}(]*(?:ex(?:[\s–-]|$)|former(?:ly)?\b|previous(?:ly)?\b|prev\b|past\b|retired\b|late\b|ehem|früher|vormals|zuvor\b|antig[oau]\w*\b|anterior\p{L}*|antes\b|anteriormente|anciens?\b|anciennement|ancienne|già\b|precedentemente|voormalig|voorheen|retirad[oa]|aposentad[oa]|pensionne|emeryt|były\b|była\b|byłe|dawniej|poprzednio|wcześniej|tidigare|före detta|f\.d\.|tidl|incoming|future\b|aspiring|seeking|looking|open to|em busca|en busca|buscando|auf der suche|à la recherche|futur|in cerca|op zoek|szukam|söker)/iu;
/** Of those who are gone: they were there, and do not merely hope to be. */
export const left =
	/^[^\p{L}\p{N}(]*(?:ex|former|previous|prev\b|past\b|ehem|früher|vormals|zuvor|antig|anterior|antes|ancien|già|precedentemente|voormalig|voorheen|były|była|byłe|dawniej|poprzednio|wcześniej|tidigare|före detta|f\.d\.|tidl)[\p{L}.]*[:\s–-]*/iu;
/** Legal forms at the end of a company's name. */
const forms =
	'(?:[Ii]nc|INC|(?:[Pp]vt\\.?\\s|[Pp]te\\.?\\s|[Pp]ty\\.?\\s|[Cc]o\\.?,?\\s?)?(?:[Ll]td|LTD|[Ll]imited|LIMITED)|LL[CP]|llc|[Pp][Ll][Cc]|Corp|Corporation|PC|P\\.C|' +
	'[Gg]mbH|gmbh|GMBH|mbH|AG|ag|SE|OHG|UG|eG|e\\.\\s?[VvUuKk]|GbR|(?:GmbH\\s|AG\\s)?&\\s?[Cc]o\\.?\\s?(?:KGaA|KG|OHG)|KGaA|KG|S[AE]RL|Sàrl|SASU?|EURL|S\\.?A(?:\\.?[SU])?|S\\.\\s?[pP]\\.\\s?A|S[pP]A|[Ss]\\.?\\s?[Rr]\\.?\\s?[Ll]\\.?[Ss]?|SRL|S\\.?n\\.?c|S\\.?L\\.?U?|' +
	'Ltda|LTDA|Lda|EIRELI|B\\.?V|N\\.?V|V\\.?O\\.?F|AB|HB|AS|ASA|A\\/S|A\\.?S|ApS|Oyj?|[Ss]p\\.?\\s*z\\s*o\\.?\\s*o|[Ss]p\\.?\\s?[jk]|[Ss]\\.\\s?r\\.\\s?o|a\\.\\s?s|Kft|K\\.K|株式会社)';
export const legal = new RegExp(`(?:^|[\\s,])${forms}\\.?$`, 'u');
/** At the start of what follows a comma. */
export const legalNext = new RegExp(`^${forms}(?![\\p{L}\\p{N}])`, 'u');
/** Marks that a run of words is a company though no `at` stands before it. */
export const marked =
	/\s(?:Foundation|Ventures|Capital|Partners|Holdings?|Institute|University|Universität|Université|Universidade?|Università|Universiteit|Uniwersytet|Universitet|Pharma\p{L}*|Airlines|Stiftung|Fundação|Fundación|Fondation|Fondazione|Stichting)$|^(?:Banco|Banque|Grupo|Groupe|Gruppo|Fundação|Fundación|Fondation|Fondazione|Stichting|Universität|Université|Universidade?|Università|Universiteit|Uniwersytet|Instituto|Institut)\s/u;
/** After these, `at` leads to a school or a skill and not to an employer. */
export const studying =
	/(?:student\p{L}*|estudante|estudiante|étudiante?|studente(?:ssa)?|alun[oa]|alumn[ai]|expert[oae]?|ekspert|phd candidate|fellow|good|great|skilled)\s*$/iu;
/** Words that begin a remark about a company and are no part of its name. */
export const remark =
	/^(?:\p{Ll}+ing|for|with|who|where|since|as|in|from|that|which|on|by|based|seit|für|mit|wo|im|para|con|com|por|desde|no|na|pour|avec|qui|depuis|dans|per|dal|che|voor|sinds|met|dla|od|oraz|z|för|med|sedan|inom|[|&+–—-])$/u;
