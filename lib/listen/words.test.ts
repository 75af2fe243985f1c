// What of a filter a service is asked for.
import {expect, test} from 'vitest';
import {filterOf} from '../filter';
import {wordsOf} from './words';

test.each([
	['heat pump', [['heat', 'pump']]],
	['"heat pump" -dutch', [['heat pump']]],
	['boiler OR "heat pump"', [['boiler'], ['heat pump']]],
	[
		'quiet (boiler OR pump) site:acme.example',
		[
			['quiet', 'boiler'],
			['quiet', 'pump'],
		],
	],
	['a OR b OR c OR d', [['a'], ['b'], ['c']]],
	['pump pump', [['pump']]],
	// Nothing that has to occur: nothing can be asked for.
	['-pump', []],
	['site:acme.example', []],
	['pump OR site:acme.example', []],
	['', []],
	['"open', []],
])('%s', (text, words) => {
	expect(wordsOf(filterOf(text))).toEqual(words);
});
