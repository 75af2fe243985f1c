// About: what of all that is told tells of this subject. A feed names others as well, and whose headline was only read as text may be about any of them.
import {trust} from '../believe';
import type {Fact} from '../domain/fact';
import {companyKey} from '../identity/company';
import {registrable} from '../identity/domain';
import {fold} from '../identity/fold';
import {isCommon, stem} from './common';

/** Sources that read headlines as text; all others are told by a register, a board or the rep's own system what it is and of whom. */
const readers: ReadonlySet<string> = new Set(['source:feeds']);

/** `halden systems` and `halden`, but of `new office group` no part. */
const callsOf = (name: string): string[] => {
	const key = companyKey(name);
	const [first = ''] = key.split(' ');

	return [fold(name), key, ...(first.length > 3 && !isCommon(stem(first)) ? [first] : [])].filter(Boolean);
};

/** Facts by others that stand for something, and of events those that are about the subject: by its name, or told at its own site. */
export const tellable = (facts: readonly Fact[]): Fact[] => {
	const said = (...fields: Fact['field'][]) => facts.filter(one => fields.includes(one.field) && trust(one) > 0);
	const calls = new Set(said('name', 'legalName').flatMap(({value}) => callsOf(value)));
	const own = new Set(said('companyDomain', 'website').map(({value}) => registrable(value)));
	const isAbout = ({source, value, evidence}: Fact): boolean => {
		if (!readers.has(source) || calls.size === 0) return true;

		const host = registrable(evidence.url ?? ''); // Missing where it has no address
		const words = ` ${fold(value)} `;
		return (host !== null && own.has(host)) || [...calls].some(call => words.includes(` ${call} `));
	};

	return facts.filter(one => trust(one) > 0 && (one.field !== 'event' || (one.source !== 'rep' && isAbout(one))));
};
