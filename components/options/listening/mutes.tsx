// Who and what is muted, with a way back.
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../../acts';
import {t} from '../../t';

export const Mutes = ({mutes}: {mutes: Settings['mutes']}) => {
	const configure = useConfigure();
	const all = [
		...mutes.authors.map(name => ({name, list: 'authors' as const})),
		...mutes.sites.map(name => ({name, list: 'sites' as const})),
	];

	return (
		<>
			<h3>{t('mutesTitle')}</h3>
			<p className="soft">{t(all.length === 0 ? 'mutesNone' : 'mutesDetail')}</p>
			<ul className="listing">
				{all.map(({name, list}) => (
					<li key={`${list} ${name}`}>
						<bdi>{name}</bdi>
						<button
							type="button"
							className="quiet"
							aria-label={t('unmuteNamed', name)}
							disabled={configure.isPending}
							onClick={() => configure.mutate({mutes: {...mutes, [list]: mutes[list].filter(other => other !== name)}})}
						>
							{t('unmute')}
						</button>
					</li>
				))}
			</ul>
		</>
	);
};
