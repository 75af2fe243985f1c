// How displeased or pleased somebody writes who has more to say than a line: an error named is no complaint, thanks at the end no praise.
import {plainLetters} from '../event/letters';

export type Feeling = {tone: 'complaint' | 'praise' | null; at: [from: number, to: number][]};

type Saying = readonly [weight: number, pattern: RegExp];

const many =
	'(?:\\d+|two|three|four|five|six|several|many|dois|tres|quatro|varios|dos|cuatro|zwei|drei|vier|mehreren|deux|quatre|plusieurs)';
const span = '(?:hours|days|weeks|months|dias|semanas|meses|tagen|wochen|monaten|jours|semaines|mois)';
const nobody =
	"(?:nobody|no[ -]?one|none of you) (?:(?:there|here|at \\w+|from \\w+|in \\w+) )?(?:has |have |is |ever |even |bothered to )*(?:answer|repl|respon|call|pick|help|know|cares?|get|got|cam)\\w*|ninguem (?:d[oae] \\w+ )?(?:me |nos )?(?:respond|atend|retorn|resolv|deu|sabe|apareceu)\\w*|nadie (?:de \\w+ )?(?:me |nos )?(?:respond|contest|atiend|resuelv|sabe|vino)\\w*|niemand (?:vom \\w+ )?(?:hat |geht |ist )?(?:\\w+ )?(?:antwort|meld|reagier|erreich|ran|hilft|zustand|gemeldet)\\w*|personne (?:ne |n'a )(?:nous |me |m')?(?:repond|rappel|sait|aide|repondu|donne)\\w*";
const broken =
	"\\b(?:(?:arrived|came|was delivered|were delivered|is|are|was|were|has been|been) (?:\\w+ )?(?:damaged|broken|faulty|defective|unusable)|(?:does not|doesn't|do not|don't|still not|not|stopped|never) work(?:s|ed|ing)?\\b|(?:down|failing|failed|broke|broken|crash\\w*|wrong|late|delayed) again|keeps? (?:closing|failing|crashing|breaking|dropping|ignoring|asking|sending|getting|going|losing|happening)|overcharged|(?:charged|billed|invoiced) (?:us |me )?(?:twice|double|again|wrongly)|wrong (?:item|items|order|invoice|amount|size|parts?|product)|(?:did not|didn't) work\\b|nao funciona\\w*|trava o tempo todo|apag(?:ou|aram) (?:todos |todas )?(?:os |as )?(?:meus|minhas|nossos)|se (?:cierra|cuelga|bloquea) (?:sol[oa]|cada|constantemente)|sturzt (?:\\w+ )?ab|legt (?:einfach )?auf|kein (?:internet|netz|strom)|com defeito|quebrad[oa]s?|cobrad[oa]s? (?:duas vezes|indevidamente|a mais)|cobraram|no funciona\\w*|averiad[oa]s?|defectuos[oa]s?|cobraron (?:dos veces|de mas)|funktioniert (?:\\w+ ){0,3}nicht|(?:ist|sind|war|waren|kam|kamen) (?:\\w+ ){0,2}(?:defekt|kaputt|beschadigt)|doppelt (?:berechnet|abgebucht)|ne (?:fonctionne|marche) (?:\\w+ )?pas|en panne|defectueu\\w+|endommage\\w*|facture \\w* ?deux fois)";

