// `npm run evaluate -- pages|lookup|pairs|names|headlines|intent|sentiment|titles|signatures <files>`: what the shipped code makes of labelled data, answer by answer.
import path from 'node:path';
import {evaluateLookup} from './evaluate/lookup.ts';
import {BadInput} from './evaluate/manifest.ts';
import {evaluateNames} from './evaluate/names.ts';
import {evaluatePages} from './evaluate/pages.ts';
import {evaluatePairs} from './evaluate/pairs.ts';
import {evaluateTexts, readings, type Task} from './evaluate/texts.ts';
import {stop} from './say.ts';

/** Each with the files it wants. */
const evaluations: Record<string, {wants: string[]; run(...files: string[]): void | Promise<void>}> = {
	pages: {wants: ['folder with manifest.json'], run: evaluatePages},
	lookup: {wants: ['store.csv', 'queries.csv'], run: evaluateLookup},
	pairs: {wants: ['file.csv'], run: evaluatePairs},
	names: {wants: ['file.jsonl'], run: evaluateNames},
	...Object.fromEntries(
		(Object.keys(readings) as Task[]).map(task => [task, {wants: ['file.jsonl'], run: evaluateTexts(task)}]),
	),
};

const [what = '', ...files] = process.argv.slice(2);
const evaluation = evaluations[what];
const usage = Object.entries(evaluations).map(
	([name, {wants}]) => `  npm run evaluate -- ${name} ${wants.map(file => `<${file}>`).join(' ')}`,
);
if (!evaluation || files.length !== evaluation.wants.length) stop(['Say what to evaluate:', ...usage].join('\n'));
else {
	const full = files.map(file => path.resolve(process.env.INIT_CWD ?? '.', file)); // Missing when npm did not start this
	await (async () => evaluation.run(...full))().catch(error => {
		if (error instanceof BadInput) stop(error.message);
		throw error;
	});
}
