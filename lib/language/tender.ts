// Tenders: whether a text asks for offers, in English, Portuguese, Spanish, German and French. That one was won, or what it means, asks for none.
import {foldLetters} from '@/lib/identity/fold';

const calls =
	/(?<![\p{L}\p{N}])(?:(?:issue[sd]?|issuing|launch(?:es|ed)?|open(?:s|ed)?|publish(?:es|ed)?|releases?d?|announces?|seeks?|seeking|invit(?:es?|ing|ation)|calls? for|call for|request(?:s|ing)? for|requesting) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:rfps?|rfqs?|rfis?|tenders?|bids|proposals?|quotations?)|(?:invitation|invite) to (?:bid|tender)|out to tender|rfp(?=[ :#-])|rfq(?=[ :#-])|(?:schreibt|schreiben) [^.;:?!]{1,80} aus|(?:startet|veroffentlicht|eroffnet) (?:[\p{L}-]+ ){0,3}ausschreibung|ausschreibung(?=[ :])|(?:abre|lanca|publica|convoca|anuncia) (?:[\p{L}-]+ ){0,4}(?:licitacao|licitacion|edital|pregao|concurso publico|convocatoria)|edital(?= (?:de|n|para))|(?:lance|publie|ouvre) (?:[\p{L}'’-]+ ){0,3}appels? d['’]offres|appel d['’]offres(?=[ :]))(?![\p{L}\p{N}])/u;

const other =
	/(?<![\p{L}\p{N}])(?:wins?|won|awarded|award of|secures?|secured|lands?|tender offers?|legal tender|how to|tips|template|webinar|guide|gewinnt|gewonnen|zuschlag|vence|venceu|ganha|ganhou|gana|gano|remporte|remporte[es]?)(?![\p{L}\p{N}])/u;

export const isTender = (text: string): boolean => {
	const plain = foldLetters(text);

	return calls.test(plain) && !other.test(plain);
};
