// How people say that they look to buy, choose or switch to something, in five languages.
import {lore} from './wares';

/** What can be bought stands in capitals: see `wares.ts`. */
const ware = 'Q+';

const mine = "(?:i am|i'm|im|i|we are|we're|we|my (?:company|team|boss|firm)|our (?:company|team))";
const will =
	"(?:(?:so |really |actually |seriously |literally |honestly |lowkey |highkey |legit |also |now |currently |still |just |definitely |probably |maybe |finally |all |here )*(?:am |'m )?(?:considering|thinking (?:of|about)|planning (?:to|on)|plan to|looking (?:to|into|at)|look to|want to|wants to|wanna|want|need to|needa|needs to|going to|gonna|about to|ready to|decid(?:ed|ing) to|tempted to|would (?:like|love) to|'d (?:like|love) to|will|'ll|have to|hoping to|hope to|trying to|tried to|intend to|evaluating|must|gotta|finna|boutta|can't help but (?:to )?want to|debating|contemplating|interested in|in the market for))";
const get =
	'(?:buy(?:ing)?|purchas(?:e|ing)|order(?:ing)?|pre-?order(?:ing)?|get(?:ting)? (?:me |myself |us )?|go (?:and )?get|go buy|cop|switch(?:ing)? (?:over )?(?:to|from)|upgrad(?:e|ing)(?: to)?|subscrib(?:e|ing) to|migrat(?:e|ing) (?:to|from)|mov(?:e|ing) (?:over to|away from)|sign(?:ing)? up (?:for|with)|trad(?:e|ing) in|trad(?:e|ing) up|replac(?:e|ing)|hir(?:e|ing) (?:a|an) (?:agency|consultant|contractor)|invest(?:ing)? in (?:a|an|the) |book(?:ing)? (?:a|my|our|the|another) |adopt(?:ing)?|rent(?:ing)?|leas(?:e|ing)|treat(?:ing)? myself to)';
const thing =
	"(?:(?:a|an|the|this|that|these|some|one|new|my|our|it|into|myself|me|your|any|another|it's|their|first|next)\\b|[a-z]+ ?[a-z]*\\d|[\"'])";

