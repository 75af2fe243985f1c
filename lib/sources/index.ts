// Every source, found by its file's name.
import type {NamedSource, Source} from './define';

const files = import.meta.glob<{default: Source<never>}>(['./*.ts', '!./*.test.ts', '!./{define,index}.ts'], {
	eager: true,
});

/** Every source with its id, in the order of their names. */
export const sources: NamedSource[] = Object.entries(files)
	.map(([path, file]) => ({id: path.slice(2, -3), ...file.default}))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
