// How many tests passed, failed and were skipped, from what vitest wrote down.
import {existsSync, readFileSync} from 'node:fs';

type Report = {testResults: {status: string; assertionResults: {status: string}[]}[]};

/** The counts of a run. A file that failed before any of its tests could is one failure; no report at all is none of each. */
export const countsOf = (file: string): {passed: number; failed: number; skipped: number} => {
	if (!existsSync(file)) return {passed: 0, failed: 0, skipped: 0};

	const {testResults} = JSON.parse(readFileSync(file, 'utf8')) as Report;
	const statuses = testResults.flatMap(({status, assertionResults}) => {
		const own = assertionResults.map(result => result.status);
		return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
	});
	const passed = statuses.filter(status => status === 'passed').length;
	const wrong = statuses.filter(status => status === 'failed').length;
	return {passed, failed: wrong, skipped: statuses.length - passed - wrong};
};
