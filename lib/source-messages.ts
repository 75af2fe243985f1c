// What a view may ask about the sources: which are on, what they are told, what they said, and what left the machine for it.
import * as z from 'zod/mini';

const source = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[a-z][a-z0-9.-]*$/u));
const typed = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(4000)));
/** A recipe as JSON text. */
const text = z.string().check(z.maxLength(200_000));

export const fromViewOfSources = {
	/** Every source, built in or a recipe of the rep's. */
	sources: z.strictObject({}),
	/** Switch one on or off. Nothing is sent by this. */
	switchSource: z.strictObject({source, on: z.boolean()}),
	/** Say what it needs. A secret that is absent stays as it is, an empty one is forgotten. */
	setSource: z.lazy(() => z.strictObject({source, config: typed, secrets: typed})),
	/** Begin to sign in to one in a tab; answers where, and where that comes back to. Nothing is sent by this. */
	signIn: z.strictObject({source}),
	/** The tab came back to this address. */
	signInBack: z.lazy(() => z.strictObject({source, address: z.string().check(z.maxLength(8000))})),
	/** One cheap request that tells whether the key works. */
	checkSource: z.strictObject({source}),
	/** Ask it about one subject, whether it is on or not, and show all that came back; nothing of it is kept. */
	trySource: z.lazy(() => z.strictObject({source, subject: z.string().check(z.minLength(1), z.maxLength(900))})),
	/** What left the machine, the newest first; of one source where one is named; before a moment where one is given. */
	ledger: z.lazy(() => z.strictObject({source: z.optional(source), before: z.optional(z.number())})),
	/** Which sources were asked about a subject, and how that went. */
	asked: z.lazy(() => z.strictObject({subject: z.string().check(z.minLength(1), z.maxLength(900))})),
	/** A company's icon, as its own site once gave it; nobody is asked by this. */
	icon: z.lazy(() => z.strictObject({subject: z.string().check(z.minLength(1), z.maxLength(900))})),
	/** Keep a recipe: a new one, or another wording of one. */
	keepRecipe: z.lazy(() => z.strictObject({text})),
	dropRecipe: z.strictObject({source}),
	/** What a recipe would make of an answer; nothing is sent or kept. */
	previewRecipe: z.lazy(() => z.strictObject({text, answer: z.string().check(z.maxLength(2_000_000))})),
	/** All sources' configuration as JSON text, without secrets; and back. */
	exportSources: z.strictObject({}),
	importSources: z.lazy(() => z.strictObject({text: z.string().check(z.maxLength(2_000_000))})),
};
