// A small classifier, as a page might train: from what it measured of forged identities, which of them are known?

export type Example = {known: boolean; features: number[]};

const standardised = (examples: Example[]): Example[] => {
	const width = examples[0]?.features.length ?? 0; // Missing where nothing was measured
	const columns = Array.from({length: width}, (_, at) => examples.map(({features}) => features[at] ?? 0)); // Missing never: all are as wide
	const shape = columns.map(values => {
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
		return {mean, spread: spread || 1};
	});
	return examples.map(({known, features}) => ({
		known,
		features: features.map((value, at) => Math.max(-4, Math.min(4, (value - shape[at]!.mean) / shape[at]!.spread))), // Present: a shape a column
	}));
};

/** Weights of a logistic regression, held small so that noise is not learned. */
const train = (examples: Example[]): number[] => {
	const width = examples[0]?.features.length ?? 0; // Missing where nothing is learned from
	const weights = new Array<number>(width + 1).fill(0);
	for (let turn = 0; turn < 300; turn += 1) {
		const slope = new Array<number>(width + 1).fill(0);
		for (const {known, features} of examples) {
			const inputs = [...features, 1];
			const guess = 1 / (1 + Math.exp(-inputs.reduce((sum, value, at) => sum + value * weights[at]!, 0))); // Present: a weight an input
			inputs.forEach((value, at) => {
				slope[at]! += (guess - Number(known)) * value; // Present: the same
			});
		}
		weights.forEach((weight, at) => {
			weights[at] = weight - 0.5 * (slope[at]! / examples.length + 0.01 * weight); // Present: the same
		});
	}
	return weights;
};

/** Chance that a known one scores above an unknown one, and its standard error (Hanley and McNeil). */
const area = (known: number[], unknown: number[]): {auc: number; error: number} => {
	let wins = 0;
	for (const one of known) for (const other of unknown) wins += one > other ? 1 : one === other ? 0.5 : 0;
	const auc = wins / (known.length * unknown.length);
	const [q1, q2] = [auc / (2 - auc), (2 * auc ** 2) / (1 + auc)];
	const variance =
		(auc * (1 - auc) + (known.length - 1) * (q1 - auc ** 2) + (unknown.length - 1) * (q2 - auc ** 2)) /
		(known.length * unknown.length);
	return {auc, error: Math.sqrt(Math.max(variance, 1 / (12 * Math.min(known.length, unknown.length) ** 2)))};
};

export type Verdict = {auc: number; low: number; high: number};

/** How well the page tells them apart: each fifth is judged by what the other four taught, and the interval holds 98 of 100 times. */
export const judge = (measured: Example[]): Verdict => {
	const examples = standardised(measured);
	const scores = examples.map((example, index) => ({example, fold: index % 5}));
	const [known, unknown]: [number[], number[]] = [[], []];
	for (let fold = 0; fold < 5; fold += 1) {
		const weights = train(scores.filter(one => one.fold !== fold).map(({example}) => example));
		for (const {example} of scores.filter(one => one.fold === fold)) {
			const score = [...example.features, 1].reduce((sum, value, at) => sum + value * weights[at]!, 0); // Present: a weight an input
			(example.known ? known : unknown).push(score);
		}
	}
	const {auc, error} = area(known, unknown);
	return {auc, low: auc - 2.33 * error, high: auc + 2.33 * error};
};
