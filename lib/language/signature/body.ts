// Where the writer's own words end in a mail: before what is quoted, forwarded, disclaimed or attached.

/** The first line of what somebody else wrote. */
const quoted =
	/^\s*(?:>|\|\s|-{2,}\s*(?:original message|forwarded (?:by|message)|urspr\S+ nachricht|mensaje original|mensagem original|message d.origine|message transf)|_{10,}\s*$|begin forwarded message|(?:from|von|de|da):\s.{2,120}$|(?:on|am|le|el|em)\s.{6,160}\b(?:wrote|schrieb|a écrit|escribió|escreveu)\b.{0,80}:?\s*$|.{2,80}@.{2,60} on \d\d\/\d\d\/\d{2,4})/iu;
/** A header that only opens a quotation with another header after it. */
const header = /^\s*(?:from|von|de|da):\s/iu;
const secondHeader =
	/^\s*(?:sent|to|cc|date|subject|gesendet|an|betreff|datum|envoyé|à|objet|enviado|para|asunto|assunto|fecha|data)\s?:/iu;

/** The first line of what a company adds. */
const disclaimed =
	/^\s*(?:[*_=-]{3,}\s*)?(?:this (?:e-?mail|message|communication|transmission|electronic)\b.{0,120}(?:confidential|intended|privileged|property|attach|may contain|and any)|(?:the )?(?:information|contents?) (?:contained )?in this (?:e-?mail|message|communication)|confidential(?:ity)?(?: notice|:)|(?:important )?(?:notice|disclaimer)\s*:|diese (?:e-?mail|nachricht) .{0,80}(?:vertraulich|bestimmt)|este (?:mensaje|correo|e-?mail|mensagem).{0,80}(?:confidencial|destin)|esta (?:mensagem|mensaje|comunica).{0,80}(?:confidencial|destin)|ce (?:message|courriel|mail).{0,80}(?:confidentiel|destin)|please consider the environment|do you yahoo|get your (?:free|private)|chat with friends|join the world|send and receive hotmail|sent (?:from|via) my |von meinem .{2,30} gesendet|enviado (?:desde|do|a partir) |envoyé (?:de|depuis) mon )/iu;

const attached = /^\s*(?:-\s+\S.{0,60}\.\w{2,4}\s*$|<<.{1,80}>>|\[cid:|\[image:|<http\S+>\s*$)/iu;

/** How many lines are the writer's own; the signature stands at the end of them. */
export const ownLines = (lines: readonly string[]): number => {
	let end = lines.findIndex((line, at) => {
		if (!quoted.test(line) && !disclaimed.test(line)) return false;
		if (!header.test(line)) return at > 0 || !/^\s*>/.test(line);

		return lines.slice(at + 1, at + 4).some(next => secondHeader.test(next));
	});
	if (end < 0) end = lines.length;
	while (
		end > 0 &&
		(!lines[end - 1]?.trim() || attached.test(lines[end - 1] ?? '') || /^[\s*_=~-]+$/.test(lines[end - 1] ?? ''))
	)
		end--;

	return end;
};
