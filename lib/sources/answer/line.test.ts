// Lines of what a service wrote: what a reader would see, and nothing else.
import {expect, test} from 'vitest';
import {line, links, shownText, unescaped} from './line';

test.each([
	['  a\n\tb\u00a0 c ', 'a b c'],
	['a\u0000\u202eb\u200d\u2069', 'a b\u200d'],
	['\ud800', '\ufffd'],
	['', ''],
])('%j', (words, expected) => {
	expect(line(words)).toBe(expected);
});

test('what is too long ends after a word, and never within a letter', () => {
	expect(line('one two three four', 14)).toBe('one two three…');
	expect(line('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
	expect(line('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(4)}…`);
});

test.each([
	['<p>One</p><p>Two &amp; <b>t</b>hree</p>', 'One Two & three'],
	['a<script>alert(1)</script>b<style>x</style>', 'a b'],
	[
		'<a href="https://x.example/long"><span class="invisible">https://</span><span class="ellipsis">x.example</span></a>',
		'x.example',
	],
	['<svg><p>hidden</svg>seen', 'seen'],
	['<br>a<img src=x>b</p></div>', 'a b'],
	['a < b', 'a < b'],
])('%s', (html, expected) => {
	expect(line(shownText(html))).toBe(expected);
});

test('entities of a text that is no HTML', () => {
	expect(unescaped('a &lt; b &amp; it&#39;s <b>')).toBe("a < b & it's <b>");
});

test('addresses of a piece of HTML', () => {
	expect(links('<a href="https://x.example">x</a><a>y</a><link href="no">')).toEqual(['https://x.example']);
});
