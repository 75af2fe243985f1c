// How many tests passed, failed and were skipped, from what vitest wrote down.
import {existsSync, readFileSync} from 'node:fs';

type Assertion = {status: string; fullName?: string; failureMessages?: string[] | null};
type Report = {testResults: {status: string; assertionResults: Assertion[]}[]};
type Counts = {passed: number; failed: number; skipped: number; again: string[]};

/**
 * The counts of a run, and which tests passed on a second try only. A file that failed before any of its tests could is one failure; no report at
 * all is none of each.
 */
export const countsOf = (file: string): Counts => {
	if (!existsSync(file)) return {passed: 0, failed: 0, skipped: 0, again: []};

	const {testResults} = JSON.parse(readFileSync(file, 'utf8')) as Report;
	const statuses = testResults.flatMap(({status, assertionResults}) => {
		const own = assertionResults.map(result => result.status);
		return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
	});
	const passed = statuses.filter(status => status === 'passed').length;
	const wrong = statuses.filter(status => status === 'failed').length;
	const again = testResults.flatMap(({assertionResults}) =>
		assertionResults.flatMap(
			({status, fullName, failureMessages}) => (status === 'passed' && failureMessages?.length ? [fullName ?? ''] : []), // Missing where it passed at once
		),
	);
	return {passed, failed: wrong, skipped: statuses.length - passed - wrong, again};
};
