// Breath: long work that stops every few milliseconds, so that who runs it may let others work.

/** Done without a pause, for who has nothing else to do. */
export const whole = <T>(work: Generator<null, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};
