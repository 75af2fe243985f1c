// Left the company: they say so themselves, and name no other company.
import {saysLeft} from '@/lib/language/title/left';
import {type Change, defineTrigger} from './define';

const tells = (change: Change | undefined): change is Change =>
	change !== undefined && saysLeft(change.after.value) && !saysLeft(change.before.value);

export default defineTrigger({
	kind: 'left-company',
	about: 'person',
	notice(changes, said) {
		const {title, company, headline} = changes;
		const told = [title, company, headline].find(tells);
		if (!told) return null;

		// Whoever is said, in the same visit, to be somewhere has not left, whatever the headline remembers.
		const beside = (['title', 'company'] as const).map(field => said(field, told.after));
		const settled = beside.some(
			fact => fact && fact.field !== told.after.field && fact.seenAt === told.after.seenAt && !saysLeft(fact.value),
		);
		if (settled && told !== title) return null;

		const was = [title?.before ?? said('title', told.before), company?.before ?? said('company', told.before)]; // Missing where nothing else changed
		const role = was.filter(fact => fact !== undefined);
		return {
			from: role.map(({value}) => value).join(' · ') || told.before.value,
			to: told.after.value,
			because: [told.after, told.before, ...role.filter(({id}) => id !== told.before.id)],
			at: told.after.seenAt,
		};
	},
});
