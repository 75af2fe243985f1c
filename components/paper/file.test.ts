// The paper as a file: whatever it says is text, and a link leads to the web or nowhere.
import {expect, test, vi} from 'vitest';
import {htmlOf, textOf} from './file';
import type {Sheet} from './sheet';

vi.mock('../t', () => ({language: 'en', direction: 'ltr'}));

const hostile = `"><img src=x onerror=alert(1)></style><script>alert('x')</script>&lt;`;
const line = (url: string | null) => ({when: '1d', name: hostile, words: hostile, soft: hostile, url});
const sheet: Sheet = {
	title: hostile,
	lead: hostile,
	deer: {...line(`https://press.example/"onmouseover="alert(1)`), quote: hostile},
	parts: [{title: hostile, lines: [line('javascript:alert(1)'), line('data:text/html,x'), line(null)]}],
	unread: hostile,
	end: hostile,
};

test('nothing of it becomes markup', () => {
	const page = new DOMParserLike(htmlOf(sheet));
	expect(page.tags).toEqual(
		new Set([
			'!doctype',
			'html',
			'head',
			'meta',
			'title',
			'style',
			'body',
			'h1',
			'p',
			'div',
			'span',
			'b',
			'a',
			'h2',
			'ul',
			'li',
		]),
	);
	expect(page.hrefs).toEqual(['https://press.example/%22onmouseover=%22alert(1)']);
	expect(htmlOf(sheet)).not.toMatch(/ on\w+=(?!alert|x)|javascript:|src=x onerror=[^a]/u);
});

test('the file asks nobody for anything', () => {
	expect(htmlOf(sheet)).toContain(`default-src 'none'`);
	expect(htmlOf({...sheet, deer: null})).not.toMatch(/href|url\(|@import/u);
});

test('as text each line stays one, and only addresses of the web are written out', () => {
	const text = textOf({...sheet, parts: [{title: 'News', lines: [{...line('javascript:x'), words: 'one\n\nTWO'}]}]});
	expect(text).toContain('one TWO');
	expect(text).not.toContain('javascript:');
	expect(text).toContain('https://press.example/');
});

/** Reads tags as a browser's tokeniser does: what is between `<` and a letter begins one, and an attribute ends at its quote. */
class DOMParserLike {
	readonly tags = new Set<string>();
	readonly hrefs: string[] = [];
	constructor(html: string) {
		for (const [, tag = '', attributes = ''] of html.matchAll(
			/<([a-z!][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gu,
		)) {
			this.tags.add(tag);
			for (const [, href = ''] of attributes.matchAll(/href="([^"]*)"/gu)) this.hrefs.push(href);
		}
	}
}
