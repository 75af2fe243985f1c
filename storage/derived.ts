// Derived: what can be made again from the rest of the store, kept so that it need not be made at every start.

export type DerivedRow = {id: string; value: unknown};
export const derivedIndex = 'id';
