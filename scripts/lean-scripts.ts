// Lean scripts: the gate and the sensors without what the framework wraps around them, because every page a rep opens parses it.
import type {Plugin} from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint';
/**
 * Said of scripts all of which run at once: compiled whole, not each function when it is first called.
 * https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/
 */
const hint = '//# allFunctionsCalledOnLoad\n';
const script = /\/entrypoints\/[\w-]+\.ts$/u;

const partOf = (code: string, part: RegExp): string => {
	const [, found] = part.exec(code) ?? [];
	if (!found) throw new Error('The framework starts its scripts in another way: see scripts/lean-scripts.ts.');

	return found;
};

/**
 * The framework reports to the console of the page what goes wrong at the start; ours says nothing there, and a fault stays one.
 * What defines a script only names its function: each function that runs costs a page more than what the gate does.
 */
export const leanScripts = (): Plugin => ({
	name: 'lean-scripts',
	enforce: 'pre',
	transform: (code, id) => {
		if (id.includes(wrapper))
			return {code: `${partOf(code, /^(import definition from .+;)$/mu)}\nexport default definition();`, map: null};
		// The framework asks first how each is to be built: then it leaves the function out.
		if (!script.test(id) || code.includes('defineUnlistedScript()')) return undefined;

		const defined = partOf(code, /^export default defineUnlistedScript\((.+)\);$/mu);
		return {code: code.replace(/^export default .+$/mu, () => `export default ${defined};`), map: null};
	},
	generateBundle: {
		// The framework takes the name of a script's function away, and looks for it at the very start.
		order: 'post',
		handler: (_, bundle) => {
			for (const chunk of Object.values(bundle))
				if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes(wrapper)) chunk.code = hint + chunk.code; // Missing where a chunk is shared
		},
	},
});
