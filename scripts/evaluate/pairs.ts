// Which rows of a file are one person, or one company: one line of JSON a pair.
import {duplicates} from '../../lib/identity/match/duplicates.ts';
import {traitsOf} from '../../lib/identity/match/traits.ts';
import {progress, say, seconds} from '../say.ts';
import {readRows} from './contacts.ts';

/** Processor time of this thread, in milliseconds: what others do on the machine is not counted. */
const busy = (): number => {
	const {user, system} = process.threadCpuUsage();

	return (user + system) / 1000;
};

export const evaluatePairs = (file: string): void => {
	const start = Date.now();
	const work = duplicates(readRows(file).map(({contact}) => traitsOf(contact)));
	let [longest, last] = [0, busy()];
	let step = work.next();
	while (!step.done) {
		const now = busy();
		[longest, last] = [Math.max(longest, now - last), now];
		step = work.next();
	}
	for (const {a, b} of step.value) say(JSON.stringify({a, b}));
	progress(
		`${step.value.length} pairs in ${seconds(start)}, never more than ${longest.toFixed(0)} ms of work between two breaths`,
	);
};
