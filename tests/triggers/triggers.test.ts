// Every trigger has a story in which it speaks and one in which it stays silent, and is run on the stories of all others.
import {describe, expect, test} from 'vitest';
import {signalKinds, signalSchema} from '@/lib/domain/signal';
import {notice} from '@/lib/notice';
import {triggers} from '@/lib/triggers';
import {day, factsIn, storiesOf, storyFolders, verdictsIn} from './stories';

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
		const told = notice({id: 'one', kind: story.about}, factsIn(story), verdictsIn(story), day(story.now));
		expect(told.map(({kind, from, to, at}) => ({kind, from, to, at}))).toEqual(
			story.speaks.map(({kind, from, to, at}) => ({kind, from, to, at: day(at)})),
		);
		for (const [at, {because}] of story.speaks.entries())
			if (because !== undefined) expect(told[at]?.because).toHaveLength(because);
		for (const signal of told) expect(signalSchema.parse(signal)).toEqual(signal);
		for (const {because} of told) expect(factsIn(story).map(({id}) => id)).toEqual(expect.arrayContaining(because));
	});
});
