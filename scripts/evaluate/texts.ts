// What the shipped code makes of labelled texts: one line of JSON each, in the terms of the labels.
import {existsSync, readFileSync} from 'node:fs';
import {eventsOf} from '../../lib/language/events.ts';
import {intentOf} from '../../lib/language/intent.ts';
import {signatureOf} from '../../lib/language/signature.ts';
import {functionOf, seniority} from '../../lib/language/title.ts';
import {toneOf} from '../../lib/language/tone.ts';
import {progress, say} from '../say.ts';
import {departments, labels} from './labels.ts';
import {BadInput} from './manifest.ts';

export type Text = {id: string; [field: string]: unknown};

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What happened a story says in its first sentence. */
const lead = 150;

/** Each task: the field that is read, and the answer in the terms of its labels. */
export const readings = {
	headlines: (row: Text) => {
		const events = eventsOf(
			string(row.headline) || [row.title, string(row.content).slice(0, lead)].map(string).join('. '),
		);
		const found = [...new Set(events.flatMap(({event}) => labels[event] ?? []))];
		return {
			labels: found.length > 0 ? found : ['none'],
			companies: [...new Set(events.flatMap(({company, others}) => [...(company ? [company] : []), ...others]))],
			person: events.find(({person}) => person)?.person ?? null,
			role: events.find(({role}) => role)?.role ?? null,
		};
	},
	intent: (row: Text) => ({buying_intent: intentOf(string(row.text)).intent === 'buying'}),
	sentiment: (row: Text) => ({label: toneOf(string(row.text)).tone}),
	titles: (row: Text) => ({
		seniority: capitalised(seniority(string(row.title)) ?? 'professional'),
		department: departments[functionOf(string(row.title)) ?? 'general'] ?? 'Other',
	}),
	signatures: (row: Text) => ({signature_lines: signatureOf(string(row.body), string(row.sender))?.lines ?? []}),
};

export type Task = keyof typeof readings;

/** The rows of a file of labelled texts. Throws `BadInput` where they cannot be read. */
export const readTexts = (file: string): Text[] => {
	if (!existsSync(file)) throw new BadInput(`There is no file ${file}: give JSON lines with an "id" each.`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line.trim())
		.map((line, index) => {
			try {
				return JSON.parse(line) as Text;
			} catch {
				throw new BadInput(`Line ${index + 1} of ${file} is not JSON.`);
			}
		});
};

/** Evaluates one task; how long a text took is told beside the answers. */
export const evaluateTexts =
	(task: Task) =>
	(file: string): void => {
		const rows = readTexts(file);
		const begun = performance.now();
		for (const row of rows) readings[task](row); // Patterns are built when a text first needs them
		const first = (performance.now() - begun).toFixed(0);
		const times = rows.map(row => {
			const start = performance.now();
			const answer = readings[task](row);
			const took = performance.now() - start;
			say(JSON.stringify({id: row.id, ...answer}));
			return took;
		});
		times.sort((a, b) => a - b);
		const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3); // Missing where there are no rows
		progress(
			`${rows.length} texts, half of them within ${at(0.5)} ms each and 95 % within ${at(0.95)} ms, once they were read before; the first time took ${first} ms for all`,
		);
	};
