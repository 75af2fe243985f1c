// Shots.
import {test} from 'vitest';
import {buildViews} from './built.ts';
import {launch} from './harness.ts';
import {states} from './states.ts';

test('shots', async () => {
	const built = await buildViews();
	const harness = await launch(built.folder);
	for (const name of ['options-noticed-new', 'options-noticed-opened', 'options-noticed-flawed'])
		for (const width of [360, 1100])
			for (const scheme of ['light', 'dark'] as const) {
				if (name !== 'options-noticed-opened' && scheme === (width === 360 ? 'light' : 'dark')) continue;
				const state = states[name]!;
				const page = await harness.open(state.view, state.answers, {width, height: 900});
				await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
				for (const click of state.click ?? []) await page.locator(click).first().click();
				await page.locator(state.ready).first().waitFor();
				await page.locator('#noticed').screenshot({path: `/tmp/shots-trg/${name}-${width}-${scheme}.png`});
				await page.close();
			}
	await harness.close();
	built.remove();
}, 200_000);
