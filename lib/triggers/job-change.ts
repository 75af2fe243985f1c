// Job change: they are at another company than before.
import {saysLeft} from '@/lib/language/title/left';
import {defineTrigger} from './define';
import {rolesOf} from './words/role';

export default defineTrigger({
	kind: 'job-change',
	about: 'person',
	notice(changes, said) {
		const {company, title} = changes;
		const roles = rolesOf(changes, said);
		if (!company || !roles || saysLeft(company.after.value)) return null;
		if (title && saysLeft(title.after.value)) return null;

		return {
			...roles,
			because: title ? [company.after, title.after, company.before, title.before] : [company.after, company.before],
			at: company.after.seenAt,
		};
	},
});
