// CRMs on hosts of the rep's own company: each is asked for when it is added.
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../acts';
import {hostOf} from '../host';
import {giveBack, requestHosts} from '../permissions';
import {refresh} from '../queries';
import {say} from '../snack';
import {t} from '../t';
import {Listing} from './listing';

export const SelfHosted = ({settings}: {settings: Settings}) => {
	const configure = useConfigure();
	const ask = async (origins: string[]) => {
		if (!(await requestHosts(origins))) say(t('notGranted'));
		refresh(null);
	};
	const add = (typed: string): boolean => {
		const found = hostOf(typed);
		if (found === null) return false;
		void ask(found.origins);
		if (!settings.hosts.includes(found.host)) configure.mutate({hosts: [...settings.hosts, found.host]});

		return true;
	};
	const remove = (host: string) => {
		void giveBack(hostOf(host)?.origins ?? []);
		configure.mutate({hosts: settings.hosts.filter(other => other !== host)});
	};

	return (
		<>
			<p className="soft">{t('selfHostedDetail')}</p>
			<Listing
				items={settings.hosts}
				label={t('hostLabel')}
				placeholder="crm.acme.example"
				add={add}
				remove={remove}
				wrongWords={t('noHost')}
			/>
		</>
	);
};
