// A filter of keys: says of most that nobody has them without asking the store. Where it is not sure, the store is asked.

/** Told by hashes of 40 bits. A Bloom filter with four bits each: at 32 bits a key one in 6,000 is asked for in vain. */
export type Filter = {add: (hash: number) => void; has: (hash: number) => boolean};

const [fewest, most] = [20, 27];
const looks = 4;

/** Of so many keys about. */
export const filterOf = (keys: number): Filter => {
	const size = 2 ** Math.min(most, Math.max(fewest, Math.ceil(Math.log2(Math.max(1, keys) * 32))));
	const bits = new Uint32Array(size / 32);
	let empty = true;
	const bitAt = (hash: number, look: number) => (hash % size) + look * (Math.floor(hash / 2 ** 13) | 1);

	return {
		add: hash => {
			empty = false;
			for (let look = 0; look < looks; look += 1) {
				const bit = bitAt(hash, look) & (size - 1);
				bits[bit >>> 5]! |= 1 << (bit & 31);
			}
		},
		has: hash => {
			if (empty) return false;

			for (let look = 0; look < looks; look += 1) {
				const bit = bitAt(hash, look) & (size - 1);
				if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
			}
			return true;
		},
	};
};
