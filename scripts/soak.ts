// `npm run soak -- --minutes N`: walks pages, writes and kills the worker at random, and says what went wrong and what grew.
import {parseArgs} from 'node:util';
import {seed} from '../tests/tools/counts.ts';
import {build} from './build.ts';
import {progress, say, stop} from './say.ts';
import {soak} from './soak/day.ts';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '30'}}});
const minutes = Number(values.minutes);
if (!(minutes > 0)) stop('--minutes takes a number above zero: `npm run soak -- --minutes 30`.');

const {folder} = await build('chrome');
const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());
progress(`Walking for ${minutes} minutes with seed ${seed()}; Ctrl+C ends it early with what was seen so far.`);
const {wrong, lost, grows, ...counts} = await soak(minutes, seed(), folder, progress, stopped.signal);

const growth = (bytes: number | null) =>
	bytes === null ? 'too short to tell' : `${(bytes / 1e6).toFixed(2)} MB an hour`;
say(
	`${counts.minutes.toFixed(1)} minutes, ${counts.hops} hops, ${counts.edits} edits, ${counts.searches} searches, ${counts.kills} kills`,
);
say(`wrong person: ${wrong.length}${wrong.map(one => `\n  ${one}`).join('')}`);
say(`lost edits: ${lost.length}${lost.map(one => `\n  ${one}`).join('')}`);
for (const [what, bytes] of Object.entries(grows)) say(`${what} grows: ${growth(bytes)}`);
if (wrong.length + lost.length > 0) process.exitCode = 1;
