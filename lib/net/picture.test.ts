// Pictures are known by their first bytes, and nothing else becomes an address.
import {expect, test} from 'vitest';
import {pictureOf} from './picture';

const bytes = (...numbers: number[]) =>
	Uint8Array.from([...numbers, ...Array.from({length: 20_000}, (_, n) => n % 256)]);

test.each([
	['image/png', bytes(0x89, 0x50, 0x4e, 0x47)],
	['image/jpeg', bytes(0xff, 0xd8, 0xff)],
	['image/x-icon', bytes(0, 0, 1, 0)],
	['image/webp', bytes(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50)],
])('%s', (type, picture) => {
	const address = pictureOf(picture);
	expect(address.startsWith(`data:${type};base64,`)).toBe(true);
	expect(Buffer.from(address.split(',')[1] ?? '', 'base64')).toEqual(Buffer.from(picture)); // Missing never: it has a comma
});

test.each([['<svg onload=alert(1)>'], ['<!doctype html>'], ['']])('%s is none', text => {
	expect(pictureOf(new TextEncoder().encode(text))).toBe('');
});
