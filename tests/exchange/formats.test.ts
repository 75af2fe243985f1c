// Every format from stored files: what it is recognised as, and every entry of it. A new case is a file and its JSON.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, parse} from 'node:path';
import {describe, expect, test} from 'vitest';
import {sightingSchema} from '@/lib/domain/sighting';
import {recognise} from '@/lib/exchange/recognise';
import {brief} from './brief';

const root = join(import.meta.dirname, '../fixtures/exchange');
const own = ['rep@north.example', 'rep.second@north.example'];

describe.each(readdirSync(root))('%s', format => {
	const files = readdirSync(join(root, format)).filter(file => !file.endsWith('.json'));

	test.each(files)('%s', async file => {
		const path = join(root, format, file);
		const expected = join(root, format, `${parse(file).name}.json`);
		expect(existsSync(expected), `${path}: write beside it what is expected.`).toBe(true);

		const bytes = new Uint8Array(readFileSync(path));
		const recognised = await recognise({name: file, size: bytes.length, bytes, own});

		expect(brief(recognised)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
		expect('why' in recognised).toBe(format === 'refused');
		if ('why' in recognised) return;

		expect(recognised.choice.format).toBe(format);
		for (const {sighting, touches} of recognised.sample) sightingSchema.parse({...sighting, touches});
	});
});
