// Words for those who lead people, or manage a thing, in several languages.
import {type Head, head} from './head';

/** The more particular first: what one has matched, the next does not see. Spelled without accents, compounds apart. */
export const leadingHeads: readonly Head[] = [
	// Directors and heads.
	head(20, 'senior', 'doing', 'art director|direct(?:eur|rice) artistique|diretora? de arte|director[a]? de arte'),
	head(
		42,
		'lead',
		'leading',
		'abteilungs? leiter|abteilungs? leitung|afdelings ?(?:hoofd|leder)|department (?:manager|head)|chefe de departamento|(?:it|hr|personal|ekonomi|marknads?|forsaljnings?|inkops?|produktions?) ?chef',
	),
	head(
		35,
		'lead',
		'leading',
		'(?:team|gruppen?|schicht|shift|crew|squad|tech|technical|practice|group|development|project|system test|business line|expertise|change management|r and d project|engineering team|innovation|test) (?:leiter|leitung|lead(?:er)?|leider|leder|head|manager(?= afdeling))|teamlead(?:er)?|lead(?:er)?(?! generation)|lider|liderazgo|chef d equipe|capo ?(?:reparto|squadra)?|vorarbeiter|ledare|projektledare',
	),
	head(
		46,
		'lead',
		'leading',
		'head(?! ?hunter| office| quarter| start)|leiter|leitung|leitende[rn]?|hoofd|bereichs? leiter|chef de (?:departement|division|service)|leder|vedouci|hauptabteilungs? leiter|superintendente',
	),
	head(
		50,
		'director',
		'leading',
		'director[a]?|dir|diretora?|direktor\\w*|direkt[oø]r|direct(?:eur|rice)|direttore|direttrice|verkaufsdirektor|baskani|mudur yardimcisi',
	),
	head(47, 'director', 'leading', 'subdiretora?|subdirector[a]?|dirigente'),
	// Those who lead people.
	head(
		33,
		'lead',
		'leading',
		'supervisor[a]?|superintendent|foreman|contre ?maitre|encarregad[oa]|encargad[oa]|meister|superviseu[rs]e?',
	),
	head(
		38,
		'lead',
		'leading',
		'filial leiter|niederlassungs? leiter|standort leiter|betriebs? leiter|zweigstellen leiter|branch manager|chefe|jef[ea]|responsabile|verantwortlich\\w*|leidinggevende',
	),
	head(38, 'lead', 'leading', 'responsable'),
	head(36, 'lead', 'leading', 'coordenador[a]?|coordinador[a]?|coordinatore|coordinatrice|responsavel'),
	head(38, 'lead', 'leading', 'subgerente'),
	// Managers of a thing, not of people.
	head(15, 'junior', 'doing', 'assistante? (?:chef|cheffe) de (?:projet|produit|publicite|marche)s?'),
	head(22, 'lead', 'doing', 'projekt (?:leiter|leitung)|project leider|projektleder|bau leiter|byggeleder'),
	head(22, 'lead', 'doing', 'chef(?:fe)? de (?:projet|produit|publicite|marche|secteur)s?|responsable d affaires'),
	head(
		22,
		'professional',
		'doing',
		'(?:key |global |national |regional |strategic |enterprise |channel |technical |inside |partner )?(?:account|konto|accounts) manager|gerente de (?:contas?|cuentas?|projetos?|proyectos?|produtos?|productos?)|gestora? de (?:contas?|projetos?|produtos?)',
	),
	head(34, 'lead', 'leading', 'group product manager'),
	head(
		22,
		'professional',
		'doing',
		'(?:product|project|projekt|produkt|program|programme|programm|brand|category|community|case|client|customer(?: success)?|business development|partner|portfolio|risk|territory|campaign|content|social media|event|events|claims|contract|change|release|delivery|success|relationship|vendor|alliance|partnerships?|proposal|bid|escalation) manager',
	),
	head(38, 'professional', 'leading', 'manager|mgr|supervisory manager'),
	head(41, 'professional', 'leading', 'gerent[ea]'),
];
