// A role in words: `VP Sales · Acme`, from what one source says of title and company.
import type {Fact} from '@/lib/domain/fact';
import type {Changes, Said} from '../define';

const words = (title: Fact | undefined, company: Fact): string =>
	title ? `${title.value} · ${company.value}` : company.value;

/** Title and company before and after the company changed, each as its own source tells it. */
export const rolesOf = ({title, company}: Changes, said: Said): {from: string; to: string} | null => {
	if (!company) return null;

	return {
		from: words(title?.before ?? said('title', company.before), company.before), // Missing where only the company changed
		to: words(title?.after ?? said('title', company.after), company.after), // Missing where only the company changed
	};
};
