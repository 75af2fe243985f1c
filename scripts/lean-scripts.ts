// Lean scripts: the gate and the sensors without what the framework wraps around them, because every page a rep opens parses it.
import type {Plugin} from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint';

/** The framework reports to the console of the page what goes wrong at the start; ours says nothing there, and a fault stays one. */
export const leanScripts = (): Plugin => ({
	name: 'lean-scripts',
	transform: (code, id) => {
		if (!id.includes(wrapper)) return undefined;

		const [definition] = /^import definition from .+;$/mu.exec(code) ?? [];
		if (!definition) throw new Error('The framework starts its scripts in another way: see scripts/lean-scripts.ts.');

		return {code: `${definition}\nexport default definition.main();`, map: null};
	},
});
