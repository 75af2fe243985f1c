// How much is kept.
export type Counts = {
	people: number;
	companies: number;
	facts: number;
	touches: number;
	notes: number;
	bytes: number | null;
};
