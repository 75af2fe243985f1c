// An answer: what a source's host said, kept so that it need not be asked again.

export type Answer = {
	/** Whose it is and what was asked. */
	id: string;
	/** When it came, or was last said to be still so, in milliseconds since the epoch. */
	at: number;
	/** Where it came from, after redirects. */
	url: string;
	status: number;
	/** Names in small letters. */
	headers: [string, string][];
	text: string;
	/** Bytes after decoding. */
	size: number;
};
