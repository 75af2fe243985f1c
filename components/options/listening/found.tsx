// What a search came upon: each text by its headline, the words that decided, who wrote it where, and what can be done with it.
import type {Replies} from '@/lib/messages';
import {useKeepFind, useMute, useSettleFind} from '../../acts';
import {eventWords} from '../../event-words';
import {t} from '../../t';
import {age, moment} from '../../when';

type Find = Replies['finds'][number];

const siteOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./u, ''); // Missing never: it was kept as an address

const Acts = ({find}: {find: Find}) => {
	const [keep, settle, mute] = [useKeepFind(), useSettleFind(), useMute()];
	const {id, title, author, kept} = find;
	const site = siteOf(find.url);

	return (
		<div className="acts">
			<button
				type="button"
				aria-pressed={kept}
				aria-label={t(kept ? 'findKeptNamed' : 'findKeepNamed', title)}
				onClick={() => keep.mutate({find: id, kept: !kept})}
			>
				{t(kept ? 'findKept' : 'findKeep')}
			</button>
			<button type="button" aria-label={t('findDoneNamed', title)} onClick={() => settle.mutate({find: id})}>
				{t('findDone')}
			</button>
			{author !== null && (
				<button type="button" className="link" onClick={() => mute.mutate({author})}>
					{t('muteNamed', author)}
				</button>
			)}
			<button type="button" className="link" onClick={() => mute.mutate({site})}>
				{t('muteNamed', site)}
			</button>
		</div>
	);
};

export const Found = ({finds, now, acts = false}: {finds: readonly Find[]; now: number; acts?: boolean}) => (
	<ul className="finds">
		{finds.map(find => (
			<li key={find.id}>
				<p>
					<span className={`kind ${find.event}`}>{eventWords(find.event)}</span>{' '}
					<a href={find.url} target="_blank" rel="noreferrer" dir="auto" lang={find.language ?? undefined}>
						{find.title}
					</a>
				</p>
				{find.quote !== null && (
					<blockquote dir="auto" lang={find.language ?? undefined}>
						{find.quote}
					</blockquote>
				)}
				<p className="soft">
					{find.author !== null && (
						<>
							<bdi>{find.author}</bdi> ·{' '}
						</>
					)}
					<bdi>{siteOf(find.url)}</bdi> ·{' '}
					<time dateTime={new Date(find.at).toISOString()} title={moment(find.at)}>
						{age(find.at, now)}
					</time>
				</p>
				{acts && <Acts find={find} />}
			</li>
		))}
	</ul>
);
