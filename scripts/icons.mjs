// Draws the icons: a windshield with a heads-up line and the deer's amber dot. Run by hand: `node scripts/icons.mjs`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {crc32, deflateSync} from 'node:zlib';

const folder = new URL('../assets/public/icons/', import.meta.url);
const tileTop = [59, 118, 240];
const tileFoot = [26, 72, 196];
const glass = [255, 255, 255];
const line = [43, 95, 218];
const amber = [245, 158, 11];

/** The glass as a polygon: wider at its foot, both edges bowed upwards. Rounded by `round`. */
const round = 0.045;
const steps = Array.from({length: 17}, (_, index) => index / 8 - 1);
const outline = [
	...steps.map(u => [0.5 + u * 0.25, 0.29 + 0.05 * u * u]),
	...steps.toReversed().map(u => [0.5 + u * 0.345, 0.68 + 0.06 * u * u]),
];

const toSegment = (x, y, [ax, ay], [bx, by]) => {
	const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
};

const inGlass = (x, y) => {
	let inside = false;
	for (const [index, a] of outline.entries()) {
		const b = outline[(index + 1) % outline.length];
		if (toSegment(x, y, a, b) < round) return true;
		if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
	}
	return inside;
};

const inTile = (x, y) => {
	const [dx, dy] = [Math.abs(x - 0.5) - 0.26, Math.abs(y - 0.5) - 0.26];
	return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) < 0.23;
};

const inBar = (x, y, left, right, top, height) => x > left && x < right && y > top && y < top + height;

const colourAt = (x, y) => {
	if (!inTile(x, y)) return null;
	if (!inGlass(x, y)) return tileTop.map((from, index) => from + (tileFoot[index] - from) * y);
	if (Math.hypot(x - 0.655, y - 0.49) < 0.088) return amber;
	if (inBar(x, y, 0.27, 0.52, 0.4, 0.075) || inBar(x, y, 0.24, 0.44, 0.54, 0.075)) return line;

	return glass;
};

const chunk = (name, data) => {
	const body = Buffer.concat([Buffer.from(name), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
};

/** A PNG of one size; each pixel is the mean of 8 × 8 samples. */
const draw = size => {
	const rows = Buffer.alloc(size * (size * 4 + 1));
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			const sum = [0, 0, 0, 0];
			for (let sample = 0; sample < 64; sample++) {
				const colour = colourAt(
					(column + ((sample % 8) + 0.5) / 8) / size,
					(row + (Math.floor(sample / 8) + 0.5) / 8) / size,
				);
				if (colour) for (const [index, value] of [...colour, 255].entries()) sum[index] += value;
			}
			const covered = Math.max(1, sum[3] / 255);
			const at = row * (size * 4 + 1) + 1 + column * 4;
			rows.set([...sum.slice(0, 3).map(value => Math.round(value / covered)), Math.round(sum[3] / 64)], at);
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 6, 0, 0, 0], 8);
	const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows, {level: 9})),
		chunk('IEND', Buffer.alloc(0)),
	]);
};

mkdirSync(folder, {recursive: true});
for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`${size}.png`, folder), draw(size));
