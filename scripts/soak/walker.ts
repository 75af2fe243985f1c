// The walker: one tab of a single-page site, walked for hours with the panel open in it.
import {
	hop,
	type Log,
	logNames,
	logUrls,
	logVeils,
	nameInPanel,
	stops,
	strangersIn,
} from '../../tests/tools/hopping.ts';
import {type Rig, sleep, until} from '../../tests/trust/rig.ts';

export type Walker = {
	/** Hops to a page, stays or rushes on, and rejects where the right name never came. */
	hop: (random: () => number) => Promise<void>;
	hops: () => number;
	/** Names that were shown on another's page since it was last asked; a sentence each. */
	strangers: () => Promise<string[]>;
	/** Bytes of JavaScript that the page, with the sensor in it, and the panel hold after a clean-up. */
	held: () => Promise<{page: number; panel: number}>;
};

/** So many addresses are more than one name outlasts. */
const kept = 200;
/** How long a name may take on a busy machine, in milliseconds. */
const patience = 15_000;

export const openWalker = async (rig: Rig): Promise<Walker> => {
	for (const {url, html} of stops) rig.replay.set(url, html);
	const first = stops.find(({name}) => name !== null)!; // Present: the fixtures have people
	const tab = await rig.visit(first.url);
	const frame = await rig.panel(tab);
	const shows = (name: string) =>
		until(`the panel to show “${name}”`, async () => (await frame.evaluate(nameInPanel)) === name, patience);
	await shows(first.name!); // Present: it was looked for
	await tab.page.evaluate(logUrls);
	await frame.evaluate(logNames);
	await rig.inSensor(tab.id, logVeils, null);
	const veils: Log = [];
	let hops = 0;

	const bytes = async (where: Parameters<ReturnType<typeof tab.page.context>['newCDPSession']>[0]) => {
		const session = await tab.page.context().newCDPSession(where);
		try {
			await session.send('HeapProfiler.collectGarbage');
			return (await session.send('Runtime.getHeapUsage')).usedSize;
		} finally {
			await session.detach();
		}
	};
	return {
		hop: async random => {
			const stop = stops[Math.floor(random() * stops.length)]!;
			await tab.page.evaluate(hop(stop, Math.floor(random() * 150)));
			hops += 1;
			if (random() < 0.6) await shows(stop.name ?? '');
			else await sleep(random() * 200);
		},
		hops: () => hops,
		strangers: async () => {
			// The last name stays, because it still holds, and ends the one before; and so do the pages that it may have come up on.
			const names = await frame.evaluate<Log>(
				'[...globalThis.names.splice(0, globalThis.names.length - 1), [globalThis.names[0][0], ""]]',
			);
			const urls = await tab.page.evaluate<Log>(
				`globalThis.urls.splice(0, globalThis.urls.length - ${kept}).concat(globalThis.urls)`,
			);
			veils.push(...(await rig.inSensor(tab.id, () => (globalThis as unknown as {veils: Log}).veils.splice(0), null)));

			return strangersIn(urls, names, veils).wrong;
		},
		held: async () => ({page: await bytes(tab.page), panel: await bytes(frame)}),
	};
};
