// Answers: what a request of a view does. A framed panel is answered for its own tab only. Read when the first of them is asked for.
import browser from 'webextension-polyfill';
import {filterOf} from '@/lib/filter';
import type {Replies} from '@/lib/messages';
import {undo} from '@/storage/commit';
import {dossier} from '@/storage/dossier';
import {forget} from '@/storage/forget';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {counts, eraseAll, exportBlock} from '@/storage/whole';
import {tag, wrong} from './acts';
import type {LaterHandlers} from './answered';
import {backUp, backups, eraseBackups, goBack, restoreWaiting, saveBackups, sealBackups} from './backup';
import {broadcast} from './broadcast';
import {calendarAnswers} from './calendar';
import {callAnswers} from './call-answers';
import {configure} from './configure';
import {deerAnswers} from './deer-answers';
import {act, done} from './doing';
import {settle} from './habits';
import {mentionsOf} from './heard';
import {importAnswers} from './import-answers';
import {isLocked} from './lock';
import {lockAnswers} from './lock-answers';
import {eraseLocked} from './lock-move';
import {mergeAnswers} from './merge-answers';
import {pageAnswers} from './page-answers';
import {look} from './pages';
import {openView, panel} from './panels';
import {paperAnswers} from './paper-answers';
import {report} from './report';
import {sourceAnswers} from './source-answers';
import {misread, telling} from './telling';
import {keepTold, toldOf} from './telling-beside';
import {unframed} from './unframed';
import {watchAnswers} from './watch-answers';

export const answers: LaterHandlers = {
	...importAnswers,
	...lockAnswers,
	...sourceAnswers,
	...callAnswers,
	...calendarAnswers,
	...mergeAnswers(done),
	...deerAnswers(done),
	...watchAnswers(act),
	...pageAnswers(act, done),
	...paperAnswers,
	...unframed({
		backups,
		backUp,
		sealBackups: ({passphrase}) => sealBackups(passphrase),
		saveBackups,
		restore: ({passphrase}) => restoreWaiting(passphrase),
		goBack,
	}),
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
	wrong: ({op, fact}) => done(op, writing => wrong(writing, [fact], Date.now())),
	settle: data => done(data.op, writing => settle(writing, data, Date.now())),
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
	readFilter: async ({filter}) => filterOf(filter).flaw,
	shortcuts: async (): Promise<Replies['shortcuts']> =>
		(await browser.commands.getAll()).map(({name, description, shortcut}) => ({
			name: name ?? '', // Missing never: commands are declared by name
			description: description ?? '', // Missing for the toolbar's own command
			keys: shortcut ?? '', // Missing where the browser assigned none
		})),
	report: ({tabId}, framed) => report(framed ?? tabId),
};
