// The options: what is on where, who we are, what is kept, and what can be done with it.
import {lazy, type ReactNode, Suspense} from 'react';
import type {Hosts} from '../permissions';
import {useSettings} from '../queries';
import {Snackbar} from '../snackbar';
import {type Key, t} from '../t';
import {troubleWords} from '../words';
import {About} from './about';
import {Backup} from './backup';
import {Calendar} from './calendar';
import {Data} from './data';
import {Doubles} from './doubles';
import {Erase} from './erase';
import {Exceptions} from './exceptions';
import {Import} from './import';
import {Keyboard} from './keyboard';
import {Lock} from './lock';
import {News} from './news-list';
import {Paper} from './paper';
import {Places} from './places';
import {Quiet} from './quiet';
import {Report} from './report';
import {Self} from './self';
import {SelfHosted} from './self-hosted';
import {Stored} from './stored';

/** The largest part of the page, and not the first that is seen. */
const Sources = lazy(async () => ({default: (await import('./sources/sources')).Sources}));

const Noticed = lazy(async () => ({default: (await import('./noticed/noticed')).Noticed}));
const Listening = lazy(async () => ({default: (await import('./listening/listening')).Listening}));

const Section = ({id, title, children}: {id: string; title: Key; children: ReactNode}) => (
	<section id={id} aria-labelledby={`${id}-title`}>
		<h2 id={`${id}-title`}>{t(title)}</h2>
		{children}
	</section>
);

export const Options = ({hosts}: {hosts: Hosts}) => {
	const settings = useSettings();
	const state = settings.data;
	if (settings.isError)
		return (
			<main>
				<h1>{t('optionsTitle')}</h1>
				<p role="alert">{troubleWords(settings.error)}</p>
				<button type="button" onClick={() => void settings.refetch()}>
					{t('tryAgain')}
				</button>
			</main>
		);
	if (!state) return null;

	const sections: [string, Key, ReactNode][] = [
		['places', 'optPlaces', <Places key="places" state={state} hosts={hosts} />],
		['crm', 'optSelfHosted', <SelfHosted key="crm" settings={state.settings} />],
		['exceptions', 'optExceptions', <Exceptions key="exceptions" settings={state.settings} />],
		['us', 'optSelf', <Self key="us" settings={state.settings} />],
		[
			'sources',
			'optSources',
			<Suspense key="sources" fallback={<div className="coming" />}>
				<Sources managed={state.managed.includes('sources')} />
			</Suspense>,
		],
		['quiet', 'optQuiet', <Quiet key="quiet" settings={state.settings} />],
		['calendar', 'optCalendar', <Calendar key="calendar" />],
		[
			'noticed',
			'optNoticed',
			<Suspense key="noticed" fallback={<div className="coming" />}>
				<Noticed settings={state.settings} />
			</Suspense>,
		],
		[
			'listening',
			'optListening',
			<Suspense key="listening" fallback={<div className="coming short" />}>
				<Listening settings={state.settings} />
			</Suspense>,
		],
		['paper', 'optPaper', <Paper key="paper" settings={state.settings} />],
		['import', 'optImport', <Import key="import" />],
		['doubles', 'optDoubles', <Doubles key="doubles" />],
		['data', 'optData', <Data key="data" settings={state.settings} />],
		['backup', 'optBackup', <Backup key="backup" />],
		['lock', 'optLock', <Lock key="lock" settings={state.settings} />],
		['erase', 'optErase', <Erase key="erase" />],
		['keyboard', 'optKeyboard', <Keyboard key="keyboard" />],
		['stored', 'optStored', <Stored key="stored" />],
		['news', 'optNews', <News key="news" seen={state.settings.newsSeen} version={state.version} />],
		['report', 'optReport', <Report key="report" />],
		['about', 'optAbout', <About key="about" version={state.version} />],
	];

	return (
		<>
			<header>
				<h1>{t('optionsTitle')}</h1>
				<nav aria-label={t('sections')}>
					{sections.map(([id, title]) => (
						<a key={id} href={`#${id}`}>
							{t(title)}
						</a>
					))}
				</nav>
			</header>
			<main>
				{sections.map(([id, title, content]) => (
					<Section key={id} id={id} title={title}>
						{content}
					</Section>
				))}
			</main>
			<Snackbar />
		</>
	);
};
