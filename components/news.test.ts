// Which version is newer.
import {expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {isNewer, news} from './news';

test.each([
	['0.1.0', '', true],
	['0.2.0', '0.1.9', true],
	['0.10.0', '0.9.0', true],
	['0.1.0', '0.1.0', false],
	['0.1.0', '0.2.0', false],
	['1.0.0', '0.9', true],
])('%s after "%s": %s', (version, than, newer) => {
	expect(isNewer(version, than)).toBe(newer);
});

test('the news tell of the version that is being built', () => {
	expect(news[0]?.version, 'Add what is new to components/news.ts.').toBe(packageJson.version);
});
