// Room scripts: one for each side and width of the panel. A page where the rep left it open is laid out beside it from its first paint on.
import {leastPage, narrowest, roomScript, step, widest} from '../lib/domain/panel-width.ts';

/** The sensor takes over what was there before from `windshieldRoom`: see lib/sensor/room.ts. */
const roomOf = (side: 'left' | 'right', width: number): string =>
	`{const s=document.documentElement?.style,name="margin-${side}";if(s&&innerWidth-${width}>${leastPage}){globalThis.windshieldRoom={name,was:s.getPropertyValue(name)};s.setProperty(name,"${width}px")}}`;

/** All of them, as files of the build. */
export const roomScripts = (): {relativeDest: string; contents: string}[] => {
	const widths = Array.from({length: (widest - narrowest) / step + 1}, (_, at) => narrowest + at * step);
	return widths.flatMap(width =>
		(['left', 'right'] as const).map(side => ({
			relativeDest: roomScript(side, width).slice(1),
			contents: roomOf(side, width),
		})),
	);
};
