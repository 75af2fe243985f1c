// Answered: what a page or a view that wakes the keeper waits for. All other answers are read when the first of them is asked for.
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {briefBeside, briefOfSubject, briefWithin} from './briefs';
import {settingsState} from './configuring';
import type {Answering, ViewHandlers} from './door';
import {pageBeside, pageOf} from './pages';
import {hello} from './panels';

type First = 'hello' | 'page' | 'brief' | 'subject' | 'settings' | 'search';
export type LaterHandlers = Omit<ViewHandlers, First>;

const first: Pick<ViewHandlers, First> = {
	hello: async ({token}, _, sender) => {
		const tabId = await hello(token, sender);
		if (tabId === null) return null;

		const [page, brief] = await Promise.all([
			pageOf(tabId),
			withStore(db => briefWithin(db, tabId, undefined, Date.now())),
		]).catch(() => [null, null]); // The next question says why
		return {tabId, page, brief};
	},
	page: ({tabId, windowId}, framed) => (framed === null ? pageBeside(tabId, windowId) : pageOf(framed)),
	brief: ({tabId, who}, framed) =>
		withStore(db =>
			framed === null ? briefBeside(db, tabId, who, Date.now()) : briefWithin(db, framed, who, Date.now()),
		),
	subject: ({subject}) => withStore(async db => briefOfSubject(db, await currentOf(db, subject), Date.now())),
	settings: () => settingsState(),
	// A part of its own, and a small one: the rep types already.
	search: async ({text}) => {
		const {find} = await import('./find');
		return withStore(db => find(db, text));
	},
};

export const answerOf: Answering = async name =>
	Object.hasOwn(first, name)
		? (first as ViewHandlers)[name]
		: ((await import('./answers')).answers as ViewHandlers)[name];
