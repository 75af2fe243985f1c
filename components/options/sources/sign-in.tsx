// Signing in to a source in a tab: opened on the click, closed when it comes back, and what came of it in one sentence.
import {useEffect, useRef, useState} from 'react';
import browser from 'webextension-polyfill';
import type {SourceShown} from '@/lib/messages';
import {ask} from '../../ask';
import {say} from '../../snack';
import {outcomeWords} from '../../source-words';
import {useSignInBack} from '../../sources';
import {t} from '../../t';
import {troubleWords} from '../../words';
import {grant} from './grant';

type Props = {source: SourceShown; managed: boolean};

export const SignIn = ({source, managed}: Props) => {
	const {id, title, granted, secrets} = source;
	const [waits, setWaits] = useState(false);
	const back = useSignInBack();
	const leave = useRef(() => {});
	useEffect(() => () => leave.current(), []);

	const watch = (tab: number | undefined, redirect: string) => {
		leave.current();
		// The tab's address is told of hosts that are granted only: of the service's, while the rep signs in.
		const hear = (changed: number, {url}: {url?: string}) => {
			if (changed !== tab || !url?.startsWith(`${redirect}?`)) return; // Missing where something else of it changed

			leave.current();
			void browser.tabs.remove(tab).catch(() => {});
			back.mutate({source: id, address: url});
		};
		const gone = (closed: number) => closed === tab && leave.current();
		browser.tabs.onUpdated.addListener(hear);
		browser.tabs.onRemoved.addListener(gone);
		setWaits(true);
		leave.current = () => {
			browser.tabs.onUpdated.removeListener(hear);
			browser.tabs.onRemoved.removeListener(gone);
			setWaits(false);
		};
	};
	const go = async () => {
		const begun = await ask('signIn', {source: id});
		if (begun === null) return say(t('signInLacks', title));

		const tab = await browser.tabs.create({url: 'about:blank'});
		watch(tab.id, begun.redirect);
		await browser.tabs.update(tab.id, {url: begun.url});
	};
	const said = back.data;

	return (
		<div className="acts">
			<button
				type="button"
				disabled={managed || back.isPending}
				onClick={() => {
					if (!granted) void grant(source);
					void go().catch(error => say(troubleWords(error)));
				}}
			>
				{t('signInTo', title)}
			</button>
			<span role="status" className={said?.works ? 'good' : undefined}>
				{waits && t('signInWaits', title)}
				{!waits && said?.works && t('signInDone', title)}
				{!waits && said && !said.works && outcomeWords(title, said.outcome, said.says)}
				{!waits && !said && secrets.includes('refresh') && t('signInStands', title)}
			</span>
		</div>
	);
};
