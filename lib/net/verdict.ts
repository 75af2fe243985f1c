// The verdict: what an answer means for whoever asked, by its status, and by its text where that says more.
import {asksToWait} from './rest';
import type {Trouble} from './trouble';

export type Refusal = {status: number; headers: Headers; text: string};

/** `answer` and `gone` are answers; everything else is why there is none. */
export type Verdict = 'answer' | 'gone' | Extract<Trouble, 'needs-key' | 'blocked' | 'slow-down' | 'failed'>;

const isPage = ({headers, text}: Refusal): boolean =>
	/\b(text\/html|xhtml)/iu.test(headers.get('content-type') ?? '') || /^\s{0,100}<(!doctype html|html)/iu.test(text);

/** `own`: it was asked with a secret or with the rep's sign-in, so that a wall is a matter of those. */
const ofDenied = (refusal: Refusal, own: boolean): Verdict => {
	if (/<Code>\s{0,20}(AccessDenied|NoSuchKey)\s{0,20}<\/Code>/u.test(refusal.text)) return 'gone';
	if (!isPage(refusal)) return 'needs-key';

	const asksWho = refusal.status === 401 && (own || refusal.headers.has('www-authenticate'));
	return asksWho ? 'needs-key' : 'blocked';
};

export const verdictOf = (refusal: Refusal, secret: boolean, session: boolean): Verdict => {
	const {status, headers} = refusal;
	if (status >= 200 && status < 300) return 'answer';
	if (status === 404 || status === 410) return 'gone';
	if (asksToWait(status, headers)) return 'slow-down';
	if (status !== 401 && status !== 403) return 'failed';

	const verdict = ofDenied(refusal, secret || session);
	return session && verdict === 'blocked' ? 'needs-key' : verdict;
};

const said = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The service's own short word in a refusal for machines; null where it has none. Untrusted. */
export const wordOf = (text: string): string | null => {
	try {
		const body: unknown = JSON.parse(text);
		const outer = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
		const {error} = outer;
		const inner = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
		const words = [outer.message, inner.message, error, outer.detail, outer.title, inner.code, outer.code];

		return (
			words
				.map(said)
				.find(word => word !== null)
				?.slice(0, 200) ?? null
		); // Missing where none of them says anything
	} catch {
		return null;
	}
};
