// What a view may ask of the keeper, and what the keeper tells every view. The keeper parses; the views import types only.
// A schema of some size is made when it is first asked for: a worker that wakes for one message should not wait for all of them.
import * as z from 'zod/mini';
import {fromViewOfBackups} from './backup-messages';
import {fromViewOfCalls} from './call-messages';
import {fromViewOfDeer} from './deer-messages';
import {settingsSchema} from './domain/settings';
import {tagsSchema} from './domain/subject';
import {fromViewFirst} from './first-messages';
import {fromViewOfImports} from './import-messages';
import {fromViewOfLock} from './lock-messages';
import {fromViewOfMerges} from './merge-messages';
import {fromViewOfPaper} from './paper-messages';
import {fromViewOfRules} from './rule-messages';
import {fromViewOfSources} from './source-messages';
import {fromViewOfTelling} from './telling-messages';
import {fromViewOfWatches} from './watch-messages';
import {fromViewOfWriter} from './writer-messages';

const id = z.string().check(z.minLength(1), z.maxLength(900));
const tabId = z.int().check(z.minimum(0));
/** Random UUID made by the view for one act of the rep: the same act sent twice is done once, and can be undone by it. */
const op = z.uuid();
const who = z.int().check(z.minimum(0), z.maximum(500));

/** What a view may ask of the keeper. */
export const fromView = {
	...fromViewFirst,
	/** Who of the store is named on a tab's page that is about nobody; nobody is told so within the page. */
	mentions: z.strictObject({tabId}),
	/** Read a tab's page once, by the permission that a click on the toolbar gives. */
	look: z.strictObject({tabId}),
	/** Remember whom the page shows; and from then on hear of them, where `watch` says so. */
	remember: z.strictObject({op, tabId, who, watch: z.optional(z.literal(true))}),
	/** The rep's answer to "who is it?": this subject, or (null) none of the candidates. */
	answer: z.strictObject({op, tabId, who, subject: z.nullable(id)}),
	/** "Not this person": whom the page shows is not the subject it was taken for. */
	refuse: z.strictObject({op, tabId, who, subject: id}),
	/** Write a note; a private one is never shared. */
	note: z.lazy(() =>
		z.strictObject({
			op,
			subject: id,
			text: z.string().check(z.minLength(1), z.maxLength(10_000)),
			private: z.boolean(),
		}),
	),
	/** Take a note away. */
	unnote: z.strictObject({op, note: id}),
	/** Set the tags of a subject. */
	tag: z.lazy(() =>
		z.strictObject({
			op,
			subject: id,
			tags: tagsSchema,
		}),
	),
	/** "Wrong": this fact is not true. */
	wrong: z.strictObject({op, fact: id}),
	/** Put a signal away: for good, or until a moment. */
	settle: z.lazy(() => z.strictObject({op, signal: id, until: z.nullable(z.number())})),
	/** Erase one person or company with all that is held of them. */
	forget: z.strictObject({op, subject: id}),
	/** Take back an act of the last ten seconds. */
	undo: z.strictObject({op}),
	/** Change settings; absent keys stay as they are. */
	configure: z.lazy(() => z.strictObject({change: z.partial(settingsSchema)})),
	/** Show a tab's page in the panel: open or close it, its side, its width in CSS pixels. Remembered for the site. */
	panel: z.lazy(() =>
		z.strictObject({
			tabId,
			open: z.optional(z.boolean()),
			side: z.optional(z.enum(['left', 'right'])),
			width: z.optional(z.number().check(z.minimum(280), z.maximum(640))),
		}),
	),
	/** How much is kept. */
	counts: z.strictObject({}),
	/** One block of the whole store, in order; `after` is what the block before answered as `next`. */
	export: z.lazy(() => z.strictObject({after: z.nullable(z.string().check(z.maxLength(2100)))})),
	/** All that is held of one subject. */
	dossier: z.strictObject({subject: id}),
	...fromViewOfImports,
	...fromViewOfBackups,
	...fromViewOfMerges,
	...fromViewOfDeer,
	...fromViewOfCalls,
	...fromViewOfPaper,
	...fromViewOfLock,
	...fromViewOfRules,
	...fromViewOfSources,
	...fromViewOfTelling,
	...fromViewOfWatches,
	...fromViewOfWriter,
	/** Erase everything, also where it is locked: then the lock goes too. */
	erase: z.strictObject({}),
	/** The shortcuts and which keys the browser gave them. */
	shortcuts: z.strictObject({}),
	/** A problem report without content: versions, places, counts, which signals were found on a tab's page. */
	report: z.strictObject({tabId: z.optional(tabId)}),
};

export type ViewMessages = {[T in keyof typeof fromView]: z.infer<(typeof fromView)[T]>};

/**
 * What the keeper tells every view: something changed; of this tab, or of the store where `tabId` is null.
 * `cleared`: the tab's page moved on, so what is shown of it is about somebody else.
 * `locked`: given when the store was locked or unlocked: nothing that was shown stays.
 */
export type Changed = {type: 'changed'; tabId: number | null; cleared: boolean; locked?: boolean};

export type * from './replies';
