// Which of the languages that we read a text is written in: by its small words, which no text of some length does without.

export const tongues = ['en', 'pt', 'es', 'de', 'fr'] as const;
export type Tongue = (typeof tongues)[number];

/** Small words of the languages that we read, and of neighbours that would be taken for them. A word of several counts for each. */
const small: Readonly<Record<string, string>> = {
	en: "the of and to in is that for it with as was on are be this have from at by not you we they or an which will your has our been were their can more his her would if about who what when how all do does did my me i'm it's don't just so but than then there into out up she he us its any some no just get got new says said after over first year million up against amid could may buys names appoints launches opens raises company deal want need please thanks thank today why where first back down cuts sells acquires joins hires introducing announces",
	pt: 'de que e o a os as do da dos das em no na nos nas um uma para com não nao por mais como mas foi ao à às aos ele ela seu sua seus suas ou ser quando muito já está também só pelo pela até isso entre depois sem mesmo você vocês voce eu nós nosso nossa são tem têm estou estamos isto esta este essa esse obrigado obrigada qual quem fazer onde alguém alguem vai foram sobre novo nova anuncia ainda porque',
	es: 'de que y la el los las en un una unos unas por con para no es se del al lo como más mas pero sus le ya o este esta sí si porque entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro él tanto mucho gracias está están son su nuevo nueva usted ustedes alguien hola nuestro nuestra tiene cual fue ha han anuncia',
	de: 'der die das und ist in den von zu mit dem nicht ein eine sich auf für fur auch es an als werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre wir ich du mich mir uns euch kann können sehr wenn was keine kein neue neuen neuer im des vom beim gegen unter schon jetzt bitte danke gibt hier diese dieser dieses seine',
	fr: "de la le les et des en un une du est que qui dans pour pas par sur au plus avec ce il sont ne se aux son sa ses ou mais nous vous je on cette ces comme tout elle ont été etre être fait leur leurs lui si sans même aussi bien très ainsi peut entre depuis après notre votre nos vos mon ma mes c'est j'ai d'un d'une qu'il n'est l'entreprise merci bonjour où y donc encore nouveau nouvelle annonce",
	it: 'di che e il la le gli un una uno del della dei delle per con non sono è si da al alla nel nella ma come più anche questo questa ha hanno essere suo sua loro ci perché molto quando dopo dalla degli sul sulla tutti ho grazie',
	nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij dan of door over uit naar nog wel zo wordt werd deze dit heeft hebben kan wij ik je jij haar hun onze geen meer worden',
	sv: 'och att det som en på är av för med till den har de inte om ett men var sig från vi så kan när eller nu ska hade man vid alla',
	da: 'og det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud os eller skal jeg',
	pl: 'i w na z do się nie to że jest o jak za po od ale przez dla tego są co był być może już czy tak oraz jej jego',
	ro: 'și si de la în in a cu pe nu este o un din care ce mai pentru că sa fi au fost dar prin sau după',
	ca: 'de la el i que en a els les un una per amb no és del al dels més però com ha han són aquest aquesta',
};

type Counts = ReadonlyMap<string, readonly string[]>;
let table: Counts | undefined;

const byWord = (): Counts => {
	if (table) return table;

	const made = new Map<string, string[]>();
	for (const [language, words] of Object.entries(small))
		for (const word of new Set(words.split(' '))) made.set(word, [...(made.get(word) ?? []), language]);
	table = made;
	return made;
};

/** Letters that one of them has and the others have not. */
const letters: readonly (readonly [Tongue, RegExp])[] = [
	['pt', /[ãõ]|ção|ções|lh[aeo]|nh[aeo]/g],
	['es', /[ñ¿¡]|ción|iones\b/g],
	['de', /[äöüß]|sch|ung\b/g],
	['fr', /[èêœ]|\b(?:l|d|qu|n|j|s)['’](?=\p{L})|eux\b|tion\b(?= (?:de|du))/gu],
];

/** Longest text that is looked at: its language shows long before. */
const longest = 2000;

/** The language of a text, or null where it is another or too short to tell. */
export const tongueOf = (text: string): Tongue | null => {
	const plain = text
		.slice(0, longest)
		.replace(/https?:\S+|[@#]\S+/g, ' ')
		.toLowerCase()
		.replaceAll('’', "'");
	const words = plain.match(/\p{L}[\p{L}']*/gu) ?? [];
	if (words.length === 0) return null;

	const scores = new Map<string, number>();
	const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
	for (const word of words) {
		const languages = byWord().get(word) ?? [];
		for (const language of languages) add(language, languages.length === 1 ? 1.5 : 1);
	}
	for (const [language, pattern] of letters)
		add(language, Math.min(words.length / 3, (plain.match(pattern) ?? []).length * 0.7));
	const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
	if (!first || first[1] < Math.max(1, Math.min(4, words.length * 0.2))) return null;
	if (second && second[1] > first[1] * 0.85) return null;

	return tongues.find(tongue => tongue === first[0]) ?? null;
};
