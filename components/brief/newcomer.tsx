// Somebody we do not know: what the page itself says stands above; one click remembers them.
import type {Brief} from '@/lib/domain/brief';
import {useRemember, useRememberWatched} from '../acts';
import {Guarded} from '../guarded';
import {t} from '../t';
import type {Setting} from './brief';

export const Newcomer = ({brief, setting}: {brief: Brief; setting: Setting}) => {
	const remember = useRemember();
	const watch = useRememberWatched();
	const {tabId} = setting;
	const {who} = brief;
	if (tabId === null || who === null) return null;

	return (
		<section className="newcomer">
			<Guarded
				className="main"
				disabled={remember.isPending || watch.isPending}
				onAct={() => remember.mutate({tabId, who})}
			>
				{t(brief.kind === 'company' ? 'rememberCompany' : 'rememberPerson')}
			</Guarded>
			{brief.kind === 'company' && (
				<Guarded
					className="wide"
					disabled={remember.isPending || watch.isPending}
					onAct={() => watch.mutate({tabId, who, watch: true})}
				>
					{t('watchCompany')}
				</Guarded>
			)}
			<p className="soft">{t('rememberMeans')}</p>
		</section>
	);
};
