// Words that make a phrase a job, in ten languages.
import {lazy, wordsOf} from './words';

/** What somebody is: without the endings `a`, `e`, `o`, `in`, `ka` where a language has more than one. */
const roles = lazy(
	// English
	'president chairman chairwoman chairperson chair chief head lead leader principal partner managing owner founder cofounder founding manager supervisor director ' +
		'coordinator engineer developer dev architect designer programmer scientist researcher analyst consultant advisor adviser specialist strategist administrator ' +
		'technician operator officer executiv representativ rep agent assistant coach trainer teacher professor lecturer lawyer attorney counsel accountant auditor buyer ' +
		'planner controller editor writer journalist author producer recruiter sourcer nurs doctor physician therapist pharmacist economist marketer broker banker trader ' +
		'investor evangelist advocat ambassador steward intern internship traine apprentic student fellow candidat sdr bdr ae csm sre pm cpa expert entrepreneur mentor ' +
		'speaker volunteer treasurer secretary bookkeeper purchaser merchandiser copywriter photographer translator statistician pathologist psychologist dentist ' +
		'instructor tutor scholar dean librarian foreman superintendent underwriter actuary paralegal receptionist salesman saleswoman salesperson webmaster md gm ' +
		'scrum_master board_member staff_member ' +
		// Portuguese and Spanish
		'president presidenta diretor gerent responsavel coordenador coordinador encarregad encargad fundador cofundador soci proprietari propietari duen empresari ' +
		'titular engenheir ingenier desenvolvedor desarrollador programador arquitet arquitect analist consultor assessor asesor especialist tecnic vendedor comercial ejecutiv ' +
		'profesor advogad abogad assistent asistent auxiliar estagiari becari estudant estudiant jef chef gestor contador contabl enfermeir enfermer jornalist periodist ' +
		'investigador pesquisador psicolog delegad representant administrador lider subdirector vicepresident conselheir consejer secretari comprador redator redactor ' +
		'projetist farmaceutic economist socio-gerente ' +
		// French
		'pdg directeur directric gerant fondateur fondatric cofondateur cofondatric associ associe dirigeant charge chargee ingenieur developpeur developpeuse architect analyst ' +
		'conseiller conseiller specialist commercial vendeur vendeuse technicien technicienn professeur enseignant avocat comptabl acheteur acheteuse stagiair alternant etudiant ' +
		'redacteur redactric chercheur chercheuse jurist coordinateur coordinatric delegue medecin infirmier formateur formatric gestionnair notair drh daf dsi responsabl ' +
		// German
		'geschaftsfuhrer leiter leitung vorstand prokurist inhaber grunder mitgrunder gesellschafter berater entwickler referent sachbearbeiter mitarbeiter verkaufer einkaufer ' +
		'lehrer dozent rechtsanwalt anwalt praktikant werkstudent auszubildend auszubildender vorsitzend vorsitzender aufsichtsrat techniker mechaniker kaufmann kauffrau ' +
		'buchhalter prufer disponent meister architekt arzt oberarzt redakteur wissenschaftler forscher assistenz zivildienst spezialist koordinator direktor ' +
		// Italian
		'direttor direttric amministrator amministratric responsabil titolar fondator fondatric cofondator cofondatric capo ingegner sviluppator sviluppatric architett consulent ' +
		'venditor venditric docent avvocat commercialist ragionier impiegat stagist tirocinant ricercator ricercatric imprenditor imprenditric addett ' +
		// Dutch
		'eigenaar oprichter medeoprichter hoofd leidinggevend adviseur ontwikkelaar programmeur medewerker verkoper inkoper boekhouder advocaat bestuurder voorzitter vennoot ' +
		'zaakvoerder onderzoeker ' +
		// Polish
		'prezes wiceprezes dyrektor kierownik kierowniczk menedzer menadzer wlasciciel zalozyciel wspolzalozyciel wspolwlasciciel wspolnik specjalist inzynier programist analityk ' +
		'analityczk konsultant doradc doradczyni koordynator przedstawiciel handlowiec ksiegow ksiegowy asystent prawnik prawniczk adwokat nauczyciel lekarz lekark kupiec ' +
		'projektant tester rekruter stazyst praktykant redaktor dziennikarz ekspert trener ' +
		// Swedish, Danish, Norwegian
		'vd grundar medgrundar delagar agar ledar utvecklar ingenjor konsult saljar radgivar ekonom larar lakar advokat forskar ordforand styrelseledamot ansvarig handlaggar ' +
		'inkopar rekryterar leder stifter medstifter udvikler utvikler radgiver konsulent saelger selger arkitekt',
);
/** German, Dutch and Nordic titles are one word: `Vertriebsingenieurin`, `projektledare`. */
const compound =
	/.(?:leit(?:er|ung)|leider|leder|ledare|manager|direkt[eo]u?r|berater|ingenieur|ingenjor|entwickler|techniker|mechaniker|referent|spe[zc]ialist|mitarbeiter|medewerker|architekt|analyst|designer|[kc]oordinator|administrator|controller|kaufmann|kauffrau|kaufer|inhaber|fuhrer|meister|planer|trainer|lehrer|chef|konsult|[kc]onsulent|adviseur|utvecklare|radgivare|ansvarig|saljare|ekonom|assistent|forscher|redakteur|verantwortlicher?|beauftragter?|buchhalter|prufer|anwalt|arzt|eigenaar|inkoper)(?:in)?$/;

