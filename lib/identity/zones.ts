// Zones: cities and regions that name one time zone, of countries that have several or that a well-known city goes without.

/** Zone, country, and its cities as `placeParts` writes them. What is the name of two well-known cities is left out. */
const cities =
	'America/New_York us new york,boston,philadelphia,miami,tampa,atlanta,charlotte,pittsburgh,cincinnati,cleveland,washington,washington dc|America/Detroit us detroit|' +
	'America/Indiana/Indianapolis us indianapolis|America/Kentucky/Louisville us louisville|America/Chicago us chicago,houston,dallas,austin,san antonio,minneapolis,st louis,nashville,' +
	'new orleans,oklahoma city,kansas city|America/Denver us denver,boulder,salt lake city,albuquerque,el paso|America/Boise us boise|America/Phoenix us phoenix|' +
	'America/Los_Angeles us san francisco,los angeles,san diego,seattle,bellevue,palo alto,mountain view,sacramento,las vegas|America/Anchorage us anchorage|' +
	'Pacific/Honolulu us honolulu|America/Toronto ca toronto,ottawa,montreal|America/Winnipeg ca winnipeg|America/Edmonton ca calgary,edmonton|America/Vancouver ca vancouver|' +
	'America/Mexico_City mx ciudad de mexico,guadalajara|America/Monterrey mx monterrey|America/Tijuana mx tijuana|America/Cancun mx cancun|America/Sao_Paulo br sao paulo,' +
	'rio de janeiro,belo horizonte,brasilia,curitiba,porto alegre,florianopolis|America/Bahia br salvador|America/Recife br recife|America/Fortaleza br fortaleza|' +
	'America/Manaus br manaus|America/Santiago cl santiago de chile|America/Argentina/Buenos_Aires ar buenos aires|America/Bogota co bogota,medellin|America/Lima pe lima|' +
	'Europe/London gb london,edinburgh,glasgow,leeds,liverpool|Europe/Dublin ie dublin|Europe/Lisbon pt lisboa,porto|Atlantic/Madeira pt funchal|Atlantic/Azores pt ponta delgada|' +
	'Europe/Madrid es madrid,barcelona,sevilla,bilbao,malaga|Atlantic/Canary es las palmas|Europe/Paris fr paris,lyon,marseille,bordeaux,strasbourg|Europe/Brussels be bruxelles,' +
	'antwerpen|Europe/Amsterdam nl amsterdam,rotterdam,den haag|Europe/Berlin de berlin,munchen,hamburg,frankfurt,koln,stuttgart,dusseldorf,leipzig|Europe/Zurich ch zurich,geneve,basel|' +
	'Europe/Vienna at wien|Europe/Rome it roma,milano,torino|Europe/Copenhagen dk kobenhavn|Europe/Stockholm se stockholm,goteborg|Europe/Oslo no oslo|Europe/Helsinki fi helsinki|' +
	'Europe/Warsaw pl warszawa,krakow|Europe/Prague cz praha|Europe/Budapest hu budapest|Europe/Bucharest ro bucuresti|Europe/Sofia bg sofia|Europe/Athens gr athina|Europe/Kyiv ua kyiv,' +
	'kiev|Europe/Moscow ru moskva,saint petersburg|Europe/Istanbul tr istanbul|Asia/Jerusalem il tel aviv,jerusalem|Asia/Dubai ae dubai,abu dhabi|Asia/Riyadh sa riyadh|' +
	'Asia/Kolkata in mumbai,bengaluru,bangalore,delhi,chennai,pune,gurugram|Asia/Singapore sg singapore|Asia/Hong_Kong hk hong kong|Asia/Shanghai cn beijing,shanghai,shenzhen,guangzhou,' +
	'hangzhou,chengdu|Asia/Taipei tw taipei|Asia/Seoul kr seoul|Asia/Tokyo jp tokyo,osaka|Asia/Bangkok th bangkok|Asia/Ho_Chi_Minh vn ho chi minh city,ho chi minh,hanoi|' +
	'Asia/Jakarta id jakarta|Asia/Makassar id denpasar|Asia/Kuala_Lumpur my kuala lumpur|Asia/Manila ph manila|Australia/Sydney au sydney,canberra|Australia/Melbourne au melbourne|' +
	'Australia/Brisbane au brisbane|Australia/Adelaide au adelaide|Australia/Perth au perth|Pacific/Auckland nz auckland,wellington|Africa/Johannesburg za johannesburg,cape town|' +
	'Africa/Lagos ng lagos|Africa/Nairobi ke nairobi|Africa/Cairo eg cairo|Africa/Casablanca ma casablanca';

/** Country, zone (`-` where it has two), and regions with their initials. */
const regions =
	'us America/New_York connecticut ct,maine me,massachusetts ma,new hampshire nh,new jersey nj,new york ny,north carolina nc,ohio oh,pennsylvania pa,rhode island ri,south carolina sc,vermont vt,virginia va,delaware de,' +
	'maryland md,west virginia wv,district of columbia dc,georgia ga|us America/Chicago alabama al,arkansas ar,illinois il,iowa ia,louisiana la,minnesota mn,mississippi ms,missouri mo,oklahoma ok,wisconsin wi|' +
	'us America/Denver colorado co,montana mt,new mexico nm,utah ut,wyoming wy|us America/Phoenix arizona az|us America/Los_Angeles california ca,nevada nv,washington wa|us Pacific/Honolulu hawaii hi|' +
	'us - alaska ak,florida fl,idaho id,indiana in,kansas ks,kentucky ky,michigan mi,nebraska ne,north dakota nd,oregon or,south dakota sd,tennessee tn,texas tx|ca America/Edmonton alberta ab|ca America/Winnipeg manitoba mb|' +
	'ca America/Halifax nova scotia ns,new brunswick nb|ca America/Regina saskatchewan sk|ca - ontario on,quebec qc,british columbia bc|au Australia/Sydney new south wales nsw|au Australia/Melbourne victoria vic|' +
	'au Australia/Brisbane queensland qld|au Australia/Adelaide south australia sa|au Australia/Perth western australia wa|au Australia/Hobart tasmania tas';

export type Named = {country: string; zone: string | null};

const add = (to: Map<string, Named[]>, name: string, named: Named): void => {
	to.set(name, [...(to.get(name) ?? []), named]);
};

const read = (): {cities: ReadonlyMap<string, Named>; regions: ReadonlyMap<string, readonly Named[]>} => {
	const ofCity = new Map<string, Named>();
	for (const row of cities.split('|')) {
		const [, zone = '', country = '', names = ''] = /^(\S+) (\S+) (.+)$/u.exec(row) ?? [];
		for (const name of names.split(',')) ofCity.set(name, {country, zone});
	}
	const ofRegion = new Map<string, Named[]>();
	for (const row of regions.split('|')) {
		const [, country = '', zone = '', names = ''] = /^(\S+) (\S+) (.+)$/u.exec(row) ?? [];
		const named = {country, zone: zone === '-' ? null : zone};
		for (const pair of names.split(',')) {
			const at = pair.lastIndexOf(' ');
			add(ofRegion, pair.slice(0, at), named);
			add(ofRegion, pair.slice(at + 1), named);
		}
	}

	return {cities: ofCity, regions: ofRegion};
};

let tables: ReturnType<typeof read> | null = null;

/** Cities and regions by their folded names; built once, when first asked for. */
export const zoneTables = (): ReturnType<typeof read> => {
	tables ??= read();

	return tables;
};
