// What the keeper answers about the sources.
import type {Outcome} from './ask';
import type {Trouble} from './net/trouble';
import type {Sent} from './net/types';
import type {Item, Source} from './sources/define';

export type SourceShown = Pick<
	Source<never>,
	'title' | 'homepage' | 'group' | 'terms' | 'settings' | 'startsFrom' | 'modelled' | 'pace'
> & {
	id: string;
	/** Its text as JSON, where the rep wrote it. */
	recipe: string | null;
	on: boolean;
	/** Every setting that it cannot do without is there. */
	ready: boolean;
	/** Match patterns it needs, for the browser to ask the rep about; and whether they are granted. */
	origins: string[];
	granted: boolean;
	discloses: {sends: readonly Sent[]; to: readonly string[]};
	/** What the rep typed in; of secrets only whether they are there. */
	config: Record<string, string>;
	secrets: string[];
	/** It can be asked whether its key works. */
	checks: boolean;
	/** Saved searches can ask it. */
	searches: boolean;
	last: {at: number; outcome: Outcome; detail: string | null} | null;
	/** Requests that went out today. */
	today: number;
	/** Not before this moment, in milliseconds since the epoch: it said to come back later. */
	restsUntil: number | null;
};

export type SourcesState = {
	sources: SourceShown[];
	airplane: boolean;
	/** Requests of today and the most a day, of all sources together. */
	today: number;
	perDay: number;
};

/** A setting that cannot be so; the name of the field. */
export type SettingFlaw = {setting: string; flaw: 'missing' | 'not-a-host' | 'not-allowed'};

export type Checked = {
	works: boolean /** In the service's own numbers or words. */;
	says: string | null;
	outcome: Outcome;
};

export type Tried = {
	/** What was answered, as text, cut to 20,000 characters each. */
	answers: {url: string; status: number; text: string}[];
	items: Item[];
	outcome: Outcome;
	detail: string | null;
	ms: number;
};

export type LedgerLine = {
	id: string;
	at: number;
	source: string;
	/** Why: somebody looked at a page, a watch, a try of the rep's own. */
	reason: string;
	method: string;
	host: string;
	path: string;
	sends: readonly Sent[];
	/** HTTP status; null while it is under way and where there was no answer. */
	status: number | null;
	trouble: Trouble | null;
	bytes: number;
	ms: number | null;
};

/** One chip under a brief: who was asked, when, and how it went. */
export type AskedLine = {
	source: string;
	title: string;
	homepage: string;
	attribution: string | null;
	/** Being asked now. */
	busy: boolean;
	at: number | null;
	outcome: Outcome | null;
	detail: string | null;
};

/** One sentence at the field it is about: a key of the locales, and its values. */
export type RecipeFlaw = {field: string; says: string; values: string[]};
export type RecipeKept = {source: string; flaws: null} | {source: null; flaws: RecipeFlaw[]};
export type RecipePreview = {items: Item[]; flaws: RecipeFlaw[]};
export type SourcesImported = {taken: number; recipes: number; flaws: RecipeFlaw[]};

export type SourceReplies = {
	sources: SourcesState;
	switchSource: SourcesState;
	setSource: {state: SourcesState; flaws: SettingFlaw[]};
	checkSource: Checked;
	trySource: Tried;
	ledger: {lines: LedgerLine[]; more: boolean};
	asked: AskedLine[];
	keepRecipe: RecipeKept;
	dropRecipe: null;
	previewRecipe: RecipePreview;
	exportSources: string;
	importSources: SourcesImported;
};
