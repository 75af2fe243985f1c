// Words of promising in five languages: who says that they will do something for the other, and by when.

/** `us`: in the first person. `them`: in the third. `due`: the words of a date in it. */
export type Words = {us: RegExp; them: RegExp; due: RegExp};

const w = (text: string, flags = 'iu'): RegExp =>
	new RegExp(text.replaceAll(/\s+/gu, ' ').replaceAll(' ', '\\s+'), flags);
const begins = '(?<![\\p{L}\\p{N}])';
const ends = '(?![\\p{L}\\p{N}])';

const english =
	'(?:send|give|share|get|bring|forward|deliver|call|ring|write|check|ask|find out|look into|come back|get back|follow up|prepare|quote|schedule|book|introduce|confirm|let (?:you|him|her|them|us|me) know|update|return|fix|pay|ship|order|put (?:together|you|him|her|them))';
const portuguese =
	'(?:enviar|mandar|passar|ligar|retornar|verificar|confirmar|ver|preparar|apresentar|marcar|agendar|encaminhar|responder|compartilhar|trazer|levantar|cotar|devolver|pagar|entregar)';
const spanish =
	'(?:enviar|mandar|llamar|confirmar|revisar|preparar|pasar|compartir|presentar|consultar|responder|traer|cotizar|pagar|entregar|averiguar)(?:le|les|te|os|lo|la|los|las)*';
const german =
	'(?:schicken|senden|zusenden|zuschicken|melden|liefern|anrufen|bringen|klären|prüfen|vorbereiten|nachreichen|besorgen|bestätigen|zurückrufen|weiterleiten|bezahlen)';
const french =
	'(?:envoyer|rappeler|appeler|confirmer|vérifier|préparer|transmettre|partager|répondre|revenir|livrer|demander|présenter|payer|faire parvenir)';

