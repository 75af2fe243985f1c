// Glue: the small words that hold a sentence together and claim nothing. No word that denies, counts, compares or judges is among them.

export type Tongue = 'en' | 'pt';

const words: Record<Tongue, string> = {
	en: `a an and are as at based been by called company founded for from had has have he her his in is it its job led located
		named of on or people person role she that the their there these they this to was were which who whose with work works
		working headquarters employees industry office offices open opened deal deals ticket tickets customer area sector field
		event date dated day month year since until parent chief executive owner phone email website known currently roles hiring`,
	pt: `a ao aos as com como da das de deal desde do dos e ela ele em empresa era esta foi fica fundada fundado ha na nas no
		nos o ocupa os para pela pelo pertence por que se sede seu sua tem trabalha um uma cargo funcao pessoa pessoas
		localizada localizado setor area cidade pais chamada chamado escritorio aberto aberta abertos abertas vagas negocio
		negocios chamados cliente evento data dia mes ano diretor executivo responsavel telefone site atualmente conhecida conhecido funcionarios`,
};

const sets = new Map<Tongue, ReadonlySet<string>>(
	(['en', 'pt'] as const).map(tongue => [tongue, new Set(words[tongue].split(/\s+/u))]),
);

/** A word as `fold` leaves it. */
export const isGlue = (word: string, tongue: Tongue): boolean => sets.get(tongue)?.has(word) === true; // Missing never: both are there
