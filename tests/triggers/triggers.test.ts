// Every trigger has a story in which it speaks and one in which it stays silent, and is run on the stories of all others.
import {describe, expect, test} from 'vitest';
import {signalKinds, signalSchema} from '@/lib/domain/signal';
import {triggers} from '@/lib/triggers';
import {day, storiesOf, storyFolders, surroundingsIn, toldIn} from './stories';

test('every kind of signal has its trigger, named as its file', () => {
	expect(triggers.map(({id}) => id)).toEqual([...signalKinds].sort());
	for (const {id, kind} of triggers) expect(kind, `rename lib/triggers/${id}.ts or its kind`).toBe(id);
});

test('every folder of stories belongs to a trigger', () => {
	for (const folder of storyFolders())
		expect(signalKinds, `tests/fixtures/triggers/${folder} is nobody's`).toContain(folder);
});

describe.each(triggers.map(({id}) => id))('%s', kind => {
	test.each(['speaks', 'silent'])('has a story in which it %s', beginning => {
		const message = `Write tests/fixtures/triggers/${kind}/${beginning}.json.`;
		expect(storiesOf(kind, beginning).length, message).toBeGreaterThan(0);
	});

	test.each(storiesOf(kind, 'speaks').map(story => [story.file, story]))('speaks in %s', (_, story) => {
		expect(story.speaks.map(signal => signal.kind)).toContain(kind);
	});

	test.each(storiesOf(kind, 'silent').map(story => [story.file, story]))('stays silent in %s', (_, story) => {
		expect(story.speaks.map(signal => signal.kind)).not.toContain(kind);
	});

	test.each(storiesOf(kind).map(story => [`${story.file}: ${story.story}`, story]))('%s', (_, story) => {
		const told = toldIn(story);
		expect(told.map(({kind, from, to, at}) => ({kind, from, to, at}))).toEqual(
			story.speaks.map(({kind, from, to, at}) => ({kind, from, to, at: day(at)})),
		);
		for (const [at, {because}] of story.speaks.entries())
			if (because !== undefined) expect(told[at]?.because).toHaveLength(because);
		for (const signal of told) expect(signalSchema.parse(signal)).toEqual(signal);
		const {facts, people, ours} = surroundingsIn(story);
		const all = [...facts, ...people.flatMap(person => person.facts), ...ours].map(({id}) => id);
		for (const {because} of told) expect(all).toEqual(expect.arrayContaining(because));
		expect(new Set(told.map(({id}) => id)).size, 'noticing twice is noticing once').toBe(told.length);
	});
});
