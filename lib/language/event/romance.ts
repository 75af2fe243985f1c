// Frames in Portuguese, Spanish and French: the same events, told by their verbs and nouns; letters without accents.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from './frame';

const role =
	'(?:ceo|cfo|cto|coo|president[ea]?|presidenta|diret(?:or|ora)(?:es)?|director[a]?|directeur|directrice|consejer[oa] delegad[oa]|gerente|chefe|jef[ea]|chef|responsable|vice-?president[ea]?|vicepresident[ea]|pdg|dg|patron(?:ne)?|fundador[a]?|fondateur|fondatrice|socio|presidencia|direction|conselho|consejo|conseil|lider|numero un|diretoria|cupula|directivo)';
const firm =
	'(?:[^;:]{0,50}?(?:[A-Z]|empresa|startup|companhia|compania|entreprise|societe|participa\\w+|participacion|rival|filial|filiale|negocio|divis\\w+|parts? de|concorrente|unidade|banco))';
const site =
	'(?:[^,;:]{0,60}?\\b(?:escritorios?|fabricas?|usines?|bureaux?|oficinas?|lojas?|tiendas?|magasins?|plantas?|unidades?|sedes?|siege|centros?|centres?|filia(?:l|is)|sucursal(?:es)?|agences?|site|sites|data ?centers?|almacen(?:es)?|entrepot|hotel(?:es)?|restaurantes?|campus|laboratorios?|boutiques?|depositos?|armazem)\\b)';
const people =
	'(?:[^,;:]{0,50}?\\b(?:\\d[\\d.]*|mil|milhares|miles|centenas|cientos|milliers|centaines|empregos?|empleos?|emplois?|postos?|puestos?|postes?|funcionarios?|trabalhadores|trabajadores|empleados|salaries|suppressions?|vagas|pessoas|personas|personnes|quadro)\\b)';
const money =
	'(?:[^,;:]{0,50}?(?:[$€£]|r\\$|us\\$|\\d[\\d.,]* (?:mil|milh\\w+|millon\\w*|million\\w*|mio|bilh\\w+|milliard\\w*|m\\b)|serie [a-e]|rodada|ronda|tour de table|levee))';
const ruled =
	'(?:^|[,;] ?)(?:[oa]s? |el |la |le |les |los )?(?:govern\\w+|gouvern\\w+|gobierno|ministr\\w+|ministerio|estado|senado|congresso|congreso|parlament\\w+|prefeitura|ayuntamiento|mairie|tribunal|policia|police|lula|macron|bolsonaro|sanchez|etat|ue|stf|union europea)[^A-Z]{0,30}';
const product =
	'(?:[^;:]{0,60}?\\b(?:nov[oa]s?|nuev[oa]s?|nouve\\w+|aplicativo|app|aplicacion|application|plataforma|plateforme|servicos?|servicios?|services?|produtos?|productos?|produits?|linha|linea|gamme|modelos?|modeles?|versao|version|ferramenta|herramienta|outil|solucao|solucion|solution|assistente|asistente|assistant|recurso|carro|coche|voiture|cartao|tarjeta|carte|software|logiciel|colecao|coleccion|offre)\\b)';
const noProduct =
	'[^;:]{0,40}?\\b(?:investigac\\w+|enquete|opa|oferta publica|oferta de compra|ipo|campanha|campana|campagne|appel|concurso|edital|plano de|plan de|acao|accion|processo|greve|huelga)\\b';

