// A hash of texts, for looking up: whoever finds something by it compares the text itself.

/** 40 bits, evenly spread: two rounds of multiplying and shifting as in cyrb53 (bryc, public domain). */
export const hashOf = (text: string): number => {
	let [one, two] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, 2_654_435_761);
		two = Math.imul(two ^ unit, 1_597_334_677);
	}
	one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
	two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
	return (two & 0xff) * 2 ** 32 + (one >>> 0);
};
