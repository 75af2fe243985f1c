// Words by which people say that they left, and where they are is no longer where they were.
import {foldLetters} from '@/lib/identity/fold';

/** At the start only: `Former VP at Acme` has left, `CTO at Acme | ex-Globex` has not. */
const gone =
	/^(?:former(?:ly)?|ex[- ](?=\S)|previously|past |retired|retiree|emeritus|aposentad[oa]|jubilad[oa]|pensionist[a]?|retraitee?|pensionat[oa]|gepensioneerd|rentner(?:in)?|pensionart?(?:in)?|im ruhestand|i\.? ?r\.?$|a\.? ?d\.?$)/;
const looking =
	/^(?:#?open ?to ?work|#?opentowork|(?:actively )?(?:looking|searching) for|seeking|in transition|between (?:jobs|roles|positions)|unemployed|career break|available for|job ?seeker|em busca de|buscando|en busca de|em transicao|disponivel para|disponible para|desempregad[oa]|en recherche|a la recherche|in cerca di|disoccupat[oa]|auf (?:der )?(?:jobsuche|stellensuche|suche)|arbeitssuchend|op zoek naar|werkzoekend|lediggangig)/;

const nowElsewhere =
	/(?<![a-z])(?:now|currently|today|agora|atualmente|ahora|actualmente|jetzt|heute|aktuell|maintenant|actuellement|ora|nu)(?![a-z])/;

/** Does this title, company or headline say that its owner left work or a company? */
export const saysLeft = (text: string): boolean => {
	const plain = foldLetters(text.slice(0, 300)).replace(/^[^\p{L}#]+/u, '');

	return (gone.test(plain) && !nowElsewhere.test(plain)) || looking.test(plain);
};
