// More of how people say that they look to buy, choose or switch: by asking what others use, what a thing is worth, or for an offer.

/** What can be bought stands in capitals: see `wares.ts`. */
const ware = 'Q+';

const others =
	"(?:people|you|u|you guys|everyone|everybody|folks|others|teams|companies|startups|y'all|small businesses|freelancers|agencies|your teams?|your company)";
/** What somebody leaves or moves from that is no product. */
const life =
	'(?! (?:my|the|this|our|a|an)? ?(?:job|country|city|company|team|town|state|wife|husband|girlfriend|boyfriend|house|home|school|university|college|uni|phd|startup|career|field|class|course|church|party|us|usa|uk|bay area|bomb|ball|subject|topic|gun|weight|kids?)\\b)';

/** What is learned or lived and not bought. */
const taught =
	'python|ruby|java|javascript|typescript|golang|go|rust|c|php|react|angular|vue|node|nodejs|django|rails|haskell|scala|swift|kotlin|elixir|clojure|masters?|mba|phd|college|startups?|bootcamps?|tabs|spaces|remote|freelanc\\w+|sql|nosql|rest|graphql|emacs|vim|agile|waterfall';

const english: readonly string[] = [
	`\\b(?:which|what) (?:[\\w/+.-]+ ){0,2}?${ware} (?:would|could|might|should|will) (?:suit|fit|work|be (?:best|good|right|enough|suitable)|you|i|we|one)\\b`,
	`\\b(?:what|which)(?: [\\w/+.-]+){0,2}? (?:do|does|are) ${others}(?: all| here| guys)? (?:use|using|run|running|recommend|rely on) (?:for|as|to (?:manage|track|handle|store|send|host|monitor|collect|sync|back|share|schedule|bill|invoice|organi[sz]e)) (?!(?:motivation|fun|breakfast|lunch|inspiration|focus|happiness))`,
	`\\bwho (?:do|does|would) ${others} (?:use|recommend|buy from|go with|bank with|host with|order from)\\b`,
	`\\b(?:thinking (?:of|about)|considering|planning on|planning to|about to|ready to|want to|looking to|need to|have to|trying to) (?:drop(?:ping)?|ditch(?:ing)?|replac(?:e|ing)|mov(?:e|ing) (?:off|away from)|get(?:ting)? rid of|chang(?:e|ing) (?:our|my)? ?(?:providers?|vendors?|suppliers?|banks?|carriers?|isp|hosts?|insurers?))${life}`,
	`\\b(?:what (?:else is|other options are|are the other options)(?: out)? there|what are (?:my|our|the) (?:other )?(?:options|alternatives)\\b(?! to (?:get|make|learn|do))|(?:we|i)(?:'re| are|'m| am) (?:just |still |currently )?(?:looking|shopping) around\\b)`,
	`(?:^|[.!?:] ?)(?:i |we )?(?:really )?(?:need|require|want) (?:a|an|some|new|better|another) (?:[\\w/+.-]+ ){0,3}?${ware} (?:that|which|for (?:my|our|a|an|the|\\d)|with|under|below)\\b`,
	`^(?![^?]*\\b(?:${taught})\\b)[^.?!]{0,40}?\\b[\\w.+#-]{2,} (?:vs\\.?|versus) [\\w.+#-]{2,}(?: [\\w.+#-]+)?(?:,? (?:for|in|at|with) (?:a |an |my |our |the |small |large |\\d)[^?]{0,60})\\?`,
	`\\btempted (?:by (?:the|those|these|that|this|an?) (?:[\\w/+.'-]+ ){0,3}?${ware}|to (?:get|buy|order|upgrade) )`,
	'\\bneed (?:an? )?(?:new|better|another) ones?\\b[^.!?]{0,40}\\b(?:suggestions?|recommendations?|recs|ideas)\\b ?\\?',
	`(?:^|[:.!?] ?)(?:please )?recommend (?:me|us) (?:an?|some|your) (?:[\\w/+.'-]+ ){0,3}?${ware}`,
	'\\bin the market for (?:a|an|some|new|another)\\b',
	'\\b(?:has|have|did) (?:any(?:one|body)|some(?:one|body)|you guys|any of you)(?: here)? (?:ever |recently |successfully )?(?:switched|migrated|upgraded|moved (?:over )?from [\\w.+-]+ to) ',
	`\\b(?:going rate|price range|ballpark(?: figure| price)?|typical (?:price|cost)|how much (?:should|would) (?:i|we|one) (?:pay|expect|budget)) (?:for|of) (?:[\\w/+.'-]+ ){0,4}?${ware}\\b`,
	'\\bdo you (?:guys )?have (?:a|any|an) (?:\\w+ )?(?:resellers?|distributors?|dealers?|stores?|shops?|showrooms?|stockists?|branch(?:es)?) (?:in|near|around|for)\\b',
	'\\b(?:send|give|get|like|request|requesting|need|provide|share) (?:me |us |you )?(?:with )?(?:a |an |your |the )?(?:quote|quotation|price list|pricing (?:details|information|info|sheet)|free trial|product demo|demo of)\\b(?! (?:from|by|about|that|of the day))',
	`\\b(?:looking to|want to|plan to|planning to|need to|hoping to|about to|time to) (?:hire|engage|contract|bring in|find|get|buy|rent|lease|book|order) (?:a|an|some|new|another|\\d+) (?:[\\w/+.'-]+ ){0,3}?${ware}\\b`,
	'\\bshould (?:i|we) (?:\\w+ )?(?:go (?:for|with)|upgrade|stick with|wait for|invest in|pay for|splurge)\\b(?! (?:it all|broke|a (?:degree|phd|masters|job|career))\\b)',
	`\\bbudget (?:for|of \\S+ for) (?:a|an|some|new|the) (?:[\\w/+.'-]+ ){0,3}?${ware}\\b`,
	"\\b(?:trying to|help me|help us|can't|cannot|can not|need to|have to|hard to|struggling to) (?:decide|choose|pick)(?: which| between| what)? (?!to (?:do|study|learn|major)|(?:my|a|the) (?:major|career|college|path|degree|name|language))",
	`\\b(?:does|do) (?:anyone|anybody|any of you|you(?: guys)?) (?:here )?(?:sell|stock|carry|rent|offer|make) (?:[\\w/+.'-]+ ){0,4}?(?:${ware}|in [a-z])`,
	"\\bwho(?:'s| is| are) (?:\\w+ )?(?:a |the )?(?:good|best|cheapest|reliable|decent) (?:in|for|at|to use|these days|around|provider|vendor|supplier)\\b",
	'\\b(?:need(?:ing)?|want(?:ed|ing)?|seeking|looking for|after|any) (?:some |a few |your )?(?:recommendations?|recs)\\b(?! (?:letter|engine|system|from my|algorithm))|\\b(?:recommendations?|suggestions?|recs) (?:needed|wanted|please|pls|welcome|appreciated)\\b(?! (?:on how|to improve))',
	'\\b(?:what|how much) (?:would|does|will|do) (?:it|that|this|one|they|you) (?:cost|charge|run me)\\b',
	`\\b(?:we|i)(?:'re|'m| are| am) (?:\\w+ )?(?:evaluating|shortlisting|comparing|trial+ing|piloting|demoing|vetting|reviewing) (?:[\\w/+.'-]+ ){0,3}?${ware}\\b`,
	'\\b(?:are|is) there (?:still )?(?:any )?(?:seats?|tickets?|flights?|rooms?|tables?|slots?|places|spots|units|copies) (?:left|available|on|for|to|in|still)\\b',
	'\\bexperiences? with (?!(?:depression|burnout|anxiety|kids|this (?:bug|error)|recruiters|interview\\w*|working|being|learning|meditation)\\b)[\\w.+ -]{2,40}\\?',
	`\\b(?:which|what) (?:[\\w/+.-]+ ){0,3}?${ware} (?:for|under|with|on) [^?]{2,60}\\?`,
	'\\bany (?:experience|luck|thoughts?|opinions?|feedback|reviews?|success) (?:with|on|about|using) (?!(?:working|being|this bug|my|how|why|the idea|running a|building|starting)\\b)[\\w"@][^?]{1,50}\\?',
	`\\bwhat(?:'s| is| are|s) (?:a|an|some) (?:\\w+ )?(?:good|reliable|decent|cheap|solid|affordable|great|nice|safe|simple) (?:[\\w/+.'-]+ ){0,4}?${ware}\\b`,
	"\\bhow (?:good|reliable|secure|stable|safe|fast|responsive) (?:is|are) (?!(?:your|you|my|our|the)\\b)[\\w.+-]+(?:'s)? (?:[\\w+.-]+ )?(?:support|uptime|coverage|customer service|service|hosting|quality|plans?)\\b",
	`\\b(?:which|what)(?: [\\w/+.'-]+){0,3}? ${ware} (?:do|does|did|are) ${others}(?: all| guys)? (?:\\w+ )?(?:type|host|run|work|rely|settle|bank|ride|sit|write|sleep|drive|own|swear|pay)\\b`,
	`^(?:ask hn: )(?:a |an |any |good |simple )*(?:tools?|services?|software|apps?|platforms?|products?|hosting|saas|${ware}) (?:to|for|that|with|like) [^.]{3,80}$`,
	`\\b(?:affordable|cheap|reliable|decent|good|inexpensive|simple|lightweight) (?:[\\w/+.'-]+ ){0,3}?${ware} for [^?]{3,50}\\?`,
	'\\bwho (?:hosts|handles|does|runs|makes|prints|processes|manages|supplies|sells|services) (?:your|the best|good|cheap)\\b',
	'\\bwhen (?:do|does|will|are|is|can) [^?.]{2,50}?(?:go on sale|on sale|be available|available|in stock|be released|bookable)\\b(?! (?:for comment|to talk))',
	`\\bneed (?:me )?(?:a|an|some) (?:new|better|bigger|second|another|decent|good|proper) (?:\\w+ )?${ware}\\b(?! (?:numbers?|charger|case idea))`,
	`${ware}(?: \\w{1,4})? or (?:the |a |an )?[\\w ]{1,14}\\?`,
	`\\b(?:thinking|leaning (?:towards?|to)|eyeing|eying|tempted by|sold on|set on|drooling over|saving for) (?:about |of )?(?:a |an |the |my |that )?(?:new |getting |buying )?${ware}\\b`,
	'\\b(?:convince|persuade|talk|stop) me (?:to|into|not to|out of|from) (?:buy(?:ing)?|get(?:ting)?|order(?:ing)?|switch(?:ing)?|upgrad(?:e|ing)|purchas(?:e|ing)|pre-?order(?:ing)?)\\b',
	`\\b(?:how long|what) is the (?:wait|wait time|lead time|delivery time|shipping time) (?:for|on)\\b|\\b(?:pre-?order|order)(?:ed|ing)? (?:is |are )?(?:open|opens|start)[^?]*\\?`,
	`\\b(?:do|would|does) (?:you|anyone|anybody) (?:guys )?(?:actually )?pay for (?:a|an|any|your) (?:[\\w/+.'-]+ ){0,3}?${ware}\\b`,
	`\\b(?:is|are) there (?:[\\w'-]+ ){0,2}?(?:paid|premium|commercial|hosted|self-hosted|managed|european|cheaper|better) `,
	'\\b(?:switching|migrating|moving (?:away|off)|upgrading) from [\\w.+ -]{2,30}[,:;]? (?:where to|what next|to what|which one|suggestions|ideas|advice|tips)\\b',
	`\\b(?:deciding|debating|undecided|unsure|not sure|wondering|contemplating) (?:on )?(?:whether|if) (?:to|i should|we should) (?:get|buy|order|upgrade|switch|go for|pre-?order|replace|subscribe)\\b`,
	`\\b(?:looking at|checking|pricing(?: out)?|comparing) (?:[\\w/+.'-]+ ){0,2}?${ware} (?:to|from|in|for|for a) [^?]{2,60}\\?`,
	"\\b(?:what(?:'s| is| are)|how much (?:is|are)) (?:the |a |an )?(?:[\\w-]+ ){0,2}?(?:cost|price|fee|fare|rate|pricing)s? (?:on|for|of|to|from)\\b",
	`\\b(?:i'm|im|i am|we're|we are|ok|okay|so|finally) (?:\\w+ )?(?:ordering|buying|getting|pre-?ordering|booking|subscribing to|signing up for) (?:the |a |an |my |our |another )(?:[\\w'-]+ ){0,2}?${ware}\\b`,
	'\\b(?:we|i) (?:want|need|plan|have|are going|are looking|would like)(?: \\w+)? to replace (?:our|my|the) ',
];

