// Trouble: why a request has no answer.

/** Why there is no answer. */
export const troubles = [
	/** The browser is offline, or nobody answers there. */
	'unreachable',
	/** 401 or 403 with an answer for machines. */
	'needs-key',
	/** 403 with a page for people: a wall; the source rests for a day. */
	'blocked',
	/** 429, 503, or a pace of ours: not before `until`. */
	'slow-down',
	/** Any other answer above 400. */
	'failed',
	/** Longer than allowed. */
	'too-long',
	/** No answer within 15 seconds. */
	'too-slow',
	'unreadable',
	/** The host is not one this source declared, or the browser does not grant it. */
	'not-granted',
	/** The rep switched everything off ("airplane"), or today's budget is spent. */
	'closed',
] as const;
export type Trouble = (typeof troubles)[number];

/** A request without an answer. */
export class NetTrouble extends Error {
	readonly trouble: Trouble;
	/** HTTP status, 0 where there was none. */
	readonly status: number;
	/** When it may be asked again, in milliseconds since the epoch; null where nobody said. */
	readonly until: number | null;
	/** The service's own short word, as it came (untrusted), 200 characters at most. */
	readonly detail: string | null;

	constructor(
		trouble: Trouble,
		{status = 0, until = null, detail = null}: Partial<Pick<NetTrouble, 'status' | 'until' | 'detail'>> = {},
	) {
		super(trouble);
		this.name = 'NetTrouble';
		this.trouble = trouble;
		this.status = status;
		this.until = until;
		this.detail = detail;
	}
}
