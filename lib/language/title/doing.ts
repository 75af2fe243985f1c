// Words for those who do the work, in several languages.
import {type Head, head} from './head';

/** The more particular first: what one has matched, the next does not see. Spelled without accents, compounds apart. */
export const doingHeads: readonly Head[] = [
	// Those who do it.
	head(
		0,
		'junior',
		'doing',
		'intern(?:ship)?|praktik(?:ant|um|antin)|student\\w*|studierende\\w*|werk ?student|working student|hilfskraft|estagiari[oa]|estagio|becari[oa]|practicante|pasante|stagiaire|stagist[ae]|stagiair|tirocinante|stajyer|stazista|volunteer|voluntari[oa]|ehrenamt\\w*|frivillig|schuler|pupil|etudiant[e]?|undergrad\\w*',
	),
	head(
		5,
		'junior',
		'doing',
		'trainee\\w*|apprentice|auszubildende[rn]?|ausbildung|azubi|apprenti[e]?|alternant[e]?|aprendiz|apprendista|volontar[in]*|referendar\\w*|graduate|doktorand\\w*|phd candidate|doctoral candidate|stipendiat\\w*|duale[rs]? stud\\w+|jovem aprendiz|zivildienst',
	),
	head(12, 'junior', 'doing', 'auxiliar|aushilfe|helper|ajudante|ayudante|auxiliaire|clerk'),
	head(14, 'junior', 'doing', 'assist(?:ant|ent|ente|ante|entin|enz|entes)s?|asistente|asst|ea|pa'),
	head(16, 'lead', 'doing', 'co ?ordinator|koordinator\\w*|koordinater\\w*|coordinat(?:eur|rice)|project coordinator'),
	head(24, 'professional', 'doing', 'assistant professor'),
	head(28, 'professional', 'doing', 'associate professor'),
	head(32, 'professional', 'doing', '(?:full )?professor(?!a)|professor titular|catedratic[oa]'),
	head(15, 'professional', 'doing', '(?:sales|business) development rep(?:resentative)?|sdr|bdr'),
	head(
		20,
		'professional',
		'doing',
		'(?:account|sales|marketing|business development|client services?|customer service|events?|learning|collections?|client relations|cash collection) executive|executiv[oa] de (?:contas?|vendas?)|ejecutiv[oa] de (?:cuentas?|ventas?)',
	),
	head(
		22,
		'professional',
		'doing',
		'(?:hr |finance |human resources |people |talent |business |it )(?:business )?partner|business partner',
	),
	head(
		70,
		'management',
		'leading',
		'(?:equity )?partner(?= |$)(?! (?:manager|marketing|sales|success|solutions|development|program|relations|enablement|operations|executive|engineer|account|channel))|soci[oa]|associe[e]?|associado sênior',
	),
	head(45, 'lead', 'aside', 'chief of staff|chefe de gabinete|stabs ?chef'),
	head(
		40,
		'senior',
		'doing',
		'chief (?:engineer|architect|scientist|economist|buyer|editor|technologist|designer|underwriter|evangelist)|chef ?(?:berater|ingenieur|redakteur)|oberarzt|fellow',
	),
	head(45, 'senior', 'leading', 'principal(?= ?$)'),
	head(34, 'senior', 'doing', 'especialista em'),
	head(48, 'management', 'leading', 'prokurist\\w*'),
	head(55, 'management', 'leading', 'executives?(?= ?$)'),
	head(18, 'junior', 'doing', 'associate(?= ?$)'),
	head(
		20,
		'professional',
		'doing',
		'engineer\\w*|ingenieur\\w*|engenheir[oa]|ingenier[oa]|ingegnere|developer|desarrollador[a]?|desenvolvedor[a]?|developpeu[rs]e?|sviluppatore|entwickler\\w*|programmer|programador[a]?|programmierer|architekt\\w*|architect[e]?|arquitet[oa]|arquitect[oa]|designer|analyst\\w*|analist[a]?|analyste|analista|consultant[e]?|consultor[a]?|consulente|konsult|konsulent|berater\\w*|adviseur|conseill(?:er|ere)|advisor|adviser|assessor[a]?|asesor[a]?|specialist\\w*|spezialist\\w*|especialista|specialiste|specialista|representante?|representative|rep|vendedor[a]?|vendeu[rs]e?|verkaufer\\w*|verkoper|salesperson|buyer|comprador[a]?|acheteu[rs]e?|einkaufer\\w*|inkoper|accountant|contador[a]?|contable|comptable|buchhalter\\w*|controller|administrator|administrador[a]?|technician|techniker\\w*|tecnic[oa]|technicien[ne]*|recruiter|recruteu[rs]e?|scientist|cientista|cientifico|researcher|forscher|lawyer|attorney|advogad[oa]|abogad[oa]|avocat[e]?|anwalt|anwaltin|counsel|teacher|professor[a]?|lehrer\\w*|referent\\w*|sachbearbeiter\\w*|mitarbeiter\\w*|medewerker|angestellte[rn]?|chargee? (?:de|d)|attachee?|agente?|officer|editor|writer|producer|planner|strategist|trader|underwriter|nurse|driver|operator|operador[a]?|secretary|sekretar\\w*|secretari[oa]|secretaire|kaufmann|kauffrau|kaufmannische[rn]?|betreuer\\w*|trainer|coach|auditor[a]?|economist|statistician|tester|professional|generalist|executive|addett[oa]|impiegat[oa]|employee?|staff(?= ?$)',
	),
];
