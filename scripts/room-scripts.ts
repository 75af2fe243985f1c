// Room scripts: one for each side and width of the panel. A page where the rep left it open is laid out beside it from its first paint on.
import {leastPage, narrowest, roomScript, step, widest} from '../lib/domain/panel-width.ts';

/** The sensor takes over what was there before from `windshieldRoom`: see lib/sensor/mount.ts. */
const roomOf = (margin: 'marginLeft' | 'marginRight', width: number): string =>
	`{const s=document.documentElement?.style;if(s&&innerWidth-${width}>${leastPage}){globalThis.windshieldRoom={name:"${margin}",was:s.${margin}};s.${margin}="${width}px"}}`;

/** All of them, as files of the build. */
export const roomScripts = (): {relativeDest: string; contents: string}[] => {
	const widths = Array.from({length: (widest - narrowest) / step + 1}, (_, at) => narrowest + at * step);
	return widths.flatMap(width =>
		(['left', 'right'] as const).map(side => ({
			relativeDest: roomScript(side, width).slice(1),
			contents: roomOf(side === 'left' ? 'marginLeft' : 'marginRight', width),
		})),
	);
};
