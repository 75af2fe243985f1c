// The tables of the store: what a row of each is, and by what it is found, version by version.
import type {AskedRow} from '@/lib/domain/asked';
import type {LedgerRow} from '@/lib/domain/ledger';
import {type AnswerRow, answersIndex} from './answers';
import {askedIndex} from './asked';
import {type BatchRow, batchesIndex} from './batches';
import {type Operation, operationsIndex} from './commit';
import {type DerivedRow, derivedIndex} from './derived';
import {type FactRow, factsIndex} from './facts';
import {type FindRow, findsIndex} from './finds';
import {type HabitRow, habitsIndex} from './habits';
import {type HandleRow, handlesIndex} from './handles';
import {type HostRow, hostsIndex} from './hosts';
import {type FileRow, filesIndex, type ImportRow, importsIndex} from './imports';
import {ledgerIndex} from './ledger';
import {type MeetingRow, meetingsIndex} from './meetings';
import {type MergeRow, mergesIndex} from './merges';
import {type NoteRow, notesIndex} from './notes';
import {type NoticeRow, noticesIndex} from './notices';
import {type PageRow, pagesIndex} from './pages';
import {type BlockRow, blocksIndex} from './residents';
import {type SecretsRow, secretsIndex} from './secrets';
import {type SettingsRow, settingsIndex} from './settings';
import {type KeptSighting, sightingsIndex} from './sightings';
import {type SignalRow, signalsByTime, signalsIndex} from './signals';
import {type SubjectRow, subjectsIndex} from './subjects';
import {type TouchedRow, touchedIndex} from './touched';
import {type TouchRow, touchesIndex} from './touches';
import {type VerdictRow, verdictsIndex} from './verdicts';
import {type WatchRow, watchesIndex} from './watches';

export type Rows = {
	subjects: SubjectRow;
	handles: HandleRow;
	facts: FactRow;
	signals: SignalRow;
	touches: TouchRow;
	notes: NoteRow;
	verdicts: VerdictRow;
	settings: SettingsRow;
	operations: Operation;
	sightings: KeptSighting;
	derived: DerivedRow;
	touched: TouchedRow;
	imports: ImportRow;
	files: FileRow;
	batches: BatchRow;
	blocks: BlockRow;
	pages: PageRow;
	merges: MergeRow;
	ledger: LedgerRow;
	hosts: HostRow;
	answers: AnswerRow;
	asked: AskedRow;
	secrets: SecretsRow;
	watches: WatchRow;
	finds: FindRow;
	habits: HabitRow;
	notices: NoticeRow;
	meetings: MeetingRow;
};
export type TableName = keyof Rows;

const firstTables = {
	subjects: subjectsIndex,
	handles: handlesIndex,
	facts: factsIndex,
	signals: signalsIndex,
	touches: touchesIndex,
	notes: notesIndex,
	verdicts: verdictsIndex,
	settings: settingsIndex,
	operations: operationsIndex,
	sightings: sightingsIndex,
} satisfies Partial<Record<TableName, string>>;

const secondTables = {
	derived: derivedIndex,
	touched: touchedIndex,
	imports: importsIndex,
	files: filesIndex,
	batches: batchesIndex,
	blocks: blocksIndex,
	pages: pagesIndex,
} satisfies Partial<Record<TableName, string>>;

const thirdTables = {merges: mergesIndex} satisfies Partial<Record<TableName, string>>;

const fourthTables = {
	ledger: ledgerIndex,
	hosts: hostsIndex,
	answers: answersIndex,
	asked: askedIndex,
	secrets: secretsIndex,
} satisfies Partial<Record<TableName, string>>;

const fifthTables = {
	signals: signalsByTime,
	watches: watchesIndex,
	finds: findsIndex,
	habits: habitsIndex,
	notices: noticesIndex,
	meetings: meetingsIndex,
} satisfies Partial<Record<TableName, string>>;

/** The tables that each version added or found by more, oldest first. */
export const tablesByVersion = [firstTables, secondTables, thirdTables, fourthTables, fifthTables];