const asked: readonly string[] = [
	// I am considering buying …
	`\\b${mine}(?: \\w+){0,2}? ?${will} (?:\\w+ (?:around )?(?:and )?){0,2}?${get}(?: ?${thing}|$|[ .,!?])`,
	`(?:^|[.!?:,] |\\b(?:and|but) )(?:so |really |actually |seriously |totally |definitely |literally |honestly |lowkey |highkey |legit )*(?:considering|thinking (?:of|about)|planning (?:to|on)|looking to|want to|wanna|need to|needa|gonna|going to|gotta|about to|tempted to|tried to|would love to) (?:\\w+ (?:around )?(?:and )?){0,2}?${get} ?${thing}`,
	`\\b${mine}(?: \\w+){0,2}? ?(?:evaluating|shortlisting|comparing|piloting|trialing|shopping for|shopping around for|in the market for|looking for|searching for|seeking|in need of|need|needs)(?: (?:a|an|some|new|good|any|the best|another|\\w+ing|better|cheap|reliable))(?: (?!that|this|help|number)\\w+){0,3}? ${ware}\\b`,
	'\\blooking for (?:\\w+ ){0,2}(?:alternatives?|replacements?|substitutes?)\\b',
	`\\b(?:should (?:i|we)) (?:\\w+ ){0,2}?(?:${get}|go with ?|choose ?|pick ?|use ) ?(?:(?:a|an|the|this|that|new)\\b|[a-z]+ ?\\d)`,
	// Alternatives, replacements
	'\\b(?:(?:good|better|best|cheap(?:er)?|free|paid|open[- ]source|self-hosted|any|some|decent|viable|modern|simple|great|secure|affordable|other|hosted|lightweight|commercial|based|an|a|container) )*(?:alternatives?|replacements?|substitutes?) (?:to|for|of) (?!(?:work\\w*|college|universit\\w+|school|programming|learning|capitalism|vc|investors?|interviews?|a (?:job|degree|career)|salary|the (?:interview|resume))\\b)[\\w"\'@#]',
	'\\b(?:anyone|anybody) (?:\\w+ )?using [\\w .+-]{2,40} (?:as|for) [\\w ./+-]{0,40}(?:replacement|alternative|instead)\\b',
	// Recommendations
	`\\b(?:(?:can|could|would|does|do|has|have) )?(?:any(?:one|body)|some(?:one|body)|you|u|folks|people|y'all)(?: \\w+)? (?:recommend|suggest|point me to|advise on|have (?:any )?(?:recommendations?|suggestions?) (?:for|on))\\b(?: (?:a|an|any|some|me|us|good|the|decent|your|great|cheap))*(?: [\\w/+.-]+){0,4}? ${ware}\\b`,
	`\\b${ware}(?: [\\w'-]+){0,4}? (?:(?:do|would|can|could) )?(?:you|u|y'all|anyone|people|would you|do you)(?:'d)? (?:\\w+ )?(?:recommend|suggest)\\b`,
	`\\b(?:recommendations?|suggestions?|recs|tips) (?:for|on) (?:(?:a|an|any|some|the|good|great|cheap|best|reliable|my|our|new|affordable|decent) )*(?:[\\w/+.-]+ ){0,4}?${ware}\\b`,
	`\\b${ware} (?:recommendations?|suggestions?|recs)\\b`,
	'\\bany (?:suggestions?|recommendations?|recs)\\s*[?!.]*$',
	// Which, best, what do you use
	`\\b(?:what(?:'s| is| are|s)? (?:\\w+ )?(?:the |your |a )?|which (?:is |are )?(?:the )?|your |(?:^|: ))(?:best|cheapest|favou?rite|preferred|recommended|most (?:reliable|secure|affordable|suitable)|go-?to|top|right|good|better)(?: [\\w/+.'-]+){0,4}? ${ware}\\b(?! (?:so far|ever made|practices|today that|engineer|developer|design pattern|of all time))`,
	`\\b(?:what|which)(?: [\\w/+.'-]+){0,3}? ${ware} (?:do|does|are|would|should|did) (?:you|u|people|companies|your (?:company|team|startup)|i|we|y'all|startups|everyone|hn)(?: all| guys)? (?:\\w+ )?(?:use|using|recommend|prefer|choose|go with|buy|get|like|trust|pick)\\b`,
	`\\b(?:what|which) (?:[\\w/+.'-]+ ){0,2}?${ware} (?:handles?|works?|supports?|is|are|has|offers?|should i|to (?:use|buy|choose|get|pick))\\b`,
	`\\b(?:what|which|who) (?:do|are) (?:you|people|companies|startups)(?: guys| all)? (?:use|using) (?:for|as) (?:your |the )?(?:[\\w/+.'-]+ ){0,3}?(?:${ware})\\b`,
	'\\bwhere do (?:you|people|you guys) (?:host|buy|register|order|rent|store)\\b',
	`(?:^|: )(?:any )?(?:cheap|affordable|reliable|decent|good|great|simple|secure|inexpensive|budget|paid|managed|hosted|low-cost)(?: (?:and|or|but) \\w+)?(?: [\\w/+.'-]+){0,3}? ${ware}(?: [\\w/+.' -]{0,40})?\\?`,
	`\\b(?:is|are) there (?:a|an|any|some)(?: [\\w/+.'-]+){0,4}? ${ware}\\b`,
	`\\b(?:any|some)(?: (?:good|decent|great|cheap|free|paid|reliable|simple|nice|modern|affordable|other|open[- ]source|self-hosted|hosted|secure))+(?: [\\w/+.'-]+){0,3}? ${ware}\\b`,
	`\\b(?:do you know|know|know of|does anyone know)(?: of)? (?:a|an|any|some)(?: [\\w/+.'-]+){0,3}? ${ware}\\b`,
	`\\b(?:help (?:me|us) (?:choose|pick|find|decide|select)|help (?:choosing|picking|finding|selecting)|choosing|picking|selecting|shopping for|shop for|looking for|searching for|in search of|in need of|who (?:makes|sells|offers)|where (?:can i|to|do i|should i) (?:find|buy|get|order|host|rent|purchase))(?: (?:a|an|the|some|good|best|great|cheap|new|between))*(?: [\\w/+.'-]+){0,4}? ${ware}\\b`,
	"\\b(?!(?:any|good|best|the|no|are|more|some|other|what|as)\\b)[\\w.]{3,}(?:'s)? (?:alternatives?|replacements?|competitors?)(?=\\s*\\?|$| for | that | with )",
	'\\b(?:use|go with|try|buy|get) instead of \\w',
	`\\b(?:thoughts|opinions?|reviews?|feedback|experiences?) (?:on|about|of|with) (?:the |using |your )?(?:[\\w/+.'-]+ ){0,3}?${ware}\\b`,
	`\\b${mine} (?:(?:so|really|actually|finally|just|also|def|definitely|totally|probably|still|now) )*(?:want|need|getting|gettin|want me|buying|ordering|upgrading to|switching to|preordering|pre-ordering|will get|will buy|must have) (?:me |myself )?(?:a|an|the|this|one|another|new)(?: (?:new|hot|damn|better|cheap|second|good|[a-z]+))? ${ware}\\b(?! (?:numbers?|back|fixed|to work|charger))`,
	'\\b(?:how (?:can|do) (?:i|we)|can (?:i|we)|is it possible to|would like to|want to|need to) (?:still )?(?:upgrade (?:my|our|to)|buy|purchase|book) (?:a|an|another|my|our|first|business|tickets?|seats?|flights?)?',
	`(?:^|: )(?!(?:what|how|why|is|are|do|does|did|should|can|could|who|where|when|which|has|have|anyone|would|will|if|my|i|we)\\b)(?:[\\w/+-]+ ){0,4}?${ware} (?:for|to|with|that|like|in) [^?]{3,80}\\?`,
	`\\b(?:what(?:'s| is| are|s) (?:the |your )?|which is the |(?:^|: ))(?:best|cheapest|recommended|most reliable|go-?to) (?!(?:of|part|thing|selling|way)\\b)(?:[\\w/+.'-]+ ?){1,6}(?=\\?|$| for | in | to | with )`,
	`\\b(?:imma|ima|i'ma|finna|tryna|boutta|bout to|gon|i (?:might|may|should|could|shall|would rather|guess i'll|think i'll|think i'm gonna|think i'm going to|don't know if i should)) (?:\\w+ ){0,2}?(?:buy|purchase|order|upgrade to|switch to|get|cop) (?:me |myself )?(?:a|an|the|this|that|one|another|it)(?: (?:new|better|used|cheap))* (?:${ware}|\\w+ \\w?\\d)`,
	'\\b(?:time|excuse|reason|ready|worth|wait|sense) (?:to|it to) (?:buy|upgrade|get a new|switch (?:to|from)|replace)\\b',
	`\\b(?:do|would|can|could) (?:you|u)(?: guys| all)? (?:recommend|sell|stock|carry|ship|offer|suggest)(?: (?:a|an|any|the|using|good))* (?:[\\w/+.'-]+ ){0,2}?${ware}\\b`,
	'\\bdo (?:you|u)(?: guys)? (?:still )?(?:fly|ship|deliver)(?: \\w+)? (?:to|from|out of)\\b',
	`\\b(?:is|are)(?: [\\w'’/+.-]+){1,5} (?:any good|good enough|reliable enough|ready for production|worth \\$?\\d+)\\b`,
	`\\bhow (?:good|reliable|secure|stable|safe) (?:is|are) (?!(?:your|you|my|our|the code)\\b)(?:[\\w'/+.-]+ ){0,3}?${ware}\\b`,
	`\\b(?:is )?(?:any(?:one|body)|who)(?: else)?(?: here)?(?: is)? (?:using|happy with|using the|on) (?:[\\w'/+.-]+ ){0,4}?${ware}\\b`,
	'\\b(?:is there|any|some|know of|looking for|need|want) (?:\\w+ )?(?:something|anything|software|service|tool|app|product|site)s? (?:like|similar to|comparable to) [\\w"][^?]{0,60}\\?',
	`\\b(?:reason|reasons|advantage|point|benefit) (?:to|of|in) (?:buy(?:ing)?|pay(?:ing)? for|upgrad\\w+|own(?:ing)?|us(?:e|ing) (?:a|an|paid)) `,
	`\\bwhat are (?:the |some |good )*(?:[\\w/+.-]+ ){0,3}?${ware}(?:/\\w+)? (?:used|that|for|to)\\b`,
	`(?:^|: )(?:the )?best ${ware} (?:to|for|that|with)\\b`,
	// Worth it, price, availability, experience with
	`\\b(?:is|are|how is|how are)(?: [\\w'’/+.-]+){1,6} worth (?:it|the (?:money|price|upgrade|cost)|buying|getting|paying)\\b`,
	'\\bhow much (?:is|are|does|do|would|will|for) (?:(?:a|an|the|your|this|it|one|that|i|we)\\b)[^.?!]{0,60}(?:cost|\\?|for|price|pay to|charge)',
	'\\b(?:anyone|anybody|does anyone|has anyone) (?:here )?(?:(?:have|had|has|got) )?(?:any )?(?:(?:good |bad )?experiences? with|tried|used|switched to|happy with|bought) (?!(?:this bug|issues|problems|depression|burnout))[\\w"\'@#]',
	`\\b(?:do (?:you|u|y'all|you guys)|are there|is there|got|have)(?: \\w+)? any (?:more |other |cheap |last minute |afternoon |morning |direct |good |new |extra |available )*(?:flights?|seats?|tickets?|deals?|discounts?|coupons?|promos?|promo codes?|specials?|sales?|openings|rooms|availability|stock|in stock)\\b`,
	`^(?:@\\w+ )*any (?:good |cheap |new |last minute |other |more |great |direct )*(?:deals?|discounts?|flights?|tickets?|promos?|fares?)\\b`,
	`\\b(?:when|where) (?:will|can|do|does|is|are|could|should) (?:i|we|you|it|the|this|your)\\b[^.?!]{0,40}\\b(?:buy|purchase|order|pre-?order|in stock|available (?:in|for|to buy|for sale)|on sale|get (?:one|a|an|my hands))\\b`,
];

