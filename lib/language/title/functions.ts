// Words that say what work a title is about, in several languages.
import {type Lazy, start} from './pattern';

/** What work a title is about. */
export type JobFunction =
	| 'engineering'
	| 'it'
	| 'product'
	| 'project'
	| 'design'
	| 'research'
	| 'sales'
	| 'business-development'
	| 'marketing'
	| 'customer'
	| 'consulting'
	| 'purchasing'
	| 'people'
	| 'finance'
	| 'legal'
	| 'operations'
	| 'administration'
	| 'health'
	| 'education'
	| 'general'
	| 'u';

/** Beginnings of words that tell a function; the first that matches wins, so the more particular stand first. Spelled without accents. */
export const functionWords: readonly [JobFunction, Lazy][] = [
	[
		'it',
		start(
			'it (?:support|service|help)|computer tech|internet serv|systems? (?:manag|integr|techn)|lan tech|application manag|anwendungsbetreu',
		),
	],
	[
		'education',
		start('(?:assistant|associate|visiting|adjunct) (?:prof|lectur|scholar)|(?:student|teaching) assistant'),
	],
	['research', start('research and dev|r and d|forschung und entw')],
	['sales', start('sales (?:and )?marketing|marketing (?:and )?(?:international )?sales|client manag|head of sales')],
	[
		'project',
		start(
			'project|projekt|program (?:manag|lead|director)|projet|projeto|proyecto|progett|programme?\\b|pmo\\b|scrum|change manag|business process|process (?:manag|spec|improv)|prozess ?manag|bpm\\b|arbeitsplan|preconstruction|bauleit|byggeled',
		),
	],
	[
		'business-development',
		start(
			'business dev|bus dev|biz dev|bizdev|desenvolvimento de negoc|desarrollo de negoc|developpement commercial|sviluppo commerciale|geschafts ?entwicklung|unternehmensentwicklung|new business|expansion|affarsutveck|strategic alliances?|partner(?:ships?)? (?:man|dir|lead)|partnership|cooperat',
		),
	],
	[
		'product',
		start(
			'product own|product man|produkt ?manag|produto|producto|produit|chief product|head of product|vp product|cpo\\b|product (?:lead|director)|(?:director|vice president|vp|svp) (?:of )?product\\b',
		),
	],
	[
		'marketing',
		start(
			'(?:e )?marketing|marcom|marknads|pazarlama|art ?dire|artwork|konzeption|conversion|mercadotecnia|mercadeo|brand|marke|communicat|comunica|kommunikation|media|pr\\b|public relations|seo\\b|content|campaign|kampagn|advertis|publicid|publicit|werbung|social media|growth|cmo\\b|imprensa|presse|event|digital (?:excellence|performance|strateg)|ecommerce|graphic|grafik|creative|kreativ|criativ|multimedia|promotion|evangelist|pr$|editor in chief|redaktion|market research|marktforsch',
		),
	],
	[
		'people',
		start(
			'human|ressources hum|recursos hum|risorse uman|insan kaynak|hr\\b|rh\\b|people|talent|recruit|recrut|recluta|personal(?!ized| train| assist)|personnel|payroll|chro\\b|drh\\b|gestao de pessoas|employer|leadership dev|risorse umane|personeel|rekrut|onboarding|training and dev',
		),
	],
	[
		'purchasing',
		start(
			'purchas|procure|buyer|buying|einkauf|compras|comprador|achat|acheteu|acquist|inkoop|inkop|sourcing|beschaffung|category manager|supplier|materials manager|disponent|replenish|merchandise',
		),
	],
	[
		'customer',
		start(
			'customer|client (?:serv|succ|sol|rel)|kunden ?(?:dienst|serv|betreu)|kunden|support|help ?desk|service ?desk|atendimento|suporte|soporte|atencion al cliente|suporte|service client|call cent|success|service consultant|serviceberater|escalation',
		),
	],
	[
		'sales',
		start(
			'sales|sdr\\b|bdr\\b|sale\\b|vendas|venda\\b|ventas|venta\\b|vente|vendite|vendedor|vendeu|vertrieb|verkauf|verkoop|verkop|forsalj|salg|accounts?\\b(?! (?:payable|receiv))|key account|konto|commercial|comercial|commercieel|kommerz|revenue|cro\\b|charge d affaires|responsable d affaires|territory|aussendienst|contas|cuentas|presales|pre sales|representa|retail sales|inside|cco\\b|tender|bid\\b',
		),
	],
	[
		'consulting',
		start(
			'consult|strategist|strategy manag|strategic plan|strategieplan|business anal|berat|conseil|consulent|konsult|advisory|advisor|adviser|adviseur|assessor|asesor',
		),
	],
	[
		'finance',
		start(
			'financ|finan[zc]|accounting|accountant|accounts? (?:payable|receivable)|contab|contador|comptab|buchhalt|rechnungswesen|controll|treasur|tax\\b|steuer|audit|cfo\\b|daf\\b|credit|risk|invest|tesour|kredit|bank|fiscal|billing|fp and a|underwrit|trader|trading|actuar|equity',
		),
	],
	[
		'legal',
		start(
			'legal|lawyer|attorney|counsel|advog|abogad|jurid|juris|rechts|avocat|recht\\b|compliance|paralegal|notar|patent',
		),
	],
	[
		'it',
		start(
			'it\\b|ict\\b|edv|information (?:tech|sec|sys)|informat|fachinformat|ti\\b|cio\\b|ciso\\b|system ?admin|sysadmin|network|netzwerk|datacent|data cent|cyber|security|infrastruct|infrastrukt|system (?:eng|ana)|systems (?:eng|ana|admin)|systembetreu|administrator|admin sys|cloud|devops|sre\\b|database|erp\\b|sap\\b|tecnologia',
		),
	],
	[
		'engineering',
		start(
			'software|engineer|entwickl|develop(?!ment manager)|desenvolv|desarroll|developpeu|sviluppat|programm|program?ador|ingeni|engenh|ingegn|cto\\b|technolog|technical|technisch|technik|techniker|technicien|tecnic|full ?stack|front ?end|back ?end|web|data|analytics|machine learning|mechanic|maschinenbau|ai\\b|architect|konstrukt|quality assurance|qa\\b|test|mechatronik|electr|elektr',
		),
	],
	['design', start('design|ux\\b|ui\\b|art dir|artist')],
	[
		'research',
		start('research|forsch|pesquis|investigador|scientist|cientist|wissenschaft|r and d|lab\\b|scientific|recherche'),
	],
	[
		'administration',
		start(
			'assist|kaufmann|industriekauf|burokauf|kfm\\b|secret|sekret|office manager|office\\b|administrati|buro|sachbearbeit|reception|empfang|clerk|back office|verwaltung|executive assistant|hausverwalt|order (?:man|entry)|data entry',
		),
	],
	[
		'operations',
		start(
			'operat|operac|betrieb|logisti|supply|produktion|production|producao|produccion|manufactur|fertigung|werk\\b|plant|fabrik|warehouse|lager|quality|qualit|coo\\b|transport|maintenance|versand|facility|store|filial',
		),
	],
	['health', start('nurse|doctor|arzt|medic|dent|health|pfleg|clinic|therap|pharm')],
	['education', start('teach|lehr|profess|school|universit|docent|lectur|coach|instruct|tutor|dean')],
	[
		'general',
		start(
			'ceo|chief executive|geschaftsfuhr|general manager|managing director|president|founder|owner|inhaber|director general|directeur general|diretora? geral',
		),
	],
];