export const romance: readonly (readonly [EventKind, readonly Entry[]])[] = [
	[
		'leadership',
		[
			[
				'nomeia, nomeou, nomeado, nomeada, nombra, nombro, nombrado, nombrada, nomme, nommee, designa, designado, designada, contrata, contratou, ficha, ficho, elege, elegeu, elige, eligio, promove, promoveu, asciende, recrute, choisit, escolhe, elegido, elegida, indica, elu, elue, embauche',
				{after: `[^;:]{0,80}?\\b${role}\\b`, notBefore: ruled},
			],
			[
				'assume, assumiu, asume, asumio, deixa, deixou, deja, dejo, quitte, renuncia, renunciou, renuncio, demite-se, demissionne, demission, dimite, dimision, dimitio, sai, saida, salida, depart, part, abandona, prend, succede, succedera, substitui, substituira, sustituye, sustituira, remplace, remplacera, releva, sera',
				{after: `[^;:]{0,60}?\\b${role}\\b`, notBefore: ruled},
			],
			[
				'renuncia, renunciou, renuncio, demissionne, dimite, dimitio, deixa, deixou, deja, dejo, quitte, sai, saiu, abandona, se despide, assume, asume, part',
				{before: `\\b${role}\\b[^;:]{0,60}`, notBefore: ruled},
			],
			[
				'novo, nova, nuevo, nueva, nouveau, nouvelle',
				{
					after: ` ${role}\\b`,
					before:
						'(?:anuncia|apresenta|tem|tera|com|presenta|tiene|tendra|annonce|presente|a|accueille|ganha|seu|sua|su|son|sa|como|comme|o|a|el|la|un|une|le) ',
					notBefore: ruled,
				},
			],
		],
	],
	[
		'acquisition',
		[
			[
				'compra, comprou, compro, comprar, adquire, adquiriu, adquirir, adquiere, adquirio, rachete, racheter, rachat, acquiert, acquerir, absorbe, absorve, vende, vendeu, vendio, vender, cede, ceder, vend, aquisicao, adquisicion, acquisition, fusao, fusion, incorpora, se hace con, toma el control, prend le controle, rachete par',
				{
					after: firm,
					before:
						'(?:[A-Z][^;:]{0,80} |^|a |da |la |por |pela |anuncia |annonce |fecha |cierra |de |negocia |le |du |une )',
					notBefore: ruled,
					notAfter:
						'[^;:]{0,30}\\b(?:acoes|acciones|actions|imovel|casa|maison|predio|edificio|vacinas|vacunas|ingresso)\\b',
				},
			],
			[
				'fusao, fusion, opa, oferta publica de aquisicao, oferta publica de adquisicion, fundem, fusionan, fusionnent, se fusionam',
				{before: '(?:[A-Z][^;:]{0,80}|^[^;:]{0,20})', notBefore: ruled},
			],
		],
	],
	[
		'expansion',
		[
			[
				'abre, abriu, abrira, abrir, abrio, inaugura, inaugurou, inauguro, inaugurara, inaugurer, ouvre, ouvrira, ouvrir, ouverture, abertura, apertura, constroi, construira, construir, construye, construit, construire, implante, instala, instalara, s installe, amplia, ampliar, agrandit, expande',
				{after: site, notBefore: ruled, notAfter: '[^;:]{0,30}\\b(?:inquerito|investigacion|enquete|vagas de)\\b'},
			],
			[
				'expansao, expansion, expande, se expande, expandir, chega a, chega ao, chega na, llega a, desembarca en, desembarca em, arrive en, arrive au, s implante en, s implante au, entra en, entra no, entra na',
				{
					before: '[A-Z][^;:]{0,60} ',
					after: '(?: [^\\s,;:]+){0,4}',
					notAfter: '[^;:]{0,30}\\b(?:acordo|acuerdo|accord|vigor|recessao|recesion|crise|crisis|fim|fin)\\b',
					notBefore: ruled,
				},
			],
			[
				'contratara, vai contratar, va a contratar, recrutera, embauchera, va recruter, criara, creara, generara, creera, preve contratar',
				{after: people, notBefore: ruled},
			],
		],
	],
	[
		'funding',
		[
			[
				'capta, captou, captar, levanta, levantou, levanto, recebe, recebeu, recauda, recaudo, recibe, recibio, consigue, cierra, fecha, leve, boucle, obtient, obtem, obtiene, levee de fonds, rodada, ronda, aporte, injeta, inyecta, finaliza',
				{
					after: money,
					notBefore: ruled,
					notAfter: `[^;:]{0,50}\\b(?:contrato|contrat|multa|lucro|beneficio|receita|ventas|pedido|premio)\\b`,
				},
			],
			[
				'rodada de investimento, ronda de financiacion, ronda de inversion, ronda de financiamiento, levee de fonds, leve des fonds, tour de table, aporte de, entrada em bolsa, salida a bolsa, introduction en bourse, abertura de capital, ampliacion de capital, aumento de capital, augmentation de capital, oferta publica inicial',
				{notBefore: ruled},
			],
			[
				'investe, investiu, invierte, invirtio, investit',
				{after: `${money}[^;:]{0,30} (?:em|na|no|en|dans|chez) (?:a |la |o )?[A-Z]`, notBefore: ruled},
			],
		],
	],
	[
		'layoffs',
		[
			[
				'demite, demitiu, demitir, demitira, demissoes, despede, despedira, despedir, despidio, despidos, despide, licencie, licenciements, licenciement, supprime, supprimer, suppression, corta, cortou, cortara, recorta, recortara, elimina, eliminara, reduz, dispensa, ere',
				{after: people, notBefore: ruled},
			],
			[
				"demissao em massa, demissoes em massa, despidos masivos, despido colectivo, plan social, licenciements, plan de sauvegarde de l emploi, layoff, despedimento coletivo, suppressions d'emplois, suppression d'emplois, suppressions de postes, suppression de postes, ajuste de plantilla",
				{notBefore: ruled},
			],
			[
				'fecha, fechou, fechara, fechar, cierra, cerro, cerrara, cerrar, ferme, fermera, fermer, fermeture, fechamento, cierre, encerra, encerrou',
				{after: site, notBefore: ruled},
			],
		],
	],
	[
		'insolvency',
		[
			[
				'falencia, recuperacao judicial, quiebra, concurso de acreedores, bancarrota, insolvencia, faillite, redressement judiciaire, liquidation judiciaire, depot de bilan, depose le bilan',
				{notBefore: ruled},
			],
		],
	],
	[
		'launch',
		[
			[
				'lanca, lancou, lancara, lancar, lanza, lanzo, lanzara, lanzar, lance, lancent, lancera, lancer, apresenta, apresentou, presenta, presento, devoile, presente, estreia, estrena, estreno, lancamento, lanzamiento, lancement, disponibiliza',
				{after: product, notAfter: noProduct, notBefore: ruled},
			],
			[
				'lanca, lancou, lanza, lanzo, lance, devoile, estrena',
				{
					before: '[A-Z][^;:]{0,40} ',
					after: "(?: (?:o|a|os|as|el|la|los|las|le|les|l'|un|uma?|une|su|seu|sua|son|sa)){0,1} ?[A-Z]",
					notAfter: noProduct,
					notBefore: ruled,
				},
			],
		],
	],
	[
		'partnership',
		[
			[
				"parceria, alianza, colaboracion, colaboracao, partenariat, joint venture, coentreprise, acordo com, acuerdo con, acuerdo de colaboracion, accord avec, se associa a, se associam, se une a, se unen, se alia, se alian, s associe, s'associe, s'allie, s allie, firma contrato, firma parceria, firma acuerdo, firma un acuerdo, assina contrato, assina acordo, signe un contrat, signe un accord, signe un partenariat, fecha parceria, fecha contrato, remporte un contrat, gana contrato, ganha contrato, vence contrato, elige a, escolhe a",
				{
					before: '(?:[A-Z][^;:]{0,90}|^)',
					after: '[^;:]{0,60}(?:[A-Z]|$|para|pour)',
					notBefore: `${ruled}|(?:comercial|paz|cese|fusion|fusao) `,
					notAfter: '[^;:]{0,40}\\b(?:sindicat\\w*|syndicat\\w*|credores|acreedores|gouvernement|fmi)\\b',
				},
			],
		],
	],
	[
		'legal',
		[
			[
				'processa, processou, processada, processado, demanda, demando, demandada, demandado, multa, multada, multado, investiga, investigada, investigado, investigacao, investigacion, condenada, condenado, condena, condamne, condamnee, condamnation, acusa, acusada, acusado, accuse, accusee, poursuit, poursuivi, poursuivie, enquete, amende, amendes, plainte, querella, denuncia, denunciada, sanciona, sancionada, perquisition, acao judicial, acao coletiva, proces, julgamento, juicio, imputado, imputada, indenizar, indemnizar, fraude, soborno, suborno, indiciada, mise en examen, assigne, assignee, tribunal, justica, justicia',
				{
					before: '(?:[A-Z][^;]{0,110}|^(?:a |la |el |o |une? )?[^;A-Z]{0,20})',
					after:
						'(?:[^;]{0,80}(?:[A-Z]|empresa|entreprise|compania)|[^;]{0,60}$|[^;]{0,40}\\b(?:por|pour|contra|contre|de|em|a)\\b)',
					notAfter:
						'[^;:]{0,25}\\b(?:de (?:empleo|mercado|trabajo|vivienda|satisfacao|satisfaction|electricidad|energia|petroleo)|interna de mercado|cientifica|y desarrollo|e desenvolvimento|crece|sube|aumenta|de consumo)\\b',
					notBefore: '(?:la|alta|baja|oferta y|forte)',
				},
			],
		],
	],
];