/** How many of these folded words from `at` on name a job: 0 where they do not. */
const roleAt = (words: readonly string[], at: number): number => {
	const word = words[at] ?? '';
	if (roles().has(`${word} ${words[at + 1]}`)) return 2;
	const is =
		/^(?:c[a-z]{1,2}o|[es]?vp|avp)$/.test(word) ||
		roles().has(word) ||
		roles().has(word.replace(/(?:in|ka|[aeo])$/, '')) ||
		compound.test(word);
	return Number(is);
};

/** Does this text name a job? */
export const isRole = (text: string): boolean => {
	const words = wordsOf(text);
	return words.some((_, at) => roleAt(words, at));
};

const tops = lazy(
	'founder cofounder founding president presidenta presidente chairman chairwoman chairperson chair owner proprietor managing_director managing_partner fundador cofundador ' +
		'fundadora cofundadora socio socia proprietario proprietaria propietario propietaria duena dueno diretor_geral diretora_geral director_general directora_general ' +
		'directeur_general directrice_generale direttore_generale amministratore_delegato geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender grunder grunderin mitgrunder mitgrunderin inhaber inhaberin ' +
		'gesellschafter gesellschafterin fondateur fondatrice cofondateur cofondatrice fondatore cofondatore cofondatrice titolare gerant gerante pdg oprichter oprichtster ' +
		'medeoprichter eigenaar zaakvoerder prezes wlasciciel wlascicielka zalozyciel zalozycielka wspolzalozyciel wspolwlasciciel vd grundare medgrundare agare delagare ' +
		'vorstand vorstandsvorsitzender vorstandsvorsitzende',
);
/** Does its last role own or lead the whole, so that what follows `of` is a company and not a department? */
export const isTop = (title: string): boolean => {
	const last = wordsOf(title.split(/\s*(?:[,&/+]|\s(?:and|und|y|e|et|en|och|i|og)\s)\s*/u).at(-1) ?? ''); // A split has one part at least
	return (
		!last.some(word => /^(?:vice|deputy|product|assist|stellv|vize|junior|adjunct|former)/.test(word)) &&
		last.some((word, at) => tops().has(word) || /^c[a-z]o$/.test(word) || tops().has(`${word} ${last[at + 1]}`))
	);
};

/** Jobs that people have beside their main one. */
const minors = lazy(
	'advisor adviser mentor speaker volunteer board_member investor author ambassador coach palestrante',
);
export const isMinor = (title: string): boolean => {
	const words = wordsOf(title);
	return words.some((word, at) => minors().has(word) || minors().has(`${word} ${words[at + 1]}`)) && !isTop(title);
};
