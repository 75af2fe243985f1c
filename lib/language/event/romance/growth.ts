// Frames in Portuguese, Spanish and French of firms that grow: sites, money, products, partners.
import type {EventKind} from '@/lib/domain/event';
import type {Entry} from '../frame';
import {money, noProduct, people, product, ruled, site} from './terms';

export const romanceGrowth: readonly (readonly [EventKind, readonly Entry[]])[] = [
	[
		'expansion',
		[
			[
				'abre, abriu, abrira, abrir, abrio, inaugura, inaugurou, inauguro, inaugurara, inaugurer, ouvre, ouvrira, ouvrir, ouverture, abertura, apertura, constroi, construira, construir, construye, construit, construire, implante, instala, instalara, s installe, amplia, ampliar, agrandit, expande',
				{after: site, notBefore: ruled, notAfter: '[^;:]{0,30}\\b(?:inquerito|investigacion|enquete|vagas de)\\b'},
			],
			[
				'expansao, expansion en, expansion a, expansion internacional, expansion internationale, expande, se expande, expandir, chega a, chega ao, chega na, llega a, desembarca en, desembarca em, arrive en, arrive au, s implante en, s implante au, entra en, entra no, entra na',
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
				"parceria, alianza, colaboracion, colaboracao, partenariat, coentreprise, acordo com, acuerdo con, acuerdo de colaboracion, accord avec, se associa a, se associam, se une a, se unen, se alia, se alian, s associe, s'associe, s'allie, s allie, firma contrato, firma parceria, firma acuerdo, firma un acuerdo, assina contrato, assina acordo, signe un contrat, signe un accord, signe un partenariat, fecha parceria, fecha contrato, remporte un contrat, gana contrato, ganha contrato, vence contrato, elige a, escolhe a",
				{
					before: '(?:[A-Z][^;:]{0,90}|^)',
					after: '[^;:]{0,60}(?:[A-Z]|$|para|pour)',
					notBefore: `${ruled}|(?:comercial|paz|cese|fusion|fusao) `,
					notAfter: '[^;:]{0,40}\\b(?:sindicat\\w*|syndicat\\w*|credores|acreedores|gouvernement|fmi)\\b',
				},
			],
		],
	],
];
