// What the frames in Portuguese, Spanish and French speak of; letters without accents.

export const role =
	'(?:ceo|cfo|cto|coo|president[ea]?|presidenta|diret(?:or|ora)(?:es)?|director[a]?|directeur|directrice|consejer[oa] delegad[oa]|gerente|chefe|jef[ea]|chef|responsable|vice-?president[ea]?|vicepresident[ea]|pdg|dg|patron(?:ne)?|fundador[a]?|fondateur|fondatrice|socio|presidencia|direction|conselho|consejo|conseil|lider|numero un|diretoria|cupula|directivo)';
export const firm =
	'(?:[^;:]{0,50}?(?:[A-Z]|empresa|startup|companhia|compania|entreprise|societe|participa\\w+|participacion|rival|filial|filiale|negocio|divis\\w+|parts? de|concorrente|unidade|banco))';
export const site =
	'(?:[^,;:]{0,60}?\\b(?:escritorios?|fabricas?|usines?|bureaux?|oficinas?|lojas?|tiendas?|magasins?|plantas?|unidades?|sedes?|siege|centros?|centres?|filia(?:l|is)|sucursal(?:es)?|agences?|site|sites|data ?centers?|almacen(?:es)?|entrepot|hotel(?:es)?|restaurantes?|campus|laboratorios?|boutiques?|depositos?|armazem)\\b)';
export const people =
	'(?:[^,;:]{0,50}?\\b(?:\\d[\\d.]*|mil|milhares|miles|centenas|cientos|milliers|centaines|empregos?|empleos?|emplois?|postos?|puestos?|postes?|funcionarios?|trabalhadores|trabajadores|empleados|salaries|suppressions?|vagas|pessoas|personas|personnes|quadro)\\b)';
export const money =
	'(?:[^,;:]{0,50}?(?:[$€£]|r\\$|us\\$|\\d[\\d.,]* (?:mil|milh\\w+|millon\\w*|million\\w*|mio|bilh\\w+|milliard\\w*|m\\b)|serie [a-e]|rodada|ronda|tour de table|levee))';
export const ruled =
	'(?:^|[,;] ?)(?:[oa]s? |el |la |le |les |los )?(?:govern\\w+|gouvern\\w+|gobierno|ministr\\w+|ministerio|estado|senado|congresso|congreso|parlament\\w+|prefeitura|ayuntamiento|mairie|tribunal|policia|police|lula|macron|bolsonaro|sanchez|etat|ue|stf|union europea)[^A-Z]{0,30}';
export const product =
	'(?:[^;:]{0,60}?\\b(?:nov[oa]s?|nuev[oa]s?|nouve\\w+|aplicativo|app|aplicacion|application|plataforma|plateforme|servicos?|servicios?|services?|produtos?|productos?|produits?|linha|linea|gamme|modelos?|modeles?|versao|version|ferramenta|herramienta|outil|solucao|solucion|solution|assistente|asistente|assistant|recurso|carro|coche|voiture|cartao|tarjeta|carte|software|logiciel|colecao|coleccion|offre)\\b)';
export const noProduct =
	'[^;:]{0,40}?\\b(?:investigac\\w+|enquete|opa|oferta publica|oferta de compra|ipo|campanha|campana|campagne|appel|concurso|edital|plano de|plan de|acao|accion|processo|greve|huelga)\\b';
