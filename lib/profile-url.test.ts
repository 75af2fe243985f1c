// Handles that an address alone names.
import {expect, test} from 'vitest';
import {handlesOfUrl} from './profile-url';

test.each([
	['https://de.linkedin.com/in/Ada-Quill/?trk=x', ['linkedin:in/ada-quill']],
	['https://www.linkedin.com/company/loomfen/about/', ['linkedin:company/loomfen']],
	['https://www.linkedin.com/in/j%C3%BCrgen', ['linkedin:in/jürgen']],
	['https://www.acme.co.uk/about/', ['domain:acme.co.uk', 'url:acme.co.uk/about']],
	['http://127.0.0.1/', []],
])('%s', (url, handles) => {
	expect(handlesOfUrl(new URL(url))).toEqual(handles);
});