/** The same in Portuguese, Spanish, German and French. */
const elsewhere: readonly string[] = [
	'\\b(?:estou|estamos|ando) (?:pensando em|a pensar em|considerando|querendo|pesquisando|avaliando|procurando|a procura de)(?: \\w+){0,2}? ?(?:comprar|contratar|assinar|trocar|migrar|adquirir|um|uma|alternativas?|fornecedor\\w*|ferramenta|software|plataforma)\\b',
	'\\b(?:quero|queremos|vou|vamos|preciso|precisamos|gostaria de|pretendo|penso em) (?:comprar|contratar|assinar|adquirir|trocar de|migrar para|de um(?:a)? (?:ferramenta|software|sistema|fornecedor|plataforma|crm|solucao))\\b',
	'\\b(?:alguem|voces|quem)(?: \\w+)? (?:recomenda\\w*|indica\\w*|sugere\\w*|conhece) (?:um|uma|alguma?|bons?|boas?|outr[oa])',
	'\\b(?:qual|quais) (?:e |o |a |os |as |sao )*melhor(?:es)? (?:[\\w-]+ ){0,2}?(?:software|ferramenta|sistema|plataforma|fornecedor|crm|erp|app|aplicativo|banco|celular|notebook|plano|hospedagem|solucao|opcao)',
	'\\b(?:alternativas?|substitut[oa]s?) (?:ao?|a|para o|para|do|de|al|a la) [\\w"]',
	'\\bquanto (?:custa|cuesta|sale|vale)\\b|\\bcuanto (?:cuesta|sale|vale)\\b',
	'\\b(?:estoy|estamos) (?:pensando en|considerando|buscando|evaluando|valorando|mirando)(?: \\w+){0,2}? ?(?:comprar|contratar|cambiar|adquirir|migrar|un|una|alternativas?|proveedor\\w*|herramienta|software|plataforma)\\b',
	'\\b(?:quiero|queremos|voy a|vamos a|necesito|necesitamos|me gustaria|pienso) (?:comprar|contratar|adquirir|cambiar(?:me)? (?:de|a)|un(?:a)? (?:herramienta|software|sistema|proveedor|plataforma|crm|solucion))\\b',
	'\\b(?:alguien|me|pueden|podeis|podrian)(?: \\w+)? (?:recomienda\\w*|recomendar\\w*|sugiere\\w*|sugerir) (?:un|una|algun\\w*|buen\\w*)',
	'\\b(?:cual|cuales) (?:es |son )?(?:el |la |los |las )?mejor(?:es)? (?:[\\w-]+ ){0,2}?(?:software|herramienta|sistema|plataforma|proveedor|crm|erp|app|aplicacion|banco|movil|portatil|opcion|solucion)',
	'\\b(?:ich|wir) (?:\\w+ ){0,2}?(?:uberleg\\w*|denke\\w* (?:daruber )?nach|plane\\w*|erwag\\w*|mochte\\w*|will|wollen|werde\\w*)[^.?!]{0,60}(?:zu kaufen|kaufen|anzuschaffen|anschaffen|zu wechseln|wechseln|umzusteigen|umsteigen|zu bestellen|bestellen|zuzulegen|einzufuhren)\\b',
	'\\b(?:ich|wir) (?:such\\w*|brauch\\w*|benotig\\w*|sind auf der suche nach|bin auf der suche nach) (?:\\w+ ){0,5}?(?:\\w*software|tool|anbieter|losung|system|alternativen?|app|dienstleister|plattform|crm|erp|laptop|handy|agentur|hoster|lieferant\\w*)\\b',
	'\\b(?:suche|gesucht:?) (?:\\w+ ){0,4}?(?:\\w*software|tool|anbieter|losung|alternativen?|dienstleister|plattform|crm|erp|hoster)\\b',
	'\\b(?:konnt ihr|kann (?:mir |uns )?(?:jemand|wer)|konnen sie|wer kann|habt ihr)(?: \\w+){0,6}? (?:empfehl\\w*|empfehlung\\w*)\\b|\\bempfehlung(?:en)? fur\\b|\\balternativen? (?:zu|zur|zum|fur) \\w|\\bwas kostet\\b|\\bwelche[sr]? (?:\\w+ )?(?:\\w*software|tool|anbieter|crm|erp|app|laptop|hoster|system) (?:\\w+ ){0,2}?(?:empfehl\\w*|nutzt|benutzt|verwendet|ist)',
	"\\b(?:je|nous|on) (?:\\w+ )?(?:pens\\w+ a|envisag\\w+|cherch\\w+|recherch\\w+|souhait\\w+|compt\\w+|voudr\\w+|vais|allons|veux|voulons)(?: de| d'| a)? ?(?:\\w+ ){0,3}?(?:acheter|achat|souscrire|changer (?:de|pour)|passer (?:a|chez)|commander|logiciel|outil|fournisseur|prestataire|alternatives?|plateforme|solution|crm|erp)\\b",
	"\\b(?:quelqu'un|vous|qui)(?: \\w+){0,4}? (?:recommand\\w+|conseill\\w+|suggerer?\\w*) (?:un|une|des|de bons?)|\\bquel(?:le)?s? (?:est |sont )?(?:le |la |les )?meilleure?s? (?:\\w+ ){0,2}?(?:logiciel|outil|plateforme|fournisseur|crm|erp|application|banque|telephone|solution|option)|\\bcombien coute\\b|\\balternatives? (?:a|au|aux) \\w",
];

