// Frames in Portuguese, Spanish and French of firms that change: at the top, in hands, in size, before a court.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from '../frame';
import {firm, people, role, ruled, site} from './terms';

export const romanceChange: readonly (readonly [EventKind, readonly Entry[]])[] = [
	[
		'leadership',
		[
			[
				'nomeia, nomeou, nomeado, nomeada, nombra, nombro, nombrado, nombrada, nomme, nommee, designa, designado, designada, contrata, contratou, ficha, ficho, elege, elegeu, elige, eligio, promove, promoveu, asciende, recrute, choisit, escolhe, elegido, elegida, indica, elu, elue, embauche',
				{after: `[^;:]{0,80}?\\b${role}\\b`, notBefore: ruled},
			],
			[
				'assume, assumiu, asume, asumio, deixa, deixou, deja, dejo, quitte, renuncia, renunciou, renuncio, demite-se, demissionne, demission, dimite, dimision, dimitio, sai, saida, salida, depart, abandona, prend, succede, succedera, substitui, substituira, sustituye, sustituira, remplace, remplacera, releva, sera',
				{after: `[^;:]{0,60}?\\b${role}\\b`, notBefore: ruled},
			],
			[
				'renuncia, renunciou, renuncio, demissionne, dimite, dimitio, deixa, deixou, deja, dejo, quitte, sai, saiu, abandona, se despide, assume, asume, part',
				{before: `\\b${role}\\b[^;:]{0,60}`, notBefore: ruled},
			],
			[
				'prend la tete, prennent la tete, prendra la tete, prend les renes, prend la direction, prend la presidence, prend les commandes, assume o comando, assume a presidencia, assume a direcao, toma las riendas, asume las riendas, asume la presidencia, asume la direccion, toma el mando, passa o comando, cede le poste',
				{
					before: '[A-Z][^;:]{0,60} |^',
					notBefore: ruled,
					notAfter: ' (?:du classement|de la course|do ranking|de la clasificacion|du championnat)',
				},
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
				'compra, comprou, compro, comprar, adquire, adquiriu, adquirir, adquiere, adquirio, rachete, racheter, rachat, acquiert, acquerir, absorbe, absorve, vende, vendeu, vendio, vender, cede, ceder, vend, aquisicao, adquisicion, fusao, incorpora, se hace con, toma el control, prend le controle, rachete par',
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
				'fusao, fusion con, fusion entre, fusion avec, fusion de, opa, oferta publica de aquisicao, oferta publica de adquisicion, fundem, fusionan, fusionnent, se fusionam',
				{before: '(?:[A-Z][^;:]{0,80}|^[^;:]{0,20})', notBefore: ruled},
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