const thing =
	'(?:crm|erp|software|programa|aplicativo|aplicacion|app|sistema|ferramenta|herramienta|plataforma|servico|servicio|provedor|proveedor|fornecedor|hospedagem|hosting|banco|operadora|operador|plano|plan|celular|movil|notebook|portatil|impressora|impresora|agencia|consultoria|antivirus|vpn|seguro|maquininha|tpv)';
const ding =
	'(?:[\\w-]*software|tool|crm|erp|app|anbieter|system|programm|hoster|hosting|bank|versicherung|laptop|notebook|handy|drucker|losung|plattform|agentur|dienstleister|lieferant\\w*|cloud|vpn|tarif|buchhaltungsprogramm|[\\w-]*system|[\\w-]*tool)';
const chose =
	'(?:logiciel|outil|crm|erp|plateforme|application|appli|fournisseur|prestataire|banque|solution|hebergeur|forfait|operateur|assurance|agence|imprimante|portable|cabinet|service)s?';

const romance: readonly string[] = [
	`\\b(?:qual|quais|que) (?:o |a |e )*(?:\\w+ )?${thing}s? (?:\\w+ ){0,2}?(?:voces|vcs|voce|vc|usam|usa|usar|uso|recomendam|recomenda|indicam|indica|escolher|comprar|contratar)\\b`,
	'\\b(?:o que|quem) (?:e que )?(?:voces |vcs )?(?:indicam|recomendam|sugerem)\\b',
	'\\b(?:vale a pena|compensa) (?:assinar|comprar|contratar|trocar|pagar|migrar|investir (?:em|no|na)|o plano|a versao|mudar para)\\b',
	`\\b(?:preciso|precisamos|procuro|procuramos|busco|buscamos|necesito|necesitamos) (?:de )?(?:um |uma |outro |outra |un |una |otro |otra |algum |alguma |algun |alguna |novo |nova |nuevo |nueva )(?:\\w+ ){0,2}?${thing}\\b`,
	`\\b(?:trocar|mudar|cambiar(?:me|nos)?|migrar) (?:de|do|da|nosso|nossa|nuestro|nuestra) (?:\\w+ )?${thing}\\b`,
	'\\b(?:pedir|solicitar|solicito|gostaria de|preciso de|quero|quisiera|necesito|me gustaria|enviem|enviar|mandar|recibir|receber) (?:\\w+ ){0,2}?(?:orcamento|cotacao|presupuesto|cotizacion|tabela de precos|lista de precios|demonstracao|demostracion)\\b',
	`\\b(?:que|cual|cuales) (?:\\w+ )?${thing}s? (?:\\w+ ){0,2}?(?:usais|usas|usan|utilizais|utilizas|utilizan|recomendais|recomiendas|recomiendan|elegir|comprar|contratar|es mejor)\\b`,
	'\\b(?:merece|vale) la pena (?:pagar|comprar|contratar|cambiar|invertir|la version|el plan|pasarse|migrar)\\b',
	'\\b(?:alguem|voces|quem)(?: ai| aqui)? (?:sabe|sabem|conhece|conhecem|tem|teria)(?: indicacao)? (?:de )?(?:um |uma |algum |alguma )(?:bom|boa|otim\\w+|lugar|empresa|site|loja)',
	'\\b(?:onde|donde) (?:eu |posso |puedo |se puede |podemos )?(?:compro|comprar|encontro|encontrar|encuentro|conseguir|consigo|alugar|alugo|alquilar|contratar|pedir)\\b',
	'\\b(?:pensando en|pensando em|quiero|quero|voy a|vou|vamos a|vamos|planeo) (?:cambiar(?:me|nos)|pasar(?:me|nos)|mudar|migrar|trocar) (?:a|de|para|do|da) (?!(?:casa|ciudad|cidade|pais|trabajo|trabalho|emprego|carrera|curso|vida|escola)\\b)',
	"\\b(?:vous|tu|quelqu'un) (?:connaissez|connais|connait|avez|auriez|aurait)(?: \\w+)? (?:un|une|des|de) (?:bon|bonne|bons|bonnes|outil|logiciel|adresse|prestataire|nom)",
	'\\bou (?:puis-je|peut-on|est-ce que je peux|je peux|on peut) (?:\\w+ )?(?:acheter|trouver|louer|commander)\\b',
	'\\b(?:voces?|vcs|alguem|me|nos)(?: \\w+)? (?:recomendam|indicam|sugerem|recomiendan|recomendais|sugieren|aconsejan) (?:qual|que|algum\\w*|un|una|um|uma|algun\\w*)\\b',
	'\\b(?:alguien|alguem) (?:\\w+ )?(?:ha probado|probo|usa|utiliza|testou|usou|ja usou|tem experiencia com|tiene experiencia con) \\w',
	`\\bquel(?:le)?s? (?:\\w+ ){0,2}?${chose} (?:[\\w']+[ -]){0,2}?(?:utilis\\w+|recommand\\w+|choisir|prendre|conseill\\w+|employ\\w+)`,
	"\\b(?:ca|cela|est-ce que ca) (?:en )?vaut (?:le coup|la peine|l'investissement)\\b",
	"\\b(?:quelqu'un|qui)(?: ici)? (?:a |ont )?(?:deja )?(?:teste|essaye|utilise|un avis sur|des retours sur|connait) \\w",
	"\\b(?:voudrai[st]|voudrions|souhait\\w+|aimerai[st]|demand\\w+|besoin d'|recevoir|voulons|obtenir) (?:\\w+ )?(?:un |une |d'un )?(?:devis|demo|demonstration|tarifs?|offre de prix)\\b",
	'\\bcherch(?:e|ons) (?:une?|des) [^.!?]{2,50}\\b(?:conseils|avis|recommandations|suggestions) ?\\?',
	'\\bque (?:me |nos )(?:compro|compramos|pillo)\\b',
	'\\b(?:vous|tu) (?:utilis|recommand|conseill|pren)\\w+ quoi (?:comme|pour)\\b',
	`\\b(?:remplacer|changer de|changer) (?:notre |mon |nos |de )?(?:\\w+ )?${chose}\\b`,
];

