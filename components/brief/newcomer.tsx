// Somebody we do not know: what the page itself says stands above; one click remembers them.
import type {Brief} from '@/lib/domain/brief';
import {useRemember} from '../acts';
import {Guarded} from '../guarded';
import {t} from '../t';
import type {Setting} from './brief';

export const Newcomer = ({brief, setting}: {brief: Brief; setting: Setting}) => {
	const remember = useRemember();
	const {tabId} = setting;
	const {who} = brief;
	if (tabId === null || who === null) return null;

	return (
		<section className="newcomer">
			<Guarded className="main" disabled={remember.isPending} onAct={() => remember.mutate({tabId, who})}>
				{t(brief.kind === 'company' ? 'rememberCompany' : 'rememberPerson')}
			</Guarded>
			<p className="soft">{t('rememberMeans')}</p>
		</section>
	);
};
