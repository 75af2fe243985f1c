// Where somebody is: one place, however it is written.
import {fold} from './fold';

/** Cities that other languages call otherwise. */
const cities =
	'munchen,munich,munique,muenchen|koln,cologne,colonia,koeln|wien,vienna,viena,vienne|lisboa,lisbon,lissabon,lisbonne|milano,milan,mailand,milao|roma,rome,rom|firenze,florence,florenz,florencia|' +
	'torino,turin,turim|venezia,venice,venedig,veneza,venise|napoli,naples,neapel,napoles|geneve,geneva,genf,genebra,ginebra|praha,prague,prag,praga|warszawa,warsaw,warschau,varsovia,varsovie|' +
	'moskva,moscow,moskau,moscou,moscu|bruxelles,brussels,brussel,brussel,bruxelas,bruselas|antwerpen,antwerp,anvers|kobenhavn,copenhagen,kopenhagen,copenhague|goteborg,gothenburg|sevilla,seville,sevilha|' +
	'nurnberg,nuremberg|hannover,hanover|den haag,the hague,la haye,la haya,haia|london,londres,londra,londen|new york,new york city,nyc,nova york,nueva york,nova iorque|sao paulo,san pablo|' +
	'ciudad de mexico,mexico city,cidade do mexico,cdmx|beijing,peking,pekin,pequim|tokyo,tokio,toquio|basel,bale,basileia|berlin,berlim,berlino|paris,parigi|bucuresti,bucharest,bukarest|' +
	'beograd,belgrade,belgrad|athina,athens,athen,atenas|zurich,zurique,zuerich|hamburg,hamburgo,hambourg|frankfurt,frankfurt am main|strasbourg,strassburg|dusseldorf,duesseldorf';
const cityOf = new Map(
	cities.split('|').flatMap(group => {
		const names = group.split(',');
		return names.map(name => [name, names[0] ?? name]);
	}),
);

const colloquial =
	'uk,gb|england,gb|great britain,gb|scotland,gb|wales,gb|usa,us|us,us|united states of america,us|eua,us|eeuu,us|holland,nl|uae,ae|korea,kr|brd,de|czech republic,cz';
const languages = ['en', 'pt', 'es', 'de', 'fr', 'it', 'nl'];
let countries: Map<string, string> | null = null;

/** Names of countries in seven languages, from the browser itself; built once, when first asked for. */
const countryOf = (name: string): string | undefined => {
	if (!countries) {
		countries = new Map();
		const names = languages.map(language => new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}));
		for (let at = 0; at < 26 * 26; at++) {
			const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
			// `UK` and `FX` are second codes of countries that have one already, and bear their names.
			if (code === 'ZZ' || new Intl.Locale(`und-${code}`).region !== code) continue;
			for (const language of names) {
				const spelled = language.of(code);
				if (spelled) countries.set(fold(spelled), code.toLowerCase());
			}
		}
		for (const pair of colloquial.split('|')) countries.set(pair.split(',')[0] ?? '', pair.split(',')[1] ?? '');
	}

	return countries.get(name);
};

/** Words around a city's name that say no more than the name. */
const around =
	/(?<![a-z])(?:greater|metropolitan|metroplex|metropolregion|metro|area|region|region de|regiao|grande|gran|grosser?|grossraum|und umgebung|e regiao|y alrededores|et peripherie|bay area|city of|stadt|remote)(?![a-z])/g;

/** `Greater Munich Metropolitan Area, Germany` as `['munchen', '=de']`; `[]` where no place is named. */
export const placeParts = (location: string): string[] =>
	location
		.slice(0, 200)
		.split(/[,;|·/()]|\s[-–—]\s/u)
		.map(part => fold(part).replace(around, ' ').replace(/\s+/g, ' ').trim())
		.filter(part => part !== '')
		.map(part => {
			const country = countryOf(part);
			return country ? `=${country}` : (cityOf.get(part) ?? part);
		});

/** Words of a place, in our spelling and as it is written, without its country: in that too many live. */
export const placeWords = (location: string): string[] => {
	const words = new Set<string>();
	for (const part of location.slice(0, 200).split(/[,;|·/()]/u)) {
		const ours = placeParts(part).filter(one => !one.startsWith('='));
		for (const text of ours.length > 0 ? [...ours, fold(part)] : [])
			for (const word of text.split(' ')) words.add(word);
	}
	return [...words].filter(word => word.length > 1);
};

const within = (parts: readonly string[], other: readonly string[]): boolean => {
	const words = new Set(other.flatMap(part => part.split(' ')));

	return (parts[0] ?? '').split(' ').every(word => words.has(word));
};

const countryIn = (parts: readonly string[]): string | undefined => parts.find(part => part.startsWith('='));

type Compared = 'same' | 'other' | 'unknown';

const compare = (a: string, b: string): Compared => {
	const [one, other] = [placeParts(a), placeParts(b)];
	if (one.length === 0 || other.length === 0) return 'unknown';

	const [here, there] = [countryIn(one), countryIn(other)];
	if (here && there && here !== there) return 'other';
	if (within(one, other) || within(other, one)) return 'same';

	// A country and a city of no stated country: the one may hold the other.
	return one[0] === here || other[0] === there ? 'unknown' : 'other';
};

/** Whether two locations may well be one: the same city, or one of them only less exact. */
export const samePlace = (a: string, b: string): boolean => compare(a, b) === 'same';

/** Whether two locations cannot be one. */
export const otherPlace = (a: string, b: string): boolean => compare(a, b) === 'other';