const german: readonly string[] = [
	`\\bwelche[snrm]? (?:[\\w-]+ ){0,2}?[\\w-]*${ding} (?:\\w+ ){0,6}?(?:nutzt|benutzt|verwendet|empfehl\\w+|nehmt|setzt|sollte\\w*|taugt|lohnt|ist (?:gut|besser|am besten))`,
	'\\bwo (?:kann (?:ich|man)|konnen wir|bekomm\\w+ (?:ich|man|wir)|krieg\\w* (?:ich|man)|gibt es) [^?]{0,50}\\b(?:kaufen|bestellen|mieten|gunstig\\w*|her)\\b',
	'\\b(?:kennt|kennen|weiss|hat) (?:jemand|ihr|wer|einer|sie) (?:\\w+ ){0,2}?(?:ein\\w*|nen) (?:gut\\w*|gunstig\\w*|zuverlassig\\w*|brauchbar\\w*|bezahlbar\\w*) ',
	'\\b(?:hat|habt|haben) (?:\\w+ ){0,3}?erfahrung(?:en)? mit \\w',
	'\\b(?:uberleg\\w*|denke daruber nach|spiele mit dem gedanken),? (?:mir|uns) [^.!?]{1,50}\\b(?:zu (?:holen|kaufen|bestellen|gonnen)|zuzulegen|anzuschaffen)',
	'\\blohnt sich (?:der (?:umstieg|wechsel|kauf)|die (?:anschaffung|premium\\w*|pro\\b)|ein(?:e)? (?:upgrade|wechsel|abo|lizenz|umstieg))',
	`\\b(?:ich|wir) such(?:e|en) (?:gerade |derzeit |aktuell )?(?:ein\\w* )?(?:[\\w-]+ ){0,4}?${ding}\\b`,
	'\\b(?:vergleich\\w+|evaluier\\w+|prufen|testen) (?:gerade |derzeit |aktuell |momentan )?(?:verschiedene |mehrere |neue )?(?:anbieter|losungen|tools|systeme|hersteller)\\b',
	'\\b(?:angebot|kostenvoranschlag|preisliste) (?:\\w+ ){0,3}?(?:machen|schicken|zukommen|erstellen|senden|unterbreiten)\\b|\\bbitten? um (?:ein |ihr )?angebot\\b',
	`\\b(?:wechsel|umstieg|umzug) (?:von|auf|zu) (?:[\\w-]+ ){1,4}?(?:sinnvoll|ratsam|empfehl\\w+)|\\b(?:brauch\\w+|benotig\\w+) (?:ein\\w* )?(?:neue\\w* |andere\\w* )(?:[\\w-]+ ){0,2}?${ding}\\b`,
];

export const lookingPatterns = {asked: english, elsewhere: [...romance, ...german]};
