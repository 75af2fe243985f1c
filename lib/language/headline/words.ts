// Words by which a headline is taken apart, in seven languages.

export /** A word or phrase of its own, in any case. */
const word = (stems: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})(?![\\p{L}\\p{N}])`, 'iu');

/** Words that make a phrase a job, as stems of seven languages. */
export const role = word(
	[
		'c[a-z]o|[es]?vp|avp|president[ea]?|pr[äé]sident(?:in|e)?|presidente|chair(?:man|woman|person)?|chief|head|lead(?:er)?|principal|partner|managing|owner',
		'(?:co-?)?founder|(?:co-?)?found(?:ing)?|(?:mit|co-?)?gründer(?:in)?|(?:co-?)?fundador[a]?|(?:co-?)?fondat(?:eur|rice|ore)|(?:mede)?oprichter|sóci[oa]|soci[oa]|associ(?:ate|é[e]?)|gesellschafter(?:in)?|inhaber(?:in)?|eigenaar|propriet[aá]ri[oa]|titolare|dueñ[oa]|gérante?|pdg',
		'manager(?:in)?s?|supervisor[a]?|director[a]?s?|diret(?:or|ora)|direct(?:eur|rice)|dirett(?:ore|rice)|direktor(?:in)?|directeur|gerente|responsable|responsabile|coordinat(?:or|eur|rice)|coordenador[a]?|coordinador[a]?|koordinator(?:in)?|\\p{L}*leiter(?:in)?|\\p{L}*leitung|geschäftsführer(?:in)?|vorstand|capo|chef(?:fe|in)?|hoofd|encarregad[oa]|encargad[oa]|jefe|jefa',
		'engineer|developer|dev|architect|designer|programmer|scientist|researcher|analyst|consultant|advis[eo]r|specialist|strategist|administrator|technician|operator|officer|executive|representative|rep|agent|assistant|coach|trainer|teacher|professor|lecturer|lawyer|attorney|counsel|accountant|auditor|buyer|planner|controller|editor|writer|journalist|author|producer|recruiter|sourcer|nurse|doctor|physician|therapist|pharmacist|economist|marketer|broker|banker|investor|evangelist|advocate|ambassador|steward|intern|trainee|apprentice|student|fellow|candidate|sdr|bdr|ae|csm|sre|pm|cpa|scrum master|product owner|board member|chief of staff|expert|entrepreneur|mentor|speaker|volunteer',
		'ingenieur(?:in)?|ingénieure?|ingenier[oa]|engenheir[oa]|ingegnere|entwickler(?:in)?|desenvolvedor[a]?|desarrollador[a]?|développeu(?:r|se)|sviluppat(?:ore|rice)|ontwikkelaar|arquitet[oa]|arquitect[oa]|architekt(?:in)?|architecte|analista|analyste|analist|consultor[a]?|consultante?|consulente|berater(?:in)?|adviseur|conseill(?:er|ère)|asesor[a]?|assessor[a]?|especialista|spécialiste|specialista|referent(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|vendedor[a]?|comercial|commercial[e]?|verkäufer(?:in)?|verkoper|venditore|técnic[oa]|profesor[a]?|professor[a]?|lehrer(?:in)?|docent[e]?|dozent(?:in)?|advogad[oa]|abogad[oa]|avocate?|avvocato|advocaat|rechtsanw[aä]lt(?:in)?|assistente?|asistente|assistentin|medewerker|estagi[aá]ri[oa]|praktikant(?:in)?|stagiaire|estudante|estudiante|étudiante?|studente(?:ssa)?|werkstudent(?:in)?',
	].join('|'),
);
/** Roles that own or lead the whole: of these, what follows `of` is a company and not a department. */
export const top = word(
	'(?:co-?)?founder|c[a-z]o|president|chair(?:man|woman|person)?|(?:co-?)?owner|proprietor|managing director|managing partner|(?:co-?)?fundador[a]?|(?:mit|co-?)?gründer(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|(?:co-?)?fondat(?:eur|rice|ore)|(?:mede)?oprichter|eigenaar|s[oó]ci[oa]|propriet[aá]ri[oa]|dueñ[oa]|titolare|gérante?|pdg|presidente|diret(?:or|ora)-geral|director[a]? general',
);
/** Departments and subjects: never a company, whatever stands before them. */
export const subjectMatter = word(
	'sales|marketing|engineering|product|operations?|finance|people|talent|data|design|research|growth|strategy|technology|it|hr|legal|security|customers?|business|software|vendas|ventas|vendite|vertrieb|verkauf|ventes|verkoop|produt[oo]s?|produktion|produto|tecnologia|tecnología|einkauf|finanzen|finanças|finanzas|recursos|rh|sistemas|direito|derecho|engenharia|ingeniería|administra\\p{L}+|gestão|gestión|projetos|proyectos|área|excel|ai|seo|development|innovation|communications?|[A-Z]{2,4} (?:practice|team)|the board',
);
/** Is this word, by itself, a department or subject? */
export const isSubject = (token: string): boolean => subjectMatter.exec(token)?.[0] === token;
export const place = word(
	'brasil|brazil|united states|united kingdom|portugal|espa[ñn]a|spain|m[ée]xico|argentina|chile|colombia|per[uú]|am[ée]rica|europ[ae]|deutschland|germany|österreich|schweiz|france|italia|italy|nederland|emea|latam|apac|dach|usa?|uk|mundo|world|s[ãa]o paulo|lisboa|madrid|berlin|paris|london|new york|norte|sul|sudeste|nordeste|região',
);
/** What stands where a company would, and is none: by its first word, or as a whole. */
export const nothing =
	/^(?:the\s+)?(?:(?:stealth|freelancer?|self[- ]employed|confidential|various|heart|intersection|crossroads|forefront)(?!\p{L})|(?:home|work|scale|speed|night|edge|large|once|least|present|risk|myself|seu|meu|sua|minha)$)/iu;
export const gone =
	/^\W*(?:ex(?:[\s-]|$)|former(?:ly)?\b|previous(?:ly)?\b|prev\b|past\b|retired\b|late\b|ehem|früher|vormals|antig[oa]\b|anterior|antes\b|anciens?\b|ancienne|già\b|voormalig|retirad[oa]|aposentad[oa]|pensionne|incoming|future\b|aspiring|seeking|looking|open to|em busca|en busca|buscando|auf der suche|à la recherche|futur)/iu;
/** Marks that a run of words is a company though no `at` stands before it. */
export const legal =
	/(?:^|\s)(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|KG|SARL|SAS|S\.?A|S\.?p\.?A|S\.?r\.?l|Ltda|Lda|BV|B\.V|NV|AB|Oy|ApS|A\/S|PLC|LLP|Corp|Corporation)\.?$/u;
export const marked =
	/\s(?:Foundation|Ventures|Capital|Partners|Group|Labs|Holdings?|Technologies|Consulting|Solutions|Software|Systems|Bank|Institute|University|Studios?|Media|Agency|Associates|Industries|Pharma\p{L}*|Airlines|Stiftung|Gruppe|Fundação|Fundación|Fondation|Grupo|Groupe|Gruppo|Banco|Banque)$/u;
/** Jobs that people have beside their main one. */
export const minor = word('advis[eo]r|mentor|speaker|volunteer|board member|investor|author|ambassador|coach');
/** After these, `at` leads to a school or a skill and not to an employer. */
export const studying =
	/(?:student|estudante|estudiante|étudiante?|studente(?:ssa)?|expert|phd candidate|fellow|good|great|skilled)\s*$/iu;
