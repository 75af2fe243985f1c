// Who we are: our own addresses and domains, so that nobody of us is ever taken for a contact.
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../acts';
import {hostOf} from '../host';
import {t} from '../t';
import {Listing} from './listing';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const isAddress = (text: string): boolean => address.test(text);

export const Self = ({settings}: {settings: Settings}) => {
	const configure = useConfigure();
	const {self} = settings;
	const change = (part: Partial<Settings['self']>) => configure.mutate({self: {...self, ...part}});
	const without = (list: string[], item: string) => list.filter(other => other !== item);
	const add = (typed: string): boolean => {
		const text = typed.toLowerCase().replace(/^@/u, '');
		if (isAddress(text)) {
			change({emails: [...without(self.emails, text), text], guessed: without(self.guessed, text)});
			return true;
		}
		const domain = hostOf(text)?.host;
		if (domain === undefined || domain.includes(':')) return false;
		change({domains: [...without(self.domains, domain), domain], guessed: without(self.guessed, domain)});

		return true;
	};

	return (
		<>
			<p className="soft">{t('selfDetail')}</p>
			{self.guessed.length > 0 && (
				<ul className="listing guessed" aria-label={t('guessed')}>
					{self.guessed.map(guess => (
						<li key={guess}>
							<span>{t('guessedIs', guess)}</span>
							<button type="button" aria-label={t('yesNamed', guess)} onClick={() => add(guess)}>
								{t('yes')}
							</button>
							<button
								type="button"
								className="quiet"
								aria-label={t('noNamed', guess)}
								onClick={() => change({guessed: without(self.guessed, guess)})}
							>
								{t('no')}
							</button>
						</li>
					))}
				</ul>
			)}
			<Listing
				items={[...self.emails, ...self.domains]}
				label={t('selfLabel')}
				placeholder="ana@acme.example, acme.example"
				add={add}
				remove={item => change({emails: without(self.emails, item), domains: without(self.domains, item)})}
				wrongWords={t('noAddress')}
			/>
		</>
	);
};
