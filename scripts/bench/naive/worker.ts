// The naive reference's worker: a database that is opened at its start, and an answer to whoever asks.
import {Dexie} from 'dexie';
import * as z from 'zod';

const message = z.object({type: z.string()});
const db = new Dexie('naive');
db.version(1).stores({subjects: '++id, name, url, *emails'});
const opened = db.open();

chrome.runtime.onMessage.addListener((said, _sender, answer) => {
	const {success} = message.safeParse(said);
	opened.then(() => answer({ok: success}));
	return true;
});
