// Pages that are made to hurt, and the text of one as it is read.
import {expect, test} from 'vitest';
import {readHtml, textOf} from './html';

test('a page is read as it is shown: blocks are lines, what is hidden is not there', () => {
	const page =
		'<html><head><title>T</title><style>a{}</style></head><body><p>Item&#160;<b>5.</b><span>02</span></p><div style="display: none"><p>no</p>no</div><ul><li>one<li>two</ul><script>no()</script></body></html>';
	expect(textOf(page)).toBe('Item 5.02\none\ntwo');
});

test('what is nested without end is read up to there, at once', () => {
	const before = performance.now();
	const page = `<title>Looms</title><a href="/jobs">Jobs</a>${'<div>'.repeat(300_000)}<a href="/deep">deep</a>`;
	expect(readHtml(page).links.map(({href}) => href)).toEqual(['/jobs']);
	expect(textOf(page)).toBe('Jobs');
	expect(performance.now() - before).toBeLessThan(2000);
});

test('links and data stand as they were written, in any case', () => {
	const page =
		'<LINK REL="Alternate" TYPE="application/RSS+xml" HREF=" /feed "><script type="application/LD+json">{"a":"</b>"}</script><iframe src="https://x.example/b"></iframe>';
	expect(readHtml(page)).toMatchObject({
		links: [
			{href: '/feed', rel: 'alternate', type: 'application/rss+xml', tag: 'link'},
			{href: 'https://x.example/b', tag: 'embedded'},
		],
		data: ['{"a":"</b>"}'],
	});
});
