// Places in a recipe's text: read, written, taken away.
import {expect, test} from 'vitest';
import {parsed, withAt, within} from './json';

const recipe = {
	title: 'Tickets',
	request: {url: 'https://x.example/'},
	emit: [{as: 'fact', value: '$.a'}, {as: 'event'}],
};

test('only an object is a recipe', () => {
	expect(parsed('{"title": "x"}')).toEqual({title: 'x'});
	for (const text of ['', '{', '[]', 'null', '3', '"{}"']) expect(parsed(text)).toBe(null);
});

test('a place is read, and nothing where there is none', () => {
	expect(within(recipe, ['emit', 0, 'value'])).toBe('$.a');
	expect(within(recipe, ['emit', 7, 'value'])).toBe(undefined);
	expect(within(recipe, ['title', 'length'])).toBe(undefined);
	expect(within(recipe, ['constructor'])).toBe(undefined);
});

test('a place is written, with what it stands in, and all else stays', () => {
	expect(withAt(recipe, ['emit', 1, 'title'], '$.b')).toEqual({
		...recipe,
		emit: [recipe.emit[0], {as: 'event', title: '$.b'}],
	});
	expect(withAt(recipe, ['emit', 2], {as: 'link'})).toEqual({...recipe, emit: [...recipe.emit, {as: 'link'}]});
	expect(withAt({}, ['request', 'auth', 'type'], 'basic')).toEqual({request: {auth: {type: 'basic'}}});
	expect(withAt({}, ['emit', 0, 'as'], 'fact')).toEqual({emit: [{as: 'fact'}]});
});

test('what is taken away leaves nothing empty behind', () => {
	expect(withAt(recipe, ['request', 'url'], undefined)).toEqual({title: 'Tickets', emit: recipe.emit});
	expect(withAt(recipe, ['emit', 0], undefined)).toEqual({...recipe, emit: [{as: 'event'}]});
	expect(withAt({a: {b: 1}}, ['a', 'b'], undefined)).toBe(undefined);
});
