// Every trigger, found by its file's name.
import type {Trigger} from './define';

const files = import.meta.glob<{default: Trigger}>(['./*.ts', '!./*.test.ts', '!./{define,index}.ts'], {
	eager: true,
});

export type NamedTrigger = Trigger & {id: string};

/** Every trigger with its id, in the order of their names. */
export const triggers: NamedTrigger[] = Object.entries(files)
	.map(([path, file]) => ({id: path.slice(2, -3), ...file.default}))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
