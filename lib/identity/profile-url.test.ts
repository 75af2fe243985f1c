// Handles that an address alone names.
import {expect, test} from 'vitest';
import {handlesOfUrl, urlOfHandle} from './profile-url';

test.each([
	['https://de.linkedin.com/in/Ada-Quill/?trk=x', ['linkedin:in/ada-quill']],
	['https://www.linkedin.com/company/loomfen/about/', ['linkedin:company/loomfen']],
	['https://www.linkedin.com/in/j%C3%BCrgen', ['linkedin:in/jürgen']],
	['https://github.com/Ada-Quill', ['github:ada-quill']],
	['https://github.com/ada-quill/valves', ['domain:github.com', 'url:github.com/ada-quill/valves']],
	['https://twitter.com/AdaQuill', ['x:adaquill']],
	['https://dropbox.com/ada', ['domain:dropbox.com', 'url:dropbox.com/ada']],
	['https://bsky.app/profile/ada.example', ['bluesky:ada.example']],
	['https://www.acme.co.uk/about/', ['domain:acme.co.uk', 'url:acme.co.uk/about']],
	['http://127.0.0.1/', []],
])('%s', (url, handles) => {
	expect(handlesOfUrl(new URL(url))).toEqual(handles);
});

test.each([
	['linkedin:in/ada-quill', 'https://www.linkedin.com/in/ada-quill'],
	['x:adaquill', 'https://x.com/adaquill'],
	['bluesky:ada.example', 'https://bsky.app/profile/ada.example'],
	['tiktok:ada', 'https://tiktok.com/@ada'],
	['url:ada.example/me', 'https://ada.example/me'],
	['email:ada@acme.example', null],
	['hubspot:contact/1-2', null],
] as const)('the profile of %s', (handle, url) => {
	expect(urlOfHandle(handle)).toBe(url);
});
