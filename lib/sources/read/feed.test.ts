// Feeds that are made to hurt, and what of them is read.
import {expect, test} from 'vitest';
import {readFeed} from './feed';

const base = 'https://loomfen.example/feed';
const rss = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;
const day = '<pubDate>Thu, 12 Nov 2026 10:00:00 GMT</pubDate>';

test('nested too deep for anybody, it is no feed and nothing is thrown', () => {
	const deep = '<b>'.repeat(200_000);
	expect(readFeed(rss(`<item><title>${deep}A</title><guid>1</guid>${day}</item>`), base)).toBeNull();
	expect(readFeed(rss(`<item><title><![CDATA[${deep}A]]></title><guid>1</guid>${day}</item>`), base)).toEqual([]);
	expect(readFeed('{"version":'.repeat(100_000), base)).toBeNull();
});

test('a title is plain text, however often it was escaped', () => {
	const [item] =
		readFeed(rss(`<item><title>Looms &amp;amp; &lt;b&gt;more&lt;/b&gt;</title><guid>1</guid>${day}</item>`), base) ??
		[];
	expect(item?.title).toBe('Looms & more');
});

test('what has no date, no title or neither id nor link is left out', () => {
	const items = ['<title>A</title><guid>1</guid>', `<guid>2</guid>${day}`, `<title>C</title>${day}`];
	expect(readFeed(rss(items.map(one => `<item>${one}</item>`).join('')), base)).toEqual([]);
});

test('a link is resolved where the feed stands, and the title of the channel is no item', () => {
	const [item, ...more] =
		readFeed(rss(`<title>News</title><item><title>A</title><link>/a</link>${day}</item>`), base) ?? [];
	expect(item).toMatchObject({title: 'A', link: 'https://loomfen.example/a', key: 'https://loomfen.example/a'});
	expect(more).toEqual([]);
});
