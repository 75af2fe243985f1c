// Reading a backup: hostile until every hash of it was right.
import * as z from 'zod/mini';
import {BackupFlaw, type Flaw} from './flaw';
import {chained, type Header, headerSchema, type Sums, sameSums, sumsSchema, sumUp} from './format';
import {linesOf, longest, unpacked} from './lines';
import {type Seal, sealOf, unshut} from './seal';
import {sha256} from './text';

export type Reader = {
	/** The header was read. */
	begin: (header: Header) => Promise<void>;
	/** The rows of a slice, none of them looked at. */
	take: (table: string, rows: unknown[]) => Promise<void>;
};

const lineSchema = z.lazy(() =>
	z.union([
		z.strictObject({table: z.string().check(z.maxLength(60)), rows: z.array(z.unknown())}),
		z.strictObject({end: sumsSchema}),
	]),
);

/** What `work` answers; where it throws, its flaw, or else this one. */
const orFlaw = async <T>(flaw: Flaw, work: () => T | Promise<T>): Promise<T> => {
	try {
		return await work();
	} catch (error) {
		throw error instanceof BackupFlaw ? error : new BackupFlaw(flaw, error);
	}
};

const headerIn = (text: string | undefined): Header => {
	if (text === undefined) throw new BackupFlaw('not-a-backup');

	const value: unknown = JSON.parse(text);
	const {format, version} = z.looseObject({format: z.string(), version: z.number()}).parse(value);
	if (format !== 'windshield-backup') throw new BackupFlaw('not-a-backup');
	if (version > 1) throw new BackupFlaw('newer');

	return headerSchema.parse(value);
};

const opened = async (sealed: string, seal: Seal, place: string, first: boolean): Promise<string> => {
	// The hash of the line was right: what does not open the first one is another key.
	const packed = await orFlaw(first ? 'passphrase' : 'damaged', () => unshut(sealed, seal, place));
	let text = '';
	for await (const piece of unpacked(packed)) {
		text += piece;
		if (text.length > longest) throw new BackupFlaw('damaged');
	}
	return text;
};

/** Reads the whole file and answers the sums of its tables. Throws a BackupFlaw; whatever was taken before is worth nothing then. */
export const readBackup = async (file: Blob, passphrase: string | null, {begin, take}: Reader): Promise<Sums> => {
	const lines = linesOf(file);
	const next = (flaw: Flaw) => orFlaw(flaw, async () => (await lines.next()).value as string | undefined);
	try {
		const head = await next('not-a-backup');
		const header = await orFlaw('not-a-backup', () => headerIn(head));
		if (header.sealed && passphrase === null) throw new BackupFlaw('passphrase');

		const {sealed} = header;
		const seal = sealed && (await orFlaw('damaged', () => sealOf(passphrase ?? '', sealed)));
		await begin(header);
		let hash = await sha256(head!);
		const sums: Sums = {};
		for (let first = true; ; first = false) {
			const line = await next('damaged');
			const [told, written] = [line?.slice(0, 64), line?.slice(65) ?? '']; // Missing where the file was cut
			if (line?.[64] !== ' ' || (await chained(hash, written)) !== told) throw new BackupFlaw('damaged');

			const text = seal ? await opened(written, seal, hash, first) : written;
			hash = told;
			const said = await orFlaw('damaged', () => lineSchema.parse(JSON.parse(text)));
			if ('end' in said) {
				if (!sameSums(said.end, sums) || (await next('damaged')) !== undefined) throw new BackupFlaw('damaged');
				return sums;
			}
			await sumUp(sums, said.table, said.rows.length, text);
			await take(said.table, said.rows);
		}
	} finally {
		await lines.return(undefined);
	}
};
