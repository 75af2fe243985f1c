// Words around a name that are nobody's name: titles before it, degrees and generations after it.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const before = set(
	'mr mrs ms miss mx dr dra drs prof professor sir dame lord lady rev reverend hon sr sra srta srs herr frau mme mlle madame monsieur ' +
		'senhor senhora senor senora signor signora sig dott dottssa ing engr eng dipl mag capt col lt sgt ir dhr mevr mevrouw pan pani г-н г-жа',
);
/** Post-nominals that are nobody's name. */
export const after = set(
	'phd dphil mba msc bsc bba mphil llm llb meng beng cpa cfa pmp esq esquire cissp dds dvm mbbs frcs frs obe cbe mbe kbe shrm cscp cfp chfc ' +
		'pmi csm psm cma cia cisa cism acca fcca aca itil jr junior sr senior ii iii iv dipling drmed edd psyd prince2',
);
/** Post-nominals that are names as well (Jack Ma): dropped only in capitals beside a name that is not all capitals. */
export const afterInCapitals = set('ma ba md do rn jd pe ms ca bs be cp cmc pa np bcom mcom mm');
/** Titles that are given names as well: they stay before a name of one word. */
export const alsoGiven = set('prof sir dame lord lady hon rev miss sig ing eng ir pan mag col lt');
