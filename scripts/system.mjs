// What Windshield needs of the system: the browsers, and the real servers that the tests run against. No dependencies; runs on Node 20.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const say = line => process.stderr.write(`${line}\n`);

const runs = file => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = file => (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, file));

const browsers = {
	chromium: {
		programs: [
			process.env.CHROMIUM,
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			...onPath('chromium'),
			...onPath('chromium-browser'),
		],
		packages: ['chromium', 'fonts-liberation'],
	},
	firefox: {
		programs: [
			process.env.FIREFOX,
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
			...onPath('firefox-esr'),
			...onPath('firefox'),
		],
		packages: ['firefox-esr'],
	},
};

/** Debian packages of the real servers, where the tests name them, as far as they are not installed. */
const missingServers = root => {
	const list = path.join(root, 'tests/e2e/servers/packages.json');
	if (!existsSync(list)) return [];

	const {debian} = JSON.parse(readFileSync(list, 'utf8'));
	return debian.filter(each => {
		const asked = spawnSync('dpkg', ['-s', each], {encoding: 'utf8'});
		return !asked.stdout?.includes('Status: install ok installed');
	});
};

const apt = args =>
	spawnSync('apt-get', args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
	}).status === 0;

const needsOf = {
	start: ['chromium'],
	evaluate: ['chromium'],
	bench: ['chromium'],
	soak: ['chromium'],
	fixture: ['chromium'],
	test: ['chromium', 'firefox'],
};

/** Installs what `npm run <name>` needs where that can be done; otherwise gives a sentence that says what to do, or nothing. */
export const installMissing = (name, root) => {
	const missing = (needsOf[name] ?? []).filter(each => !browsers[each].programs.some(file => file && runs(file)));
	const servers = name === 'test' ? missingServers(root) : [];
	if (missing.length === 0 && servers.length === 0) return;

	const wanted = [...missing.flatMap(each => browsers[each].packages), ...servers];
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get').some(runs)) {
		say(`Installing from Debian, once: ${wanted.join(', ')} …`);
		if (apt(['update', '-q']) && apt(['install', '-q', '-y', '--no-install-recommends', ...wanted])) return;

		say('Debian could not install them.');
	}
	const how = `sudo apt-get install --no-install-recommends ${wanted.join(' ')}`;
	if (missing.length === 0) {
		say(`Not here: ${servers.join(', ')}. The tests that need them will say so. On Debian: ${how}`);
		return;
	}
	const variables = missing.map(each => each.toUpperCase()).join(' and ');
	return `Not found: ${missing.join(' and ')}. On Debian: ${how}. Elsewhere, install it or set ${variables} to its program.`;
};
