// What a source is: where its answers come from, its terms, how it was modelled, and how its last asking went.
import type {SourceShown} from '@/lib/messages';
import {webAddress} from '../../links';
import {outcomeWords} from '../../source-words';
import {type Key, language, number, t} from '../../t';
import {ago, moment, useNow} from '../../when';

const modelled: Record<SourceShown['modelled']['from'], Key> = {
	'recorded replies': 'modelledRecorded',
	'running server': 'modelledServer',
	'published spec': 'modelledSpec',
	'known anchors': 'modelledAnchors',
};
/** What a rep has to know before it can work, and what of it cannot. */
const helps: Record<string, Key> = {
	helpDynamics: 'helpDynamics',
	helpSalesforce: 'helpSalesforce',
	helpWriter: 'helpWriter',
	helpZoho: 'helpZoho',
};
const month = (since: string): string =>
	new Intl.DateTimeFormat(language, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(`${since}-01`));

const Away = ({url, words}: {url: string; words: string}) => {
	const to = webAddress(url);

	return to === null ? (
		<bdi>{url}</bdi>
	) : (
		<a href={to} target="_blank" rel="noreferrer">
			{words}
		</a>
	);
};

export const AboutSource = ({source}: {source: SourceShown}) => {
	const now = useNow();
	const {homepage, terms, last, today, pace, title} = source;
	const help = helps[source.help ?? '']; // Missing for most
	const rows: [Key, React.ReactNode][] = [
		['sourceHome', <Away key="home" url={homepage} words={URL.parse(homepage)?.host ?? homepage} />], // Missing where a recipe names none
		['sourceHelp', help ? t(help) : null],
		['sourceTerms', <Away key="terms" url={terms.url} words={t('sourceTermsRead')} />],
		['sourceAttribution', terms.attribution],
		['sourceModelled', t(modelled[source.modelled.from], month(source.modelled.since))],
		[
			'sourceLast',
			last === null ? (
				t('sourceNever')
			) : (
				<>
					<time dateTime={new Date(last.at).toISOString()} title={moment(last.at)}>
						{ago(last.at, now)}
					</time>
					{' · '}
					{outcomeWords(title, last.outcome, last.detail)}
				</>
			),
		],
		['sourceToday', pace.perDay === undefined ? number(today) : t('sourceTodayOf', number(today), number(pace.perDay))],
	];

	return (
		<dl className="about">
			{rows.map(
				([label, content]) =>
					content !== null && (
						<div key={label}>
							<dt>{t(label)}</dt>
							<dd>{content}</dd>
						</div>
					),
			)}
		</dl>
	);
};
