// New e-mail domain: an address at a company, where all earlier ones were at others.
import type {Fact} from '@/lib/domain/fact';
import {isFreeMail, registrable} from '@/lib/identity/domain';
import {domainOf, normaliseEmail} from '@/lib/identity/email';
import {defineTrigger} from './define';

/** The registrable domain of a work address, or null for a mailbox that anybody can have. */
const workDomain = ({value}: Fact): string | null => {
	const domain = domainOf(normaliseEmail(value) ?? '');

	return isFreeMail(domain) ? null : registrable(domain);
};

export default defineTrigger({
	kind: 'new-email-domain',
	about: 'both',
	notice({email}) {
		const to = email && workDomain(email.after);
		if (!email || !to) return null;

		const earlier = email.earlier.map(workDomain);
		const at = earlier.findIndex(domain => domain !== null);
		const [before, from] = [email.earlier[at], earlier[at]];
		if (!before || !from || earlier.includes(to)) return null;

		return {from, to, because: [email.after, before], at: email.after.seenAt};
	},
});