/** Who asks in these words sells, asks for others, has bought already, or learns. */
const refused: readonly string[] = [
	'^\\s*(?:do you )?(?:want|wanna|ready|looking|need) (?:to )?(?:\\w+ )?(?:buy|get|upgrade|switch|save|order)\\b[^?]{0,120}\\?',
	"\\b(?:if i were|if you(?:'re| are)? (?:\\w+ )?(?:deciding|going|looking|thinking)|would (?:anyone|anybody|you) (?:use|pay|buy|be interested)|anyone (?:want|wants|wanna|interested) (?:to|in) (?:buy|get)|buy (?:me|us) (?:a|an|the)|you (?:\\w+ ){0,3}?get me|here (?:are|is)|giveaway|check out (?:our|my|the)|for sale|selling my|use (?:code|promo)|link in bio|we (?:sell|offer|built|made|launched)|i (?:built|made|wrote|created|launched)|show hn|not (?:getting|buying|going to (?:buy|get))|never (?:buy|buying|get)|won't (?:buy|be buying|get)|not (?:gonna|going to) (?:buy|get)|don't (?:buy|want|need to buy)|refuse to buy|(?:i'll|i will) never|(?:cheaper|argentina|lessons?) [^.]{0,40}\\bto buy|don't wanna)\\b",
	"\\b(?:just (?:got|bought|ordered|purchased|received)|(?:ordered|bought|received) my|already (?:bought|have|ordered|own)|no longer (?:need|want)|i(?:'ve| have) had (?:the|my|this)|regret (?:buying|getting)|thinking about (?:making|building|starting|creating|writing)|how (?:do|would|should|can) (?:i|you|we) (?:promote|monetize|sell|market|build|learn|get (?:my first|users|customers|clients|a job|into|started|better|funding|rid)))\\b",
	`\\b(?:is|are) (?:\\w+ )?${lore} (?:\\w+ )?worth\\b`,
	`\\b(?:should i|to|where can i|how (?:do|to|can)) (?:\\w+ )?(?:learn|study|switch(?:ing)? to (?:a )?(?:programming|javascript|python|java|career|management|cs|computer science|freelanc\\w+))\\b`,
	`(?:best|recommend\\w*|suggest\\w*|favou?rite|good|any|great|looking for|recommendations? for|what|which|is|need|want|choosing|find|alternatives? to)(?: (?!(?:${ware}|for|with|at|in)\\b)[\\w/+.'-]+){0,3}? ${lore}(?=\\s*(?:$|[?.!,:;()"-]|to |for |on |about |in |of |that |you|with |and |or |is |are |do |from |at |when |who |which |worth|so |recommend|ever|i |we |your |it |as |has |have |available|out ))`,
	"\\b(?:best|good) practices\\b|\\bbest(?:-| )selling\\b|\\bdoesn't exist\\b|\\bused to use\\b",
];

/** What shows that it is a buyer all the same: a product beside the lore. */
export const buyingPatterns = {asked, elsewhere, refused};
