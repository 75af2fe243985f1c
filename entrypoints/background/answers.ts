// Answers: what a request of a view does. A framed panel is answered for its own tab only. Read when the first of them is asked for.
import browser from 'webextension-polyfill';
import type {Replies} from '@/lib/messages';
import type {Act} from '@/storage/act';
import {commit, purge, undo} from '@/storage/commit';
import {dossier} from '@/storage/dossier';
import {forget} from '@/storage/forget';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {counts, eraseAll, exportBlock} from '@/storage/whole';
import {noneOf, notSame, remember, same, seenOn, setAside, settle, tag, wrong} from './acts';
import type {LaterHandlers} from './answered';
import {backUp, backups, eraseBackups, goBack, restoreWaiting, saveBackups, sealBackups} from './backup';
import {broadcast} from './broadcast';
import {configure} from './configuring';
import {find} from './find';
import {followSoon} from './follow-soon';
import {mentionsOf} from './heard';
import {importAnswers} from './import-answers';
import {isLocked} from './lock';
import {lockAnswers} from './lock-answers';
import {eraseLocked} from './lock-move';
import {matchOf} from './matches';
import {mergeAnswers} from './merge-answers';
import {look} from './pages';
import {openView, panel} from './panels';
import {report} from './report';
import {sourceAnswers} from './source-answers';
import {misread, telling} from './telling';
import {keepTold, toldOf} from './telling-beside';
import {unframed} from './unframed';

/** One act of the rep: written once, told to every view, and no longer undoable ten seconds later. */
const act = async <T>(op: string, write: (act: Act) => Promise<T>): Promise<T | undefined> => {
	const result = await withStore(async db => {
		followSoon(db);
		return commit(db, op, write);
	});
	broadcast(null);
	setTimeout(() => withStore(db => purge(db, Date.now())).catch(() => {}), 10_500);
	return result;
};

const done = async (op: string, write: (act: Act) => Promise<unknown>): Promise<null> => {
	await act(op, write);
	return null;
};

export const answers: LaterHandlers = {
	...importAnswers,
	...lockAnswers,
	...sourceAnswers,
	...mergeAnswers(done),
	...unframed({
		backups,
		backUp,
		sealBackups: ({passphrase}) => sealBackups(passphrase),
		saveBackups,
		restore: ({passphrase}) => restoreWaiting(passphrase),
		goBack,
	}),
	search: ({text}) => withStore(db => find(db, text)),
	// The framed panel shows none: how long it takes to show them would tell the page.
	mentions: ({tabId}, framed) => (framed === null ? withStore(db => mentionsOf(db, tabId)) : Promise.resolve([])),
	telling: ({tabId}, framed) => telling(framed ?? tabId, framed !== null),
	misread: ({tabId, wrong}, framed) => misread(framed ?? tabId, wrong),
	...unframed({
		keepTelling: async ({op, tabId, subject}) => {
			const told = await toldOf(tabId, subject, Date.now());
			return told && done(op, writing => keepTold(writing, told, Date.now()));
		},
	}),
	look: ({tabId}, framed) => look(framed ?? tabId),
	remember: async ({op, tabId, who}, framed) => {
		const seen = await seenOn(framed ?? tabId, who);
		return seen ? ((await act(op, writing => remember(writing, seen, Date.now()))) ?? null) : null; // Missing when it was done before
	},
	answer: async ({op, tabId, who, subject}, framed) => {
		const tab = framed ?? tabId;
		const seen = await seenOn(tab, who);
		if (!seen) return null;
		if (subject) return done(op, writing => same(writing, seen, subject, Date.now()));

		const match = await withStore(db => matchOf(db, seen.reading, who));
		const candidates = match.state === 'unsure' ? match.candidates.map(one => one.subject) : [];
		await setAside(tab, who);
		return done(op, writing => noneOf(writing, seen, candidates, Date.now()));
	},
	refuse: async ({op, tabId, who, subject}, framed) => {
		const seen = await seenOn(framed ?? tabId, who);
		return seen ? done(op, writing => notSame(writing, seen, subject, Date.now())) : null;
	},
	note: ({op, subject, text, private: own}) =>
		done(op, async writing =>
			writing.add('notes', {
				id: op,
				subject: await currentOf(writing.db, subject),
				text,
				private: own,
				at: Date.now(),
			}),
		),
	unnote: ({op, note}) => done(op, writing => writing.delete('notes', note)),
	tag: data => done(data.op, writing => tag(writing, data)),
	wrong: ({op, fact}) => done(op, writing => wrong(writing, fact, Date.now())),
	settle: data => done(data.op, writing => settle(writing, data)),
	forget: ({op, subject}) => done(op, async writing => forget(writing, await currentOf(writing.db, subject))),
	undo: async ({op}) => {
		const undone = await withStore(db => undo(db, op));
		broadcast(null);
		return undone;
	},
	configure: ({change}) => configure(JSON.parse(JSON.stringify(change))),
	panel: (data, framed) => panel({...data, tabId: framed ?? data.tabId}),
	open: (data, framed) => openView({...data, ...(framed !== null && {tabId: framed})}),
	counts: () => withStore(counts),
	export: ({after}) => withStore(db => exportBlock(db, after)),
	dossier: ({subject}) => withStore(db => dossier(db, subject)),
	erase: async () => {
		await ((await isLocked()) ? eraseLocked() : withStore(eraseAll));
		await eraseBackups();
		broadcast(null);
		return null;
	},
	shortcuts: async (): Promise<Replies['shortcuts']> =>
		(await browser.commands.getAll()).map(({name, description, shortcut}) => ({
			name: name ?? '', // Missing never: commands are declared by name
			description: description ?? '', // Missing for the toolbar's own command
			keys: shortcut ?? '', // Missing where the browser assigned none
		})),
	report: ({tabId}, framed) => report(framed ?? tabId),
};
