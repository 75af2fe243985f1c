// The shape of a source: code (or a recipe) that answers about a handle. The file's name is its id.
import type {z} from 'zod/mini';
import type {EventKind} from '@/lib/domain/event';
import type {Evidence, Field} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {RemarkCode} from '@/lib/domain/remark';
import type {Get, Sent} from '@/lib/net/types';

/** What a source is told of the subject: never more than it needs to ask. */
export type Asked = {
	kind: 'person' | 'company';
	name: string;
	/** Of a person: where they work, as believed now. Of a company: its own name. */
	company: string | null;
	/** Registrable web domain of the company, as believed now; never that of a free mail provider. */
	domain: string | null;
	location: string | null;
	handles: readonly Handle[];
};

/** One thing a source says. */
export type Item =
	| {
			is: 'fact';
			field: Exclude<Field, 'event'>;
			value: string;
			evidence: Evidence;
			/** When it became true, where the source says so, in milliseconds since the epoch. */
			at?: number;
			/** The source's own key of one of many (a deal, a ticket). */
			key?: string;
	  }
	| {
			is: 'event';
			event: EventKind;
			/** The headline as the source has it, or one made of its words. */
			title: string;
			/** When it happened, in milliseconds since the epoch: not when it was read. */
			at: number;
			/** The source's own key: one filing is one event, however often it is read. */
			key: string;
			evidence: Evidence;
	  }
	| {is: 'handle'; handle: Handle; evidence: Evidence}
	| {is: 'remark'; code: RemarkCode; detail?: string};

/** One text that a search came upon, by somebody who need not be known. */
export type Posted = {
	/** Its headline, or that of what it belongs to; empty where it has none. */
	title: string;
	/** What a reader sees of it; empty where the title is all. */
	text: string;
	url: string;
	/** Whom the source names as its writer, and the handle they are known by there; null where it does not say. */
	author: string | null;
	handle: Handle | null;
	/** When it was written, in milliseconds since the epoch. */
	at: number;
};

/** What a source works with. The network is `get` alone, the time `now` alone. */
export type Context<C = Record<string, never>> = {
	config: C;
	/** What the rep typed in for this source, by its name; null where they did not. Goes into a header, never into a URL. */
	secret(name: string): string | null;
	get: Get;
	/** Milliseconds since the epoch. */
	now: number;
	/** Aborted when nobody waits any more. */
	signal: AbortSignal;
	/** BCP 47 tag of the rep's language. */
	language: string;
};

/** Something the rep types in: a host, an address, a choice. `label` is a key of the locales. */
export type Setting = {
	name: string;
	label: string;
	placeholder?: string;
	secret?: true;
	optional?: true;
	choices?: readonly string[];
};

export type Source<C = Record<string, never>> = {
	/** Proper name, the same in every language. */
	title: string;
	homepage: string;
	group: 'knowledge' | 'events' | 'hiring' | 'social' | 'technical' | 'own';
	terms: {
		url: string;
		/** Words that the service asks to be shown beside what it says; null where none. */
		attribution: string | null;
		/** `own`: it is the rep's own system. A source whose terms say no is never built in. */
		commercialUse: 'yes' | 'own' | 'key';
	};
	/** What leaves the machine, and to which hosts: said in one sentence in the options. Hosts of a setting are named `{host}`. */
	discloses: {sends: readonly Sent[]; to: readonly string[]};
	/** Match patterns it needs, by its configuration: the browser is asked for them on the rep's click. */
	origins(config: C): readonly string[];
	settings: readonly Setting[];
	/** Parses the settings that are no secrets; one error a field. */
	config: z.ZodMiniType<C>;
	/** What it can start from: any of these kinds of handle, or `name`. */
	startsFrom: readonly {kind: 'person' | 'company'; anyOf: readonly string[]}[];
	/** What it may add; anything else it says is dropped. */
	adds: {fields: readonly Field[]; events: readonly EventKind[]; handles: readonly string[]};
	/** Fields of which an answer holds all there are: a value that is missing next time has ended. */
	whole: readonly Field[];
	/** How long an answer holds, and how long that there is none, in milliseconds. */
	keeps: {fresh: number; nothing: number};
	/** Least time between two requests to one of its hosts, in milliseconds, and requests a day. */
	pace: {every: number; perDay?: number};
	/** Rides on the rep's own sign-in in this browser; otherwise no cookie is ever sent. */
	session?: true;
	/** How its replies were modelled, and since when. */
	modelled: {
		from: 'recorded replies' | 'running server' | 'published spec' | 'known anchors';
		since: `${number}-${number}`;
	};
	ask(asked: Asked, context: Context<C>): AsyncIterable<Item>;
	/** Texts of the last month in which all of these words and phrases may occur, the newest first: what passes is told elsewhere. */
	search?(words: readonly string[], context: Context<C>): AsyncIterable<Posted>;
	/** One cheap request that tells whether the key works, answered in the service's own numbers: "4,812 contacts". */
	test?(context: Context<C>): Promise<string>;
};

/** A source with the name of its file. */
export type NamedSource = Source<never> & {id: string};

/** Identity function that gives a source its type. */
export const defineSource = <C>(source: Source<C>): Source<C> => source;

/** The values of the subject's handles of one kind. */
export const handlesOf = ({handles}: Pick<Asked, 'handles'>, kind: string): string[] =>
	handles.flatMap(handle => (handle.startsWith(`${kind}:`) ? [handle.slice(kind.length + 1)] : []));
