// Room: what the page gives up at its edge for the panel, and gets back.

type Margin = {name: `margin-${'left' | 'right'}`; was: string};
/** What a room script left in our isolated world: the page has made room already. */
type World = typeof globalThis & {windshieldRoom?: Margin};

/** Lays the page out beside a panel of this side and width, or with its own margin again where null. */
export type Room = (panel: {side: 'left' | 'right'; width: number} | null) => void;

export const roomOf = (): Room => {
	let margin: Margin | undefined;

	return panel => {
		const {style} = document.documentElement;
		const world = globalThis as World;
		margin ??= world.windshieldRoom; // Missing where the panel was not left open, and once it was taken over
		delete world.windshieldRoom;
		if (margin) style.setProperty(margin.name, margin.was);
		margin = undefined;
		if (!panel) return;

		const name: Margin['name'] = `margin-${panel.side}`;
		margin = {name, was: style.getPropertyValue(name)};
		style.setProperty(name, `${panel.width}px`);
	};
};
