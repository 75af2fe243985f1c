// The guard against covered clicks, on a clock of its own.
import {describe, expect, test} from 'vitest';
import {guardOf} from './guard';

/** A clock that stands still until it is moved; waits end when their time has come. */
const clockOf = () => {
	let time = 0;
	const waits: {until: number; end: () => void}[] = [];
	return {
		now: () => time,
		wait: (ms: number) => new Promise<void>(end => waits.push({until: time + ms, end})),
		async pass(ms: number) {
			time += ms;
			for (const {until, end} of waits) if (until <= time) end();
			await Promise.resolve();
		},
	};
};

const click = async (
	setUp: (clock: ReturnType<typeof clockOf>, sees: (visible: boolean) => void) => Promise<void>,
	during?: (sees: (visible: boolean) => void) => void,
) => {
	const clock = clockOf();
	const guard = guardOf(clock);
	await setUp(clock, visible => guard.sees(visible));
	const allowed = guard.allows();
	await clock.pass(100);
	during?.(visible => guard.sees(visible));
	await clock.pass(300);

	return allowed;
};

describe('a click counts', () => {
	test('where it was in sight for half a second and stays so', async () => {
		expect(
			await click(async (clock, sees) => {
				sees(true);
				await clock.pass(500);
			}),
		).toBe(true);
	});

	test('where the browser said "visible" more than once', async () => {
		expect(
			await click(async (clock, sees) => {
				sees(true);
				await clock.pass(400);
				sees(true);
				await clock.pass(100);
			}),
		).toBe(true);
	});
});

describe('a click does not count', () => {
	test('on what was never seen', async () => {
		expect(await click(async clock => clock.pass(5000))).toBe(false);
	});

	test('on what came into sight 499 ms before', async () => {
		expect(
			await click(async (clock, sees) => {
				sees(true);
				await clock.pass(499);
			}),
		).toBe(false);
	});

	test('on what was covered for a moment within the half second', async () => {
		expect(
			await click(async (clock, sees) => {
				sees(true);
				await clock.pass(400);
				sees(false);
				sees(true);
				await clock.pass(400);
			}),
		).toBe(false);
	});

	test('on what is covered right after', async () => {
		expect(
			await click(
				async (clock, sees) => {
					sees(true);
					await clock.pass(900);
				},
				sees => sees(false),
			),
		).toBe(false);
	});

	test('on what is covered and bared again right after', async () => {
		expect(
			await click(
				async (clock, sees) => {
					sees(true);
					await clock.pass(900);
				},
				sees => {
					sees(false);
					sees(true);
				},
			),
		).toBe(false);
	});
});
