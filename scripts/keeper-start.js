// Keeper start: stands before the keeper in its script, see keeper-parts.ts. `files`: of each part, the scripts that it needs.
(world, files) => {
	const all = new Set(Object.values(files).flat());
	// What a worker has and an event page has not.
	const {importScripts, trustedTypes} = world;
	const rules = {
		// Only these may be read so: no text becomes a script's address.
		createScriptURL: file => {
			if (!all.has(file)) throw new Error('Not a part of the keeper.');

			return `/${file}`;
		},
	};
	const policy = trustedTypes?.createPolicy('windshield-later', rules) ?? rules; // Missing in Firefox of some ages
	const made = new Map();
	const need = name => {
		const known = made.get(name);
		if (known) return known.exports;

		const make = world.windshieldParts[name];
		if (!make) throw new Error('A part of the keeper is not there.');

		const module = {exports: {}};
		made.set(name, module);
		make(module.exports, need, part, module);
		return module.exports;
	};
	// Throws where a file is not there, as after an update that is still under way.
	const part = async name => {
		// Missing where what stands at the start needs it as well: then it is there.
		for (const file of files[name] ?? []) {
			if (world.windshieldParts[`./${file}`]) continue;

			if (importScripts) importScripts(policy.createScriptURL(file));
			else await import(`/${file}`);
		}
		return need(name);
	};
	// A worker may read later only what it has read while it was installed: https://w3c.github.io/ServiceWorker/#importscripts
	if (importScripts)
		world.addEventListener('install', () => {
			for (const file of all) importScripts(policy.createScriptURL(file));
		});
	need('./background.js');
};