const against: readonly Saying[] = [
	[
		2,
		/\b(?:disappoint(?:ed|ing|ment)|dissatisfied|unhappy with|frustrat(?:ed|ing)|fed up|(?:really|very|quite|so|extremely) (?:annoyed|angry|upset|unhappy)|furious|let (?:us|me) down|unacceptable|not acceptable|inexcusable|outrageous|appalling|atrocious|disgrace\w*|ridiculous|pathetic|terrible|horrible|awful|worst|a joke|nightmare|waste of (?:time|money)|rip[- ]?off|scam|never again|last straw|(?:formal|official) complaint|file a complaint|(?:want|demand|expect|request|requesting|get) (?:a |my |our |the )?(?:full |immediate )?(?:refund|money back|compensation)|los(?:ing|t) (?:all |our |my )?(?:patience|trust|confidence|faith)|shame on|can(?:not|'t) (?:go on|continue|work) like this|unprofessional|how you treat (?:me|us|your|customers)|days? later than promised|(?:nine|\\d+|two|three|four|five|six|seven|eight|ten) (?:days|weeks|months) late(?:r)?\b|incompeten\w+|rude\b)/g,
	],
	[
		2,
		/\b(?:decepcionad[oa]s?|insatisfeit[oa]s?|frustrad[oa]s?|indignad[oa]s?|revoltad[oa]s?|inaceitavel|inadmissivel|pessim[oa]s?|horrivel|absurdo|vergonha|descaso|falta de respeito|(?:peor|pior) (?:servicio|servico|atencion|atendimento|experiencia|compra|empresa)|no apareces?|nao aparece\w*|reclamacao formal|(?:quero|exijo|solicito) (?:o |a |um |uma )?(?:meu |nosso )?(?:reembolso|dinheiro|devolucao|estorno)|insatisfech[oa]s?|inaceptable|inadmisible|verguenza|una burla|hart[oa]s? de|(?:quiero|exijo|solicito) (?:el |la |un |una )?(?:reembolso|devolucion|reclamacion|mi dinero))/g,
	],
	[
		2,
		/\b(?:enttausch\w+|unzufrieden|verargert|frustrier\w+|inakzeptabel|schlechteste\w* (?:service|firma|kundendienst|erfahrung)|unzumutbar|untragbar|frechheit|unverschamt\w*|katastroph\w+|so kann es nicht weitergehen|beschwere[n]? (?:mich|uns)|beschwerde (?:ein|uber)|geld zuruck|(?:verlange|verlangen|fordere|fordern) \w+|decus?\b|decue?s?\b|insatisfaite?s?|mecontente?s?|inacceptable|inadmissible|injoignable|jamais (?:recue?s?|livree?s?|arrivee?s?)|honteu\w+|c'est une honte|scandaleu\w+|lamentable|ras[- ]le[- ]bol|(?:demande|exige|exigeons|demandons) (?:le |un )?remboursement)/g,
	],
	[
		1.5,
		/\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+th) time (?:this|in a|that|now|i|we|it|since)|(?:segunda|terceira|quarta|tercera|cuarta) vez|zum (?:zweiten|dritten|vierten|wiederholten) mal|(?:deuxieme|troisieme|quatrieme|enieme) fois|without (?:any |a single )?(?:answer|reply|response|explanation|warning|notice)|sem (?:nenhuma )?(?:resposta|explicacao|aviso|retorno)|sin (?:ninguna )?(?:respuesta|explicacion|aviso)|ohne (?:jede |jegliche |eine )?(?:antwort|ruckmeldung|erklarung|vorwarnung)|sans (?:aucune )?(?:reponse|explication|prevenir)|ignor(?:ed|ing) (?:us|me|our|my)|no (?:answer|reply|response|explanation|apology) (?:so far|yet|from|at all|since)|cost(?:s|ing)? us|poor (?:service|quality|support)|bad (?:service|quality|support|experience))/g,
	],
	[1.5, new RegExp(`\\b(?:${nobody})`, 'g')],
	[1, new RegExp(broken, 'g')],
	[
		1,
		/\b(?:still (?:waiting|not|no|nothing|unresolved|broken|down|haven't|hasn't)|(?:have|has|had) not (?:yet )?(?:been )?(?:received|resolved|fixed|delivered|answered|arrived|heard)|haven't (?:received|heard)|ainda nao|ate agora nada|ate hoje|todavia no|aun no|sigue sin|seguimos sin|immer noch (?:nicht|kein\w*)|noch immer (?:nicht|kein\w*)|toujours (?:pas|aucun\w*)|seems? nobody|too (?:slow|late|often))/g,
	],
	[
		0.75,
		new RegExp(
			`\\b(?:(?:for|in|since|over|more than|ha|faz|hace|desde hace|desde|seit|depuis|pendant) (?:over |more than |almost |about |the (?:last|past) |mais de |mas de |uber |plus de )*${many} ${span}|have been waiting|had to wait|waited|estamos esperando|esperando ha|wir warten|warte seit|nous attendons|j'attends)`,
			'g',
		),
	],
	[
		0.5,
		/\b(?:urgent\w*|again and again|once again|de novo|otra vez|erneut|schon wieder|encore une fois|immediately|imediatamente|de inmediato|sofort|immediatement)\b/g,
	],
];

const inFavour: readonly Saying[] = [
	[
		2,
		/\b(?:works? (?:perfectly|great|beautifully|flawlessly|like a charm|wonderfully)|(?:very|extremely|really|so|more than|absolutely|super) (?:happy|pleased|satisfied|impressed|grateful|delighted|thankful)|(?:great|excellent|fantastic|outstanding|amazing|wonderful|brilliant|superb|incredible|exceptional|fabulous|awesome) (?:job|work|service|support|team|experience|help|product|tool|people|customer|response|effort|software|app)|(?:love|loved|loving) (?:it|the|your|this|how|working|what)|well done|keep (?:it up|up the)|highly recommend|(?:would|will|can|gladly|happily) (?:definitely |gladly |happily |only |highly )?recommend|made (?:my|our) (?:day|week|month|life)|saved (?:my|our|us|me)\b|best (?:support|service|team|product|tool|decision|vendor|supplier|customer|experience)|above and beyond|exceeded (?:our|my|all|every)|kudos|hats off|couldn't be happier|can't thank you enough|game[- ]?changer|impressed (?:by|with))/g,
	],
	[
		2,
		/\b(?:muito (?:satisfeit|feliz|contente|grat|impressionad)\w+|(?:excelente|otim[oa]|maravilhos[oa]|incrivel|fantastic[oa]|impecavel) (?:\w+ )?(?:atendimento|trabalho|servico|suporte|equipe|experiencia|produto|ferramenta)|(?:atendimento|trabalho|servico|suporte|equipe) (?:foi |e |esta |de voces (?:foi |e ))?(?:excelente|otim[oa]|maravilhos[oa]|incrivel|fantastic[oa]|impecavel|nota (?:10|dez))|adorei|adoramos|amei|amamos|parabens|recomendo|recomendamos|funciona perfeitamente|superou|muy (?:satisfech|content|feli|agradecid|impresionad)\w+|(?:excelente|estupend[oa]|maravillos[oa]|increible|fantastic[oa]|magnific[oa]) (?:\w+ )?(?:atencion|trabajo|servicio|soporte|equipo|experiencia|producto|herramienta)|(?:atencion|trabajo|servicio|soporte|equipo) (?:fue |es |ha sido )?(?:excelente|estupend[oa]|maravillos[oa]|increible|fantastic[oa]|impecable)|me encanta|nos encanta|felicidades|enhorabuena|recomiendo|recomendamos|funciona perfectamente|supero)/g,
	],
	[
		2,
		/\b(?:(?:sehr|wirklich|rundum|ausserst|absolut|super) (?:zufrieden|glucklich|begeistert|dankbar|froh|beeindruckt)|begeistert|(?:hervorragend|ausgezeichnet|grossartig|toll|fantastisch|exzellent|super|spitzen)\w* (?:arbeit|service|support|team|unterstutzung|betreuung|leistung|produkt|erfahrung|hilfe)|(?:arbeit|service|support|team|betreuung) (?:ist |war )?(?:\w+ )?(?:hervorragend|ausgezeichnet|grossartig|toll|fantastisch|klasse|spitze)|empfehle\w* (?:wir |ich )?(?:sie |euch )?(?:gerne|jederzeit|uneingeschrankt|weiter)|(?:jederzeit|gerne) weiterempfehlen|funktioniert (?:perfekt|einwandfrei|tadellos|wunderbar)|tres (?:satisfait|content|heureu|reconnaissant|impressionne)\w*|(?:ravie?s?|enchantee?s?) (?:de|du|par)|(?:excellent|formidable|superbe|remarquable|fantastique)e? (?:travail|service|support|equipe|experience|produit|outil|accompagnement)|(?:travail|service|support|equipe|accompagnement) (?:\w+ )?(?:excellent|formidable|impeccable|remarquable|au top)|bravo|felicitations|(?:je|nous) (?:vous )?recommand\w+|fonctionne (?:parfaitement|a merveille)|chapeau)/g,
	],
	[
		1,
		/\b(?:thank you (?:so|very) much|thanks (?:so much|a lot|a million|again)|many thanks|big thank(?:s| you)|muito obrigad[oa]|muchas gracias|mil gracias|vielen dank|herzlichen dank|tausend dank|merci beaucoup|un grand merci|mille mercis)\b/g,
	],
	[
		1,
		/\b(?:(?:quick|fast|prompt|swift|speedy|kind|friendly|patient|great|excellent|amazing|wonderful|fantastic) (?:\w+ and \w+ )?(?:help|reply|response|support|answer|turnaround|delivery|solution|service)|(?:solved|fixed|resolved) (?:it |this |the \w+ |our \w+ |my \w+ )?(?:in|within) (?:minutes|an hour|no time|a day|\d+)|so (?:helpful|kind|quick|patient|friendly)|rapid[oa] (?:resposta|retorno|solucao|respuesta|solucion)|(?:resposta|ajuda|retorno|respuesta|ayuda) (?:tao |muito |muy |tan )?rapid[oa]|schnelle? (?:hilfe|antwort|reaktion|losung|lieferung)|(?:aide|reponse|intervention) (?:si |tres )?rapide|exactly what we needed|(?:fixed|solved|resolved|sorted) (?:my|our|the|this|it|everything) (?:\w+ )?(?:in|within|right away|at once|on the spot|immediately)|resolveram tudo|resolvieron todo|(?:runs|running|works|working) (?:well|fine|smoothly))\b/g,
	],
];

/** What the writer is sorry for is nobody else's fault, and what they hope or fear has not happened. */
const notTheirs =
	/\b(?:sorry|apolog\w+|desculp\w+|perdon|disculp\w+|entschuldig\w+|excus\w+|desole\w*|in case|if (?:anything|something|it|you|the|there)|avoid|prevent|hope|would be|wouldn't|to be|without being|don't want|se (?:algo|houver)|si (?:algo|hay)|falls|damit)\b[^.!?\n]{0,60}$/;

const weighed = (plain: string, sayings: readonly Saying[]) => {
	const at: [number, number][] = [];
	let sum = 0;
	for (const [weight, pattern] of sayings) {
		let times = 0;
		for (const {0: words, index} of plain.matchAll(pattern)) {
			if (notTheirs.test(plain.slice(Math.max(0, index - 90), index))) continue;
			at.push([index, index + words.length]);
			times += 1;
			// The same said on and on counts twice at most.
			if (times <= 2) sum += weight;
		}
	}
	return {sum, at: at.sort((a, b) => a[0] - b[0])};
};

/** Enough said. */
const enough = 2;

export const feelingOf = (text: string): Feeling => {
	const plain = plainLetters(text);
	const [bad, good] = [weighed(plain, against), weighed(plain, inFavour)];
	if (bad.sum >= enough && bad.sum > good.sum) return {tone: 'complaint', at: bad.at};
	if (good.sum >= enough && bad.sum < 1) return {tone: 'praise', at: good.at};

	return {tone: null, at: []};
};