export const languages: Words[] = [
	{
		us: w(
			`${begins}(?:(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to) (?:\\w+ly |also |then |just )?${english}|(?:i|we|you) owe|owe (?:him|her|them|you)|(?:i|we)(?:['’]ve| have)? (?:promised|agreed) to|promised (?:him|her|them|you|to ${english})|(?<=^\\s*)promised(?! me| us))${ends}`,
		),
		them: w(
			`${begins}(?:(?:he|she|they)(?:['’]ll| will| is going to| are going to) (?:\\w+ly |also |then |just )?${english}|(?:he|she|they)(?: has| have)? (?:promised|agreed)|promised (?:me|us)|owes? (?:me|us))${ends}`,
		),
		due: w(
			`${begins}(?:(?:by|before|until|on|no later than) (?:the )?(?:end of (?:the |this |next )?(?:day|week|month|quarter)|(?:this |next )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tonight|next week|next month|\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?\\p{L}{3,9})?|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:st|nd|rd|th)?)|tomorrow|today|tonight|(?:this|next) (?:week|month)|next (?:mon|tues|wednes|thurs|fri)day)${ends}`,
		),
	},
	{
		us: w(
			`${begins}(?:(?:vou|vamos|irei|iremos) (?:te |lhe |já )?${portuguese}|(?:prometi|prometemos|fiquei de|ficamos de|fico de|combinei de|combinamos de) ${portuguese}|(?:te|lhe|lhes) (?:envio|mando|passo|enviarei|mandarei)|(?:enviarei|mandarei|retornarei|ligarei|enviaremos|mandaremos)|(?:devo|devemos) (?:(?:a|para) )?(?:ele|ela|eles|elas))${ends}`,
		),
		them: w(
			`${begins}(?:(?:ele|ela|eles|elas) (?:vai|vão|irá|irão) (?:me |nos )?${portuguese}|(?:prometeu|prometeram|ficou de|ficaram de) (?:me |nos )?${portuguese})${ends}`,
		),
		due: w(
			`${begins}(?:(?:até|antes de|antes da|na|no|em) (?:a |o |à |ao )?(?:fim (?:da semana|do mês|do dia)|final (?:da semana|do mês|do dia)|próxima semana|semana que vem|(?:próxima )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|amanhã|hoje|dia \\d{1,2}|\\d{1,2} de \\p{L}+|\\d{1,2}/\\d{1,2})|amanhã|hoje|semana que vem)${ends}`,
		),
	},
	{
		us: w(
			`${begins}(?:(?:voy a|vamos a|debo|debemos) ${spanish}|(?:prometí|prometimos|quedé en|quedamos en|quedé de) ${spanish}|(?:le|te|les|os) (?:envío|mando|paso|enviaré|mandaré|llamaré|confirmaré)|(?:enviaré|mandaré|llamaré|enviaremos|mandaremos|confirmaremos))${ends}`,
		),
		them: w(
			`${begins}(?:(?:va a|van a) (?:me |nos )?${spanish}|(?:prometió|prometieron|quedó en|quedaron en|quedó de) ${spanish}|(?:nos|me) (?:enviará|mandará|llamará|enviarán|mandarán|confirmará))${ends}`,
		),
		due: w(
			`${begins}(?:(?:hasta|antes de|antes del|para|el) (?:el |la |fin de |final de )?(?:(?:próximo )?(?:lunes|martes|miércoles|jueves|viernes)|mañana|hoy|semana|mes|próxima semana|\\d{1,2} de \\p{L}+)|mañana|hoy|la próxima semana|la semana que viene)${ends}`,
		),
	},
	{
		us: w(
			`${begins}(?:(?:ich|wir) (?:schicken?|sende[n]?|melden?|liefern?|liefere|bringen?|klären?|kläre|prüfen?|reichen?|besorgen?|bestätigen?|rufen?|leiten?) |(?:schicke|sende|melde|kläre|reiche|besorge|rufe) (?:ich|dir|ihnen|ihm|ihr|mich)|(?:ich werde|wir werden)(?: \\S+){0,8}? ${german}|(?:ich|wir) (?:habe|haben)(?: \\S+){0,6}? (?:versprochen|zugesagt)|(?:ich|wir) (?:schulde|schulden))`,
		),
		them: w(
			`${begins}(?:(?:er|sie) (?:schickt|sendet|meldet|liefert|klärt|prüft|bringt|reicht|besorgt|bestätigt|ruft) |(?:er|sie) (?:wird|werden)(?: \\S+){0,8}? ${german}|(?:er|sie) (?:hat|haben)(?: \\S+){0,6}? (?:versprochen|zugesagt))`,
		),
		due: w(
			`${begins}(?:(?:bis|am|vor|noch) (?:zum |spätestens |nächsten |kommenden )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|ende (?:der woche|des monats)|wochenende|monatsende|\\d{1,2}\\.(?: ?\\d{1,2}\\.| \\p{L}+)?)|morgen|heute|nächste woche|diese woche)${ends}`,
		),
	},
	{
		us: w(
			`${begins}(?:(?:je vais|nous allons|je dois|nous devons) (?:vous |te |lui |leur )?${french}|(?:j['’]ai|nous avons) promis|(?:je|nous) (?:vous |te |lui |leur )(?:envoie|envoyons|enverrai|enverrons|rappelle|rappellerai|transmets|transmettrai|confirme|confirmerai)|j['’](?:enverrai|appellerai)|je reviens vers)${ends}`,
		),
		them: w(
			`${begins}(?:(?:il|elle) va (?:nous |me )?${french}|(?:ils|elles) vont (?:nous |me )?${french}|(?:il|elle) a promis|(?:ils|elles) ont promis|(?:il|elle) (?:nous |m['’])?(?:enverra|rappellera|confirmera))${ends}`,
		),
		due: w(
			`${begins}(?:(?:d['’]ici|avant|pour|au plus tard) (?:le |la |à )?(?:lundi|mardi|mercredi|jeudi|vendredi|demain|fin de (?:semaine|mois)|la fin (?:de la semaine|du mois)|\\d{1,2} \\p{L}+)|demain|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|cette semaine)${ends}`,
		),
	},
];
