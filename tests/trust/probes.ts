// What a page can probe: everything it may look at to tell whether an extension is there. Runs in the page; each probe is a text.

/** `addresses`: what a page that knows the extension's id would try to load. */
export const probes = async (addresses: string[]): Promise<Record<string, string>> => {
	const text = (value: unknown) => {
		try {
			return typeof value === 'string' ? value : JSON.stringify(value);
		} catch (error) {
			return String(error);
		}
	};
	const names = (value: object) => {
		const all: string[] = [];
		for (let level: object | null = value; level; level = Object.getPrototypeOf(level))
			all.push(...Reflect.ownKeys(level).map(String));
		return all
			.filter(name => !/^(__playwright|__pw|playwright|spied|fired)|^\d+$/u.test(name))
			.sort()
			.join();
	};
	const root = document.documentElement;
	const box = ({nodeName, attributes}: Element) =>
		[nodeName, ...[...attributes].map(({name, value}) => `${name}=${value}`)].join(' ');
	const soon = (work: Promise<string>) =>
		Promise.race([work, new Promise<string>(resolve => setTimeout(resolve, 1500, 'silence'))]);
	const loads = (tag: 'img' | 'script' | 'module' | 'link', address: string) =>
		soon(
			new Promise(resolve => {
				const made = document.createElement(tag === 'module' ? 'script' : tag) as HTMLImageElement &
					HTMLLinkElement &
					HTMLScriptElement;
				if (tag === 'module') made.type = 'module';
				if (tag === 'link') made.rel = 'stylesheet';
				made.onload = () => resolve('load');
				made.onerror = () => resolve('error');
				made[tag === 'link' ? 'href' : 'src'] = address;
				document.body.append(made);
				setTimeout(() => made.remove(), 1400);
			}),
		);
	const entries = (type: string) =>
		performance
			.getEntriesByType(type)
			.map(entry => entry.name.replace(/visit-\d+/u, 'visit'))
			.sort();
	const points = [
		[2, 2],
		[innerWidth - 3, innerHeight * 0.4],
		[innerWidth - 30, innerHeight / 2],
		[2, innerHeight * 0.4],
		[innerWidth / 2, innerHeight - 3],
	] as const;
	const style = getComputedStyle(root);
	const body = getComputedStyle(document.body);
	const spied = (window as unknown as {spied: string[]}).spied;
	const listened: string[] = [];
	const patched = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (this: EventTarget, ...all: Parameters<typeof patched>) {
		listened.push(all[0]);
		return patched.apply(this, all);
	};
	const called: string[] = [];
	for (const [owner, name] of [
		[Element.prototype, 'attachShadow'],
		[Document.prototype, 'createElement'],
		[window, 'fetch'],
		[History.prototype, 'pushState'],
	] as unknown as [Record<string, unknown>, string][]) {
		const was = owner[name] as (...all: unknown[]) => unknown;
		owner[name] = function (this: unknown, ...all: unknown[]) {
			called.push(name);
			return was.apply(this, all);
		};
	}
	await new Promise(resolve => setTimeout(resolve, 400));
	const quiet = {listened: text(listened), called: text(called)};

	const result: Record<string, string> = {
		globals: names(window),
		'document keys': names(document),
		'navigator keys': names(navigator),
		'root element': box(root),
		'root children': [...root.children].map(box).join(),
		'head and body': document.head.outerHTML + document.body.outerHTML,
		attributes: [...document.querySelectorAll('*')]
			.flatMap(element => element.getAttributeNames())
			.sort()
			.join(),
		'mutations seen': spied.filter(line => /^(childList|attributes|characterData)/u.test(line)).join('\n'),
		'messages heard': spied.filter(line => line.startsWith('message')).join('\n'),
		'custom events': spied.filter(line => line.startsWith('custom')).join('\n'),
		'keys and focus': spied.filter(line => /^(focus|blur|key|input)/u.test(line)).length.toString(),
		'storage events': spied.filter(line => line.startsWith('storage')).join(),
		resources: text(entries('resource')),
		navigations: text(entries('navigation')),
		marks: text([entries('mark'), entries('measure')]),
		'layout shifts': text(
			PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? entries('layout-shift') : [],
		),
		frames: `${window.frames.length} ${window.length} ${typeof window[0]}`,
		'style sheets': `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
		animations: String(document.getAnimations().length),
		fonts: String(document.fonts.size),
		focus: document.activeElement?.nodeName ?? '', // Missing in a document that is gone
		'elements at the edges': points
			.map(([x, y]) =>
				document
					.elementsFromPoint(x, y)
					.map(element => element.nodeName)
					.join('>'),
			)
			.join(),
		sizes: text([
			root.clientWidth,
			root.scrollWidth,
			root.scrollHeight,
			document.body.offsetWidth,
			document.body.offsetHeight,
		]),
		'styles of the root': text(
			['margin', 'padding', 'width', 'overflow', 'filter', 'position', 'zoom'].map(name =>
				style.getPropertyValue(name),
			),
		),
		'styles of the body': text(['margin', 'width', 'position'].map(name => body.getPropertyValue(name))),
		'local storage': text([{...localStorage}, {...sessionStorage}]),
		cookies: document.cookie,
		databases: text(await indexedDB.databases()),
		caches: text(await caches.keys()),
		workers: text((await navigator.serviceWorker.getRegistrations()).length),
		'chrome.runtime': typeof (window as unknown as {chrome?: {runtime?: unknown}}).chrome?.runtime, // Missing in Firefox
		'browser.runtime': typeof (window as unknown as {browser?: unknown}).browser,
		'native code': [fetch, Element.prototype.attachShadow, MutationObserver, JSON.parse, Promise, Array.prototype.push]
			.map(String)
			.join()
			.replace(/function [^{]*\{[^}]*called[^}]*\}/gu, '')
			.length.toString(),
		'listeners added': quiet.listened,
		'functions called': quiet.called,
		title: document.title,
		'history length': String(history.length),
		'window name': window.name,
		opener: String(window.opener),
		'found by its name': String((window as unknown as {find(text: string): boolean}).find('Windshield')),
		selection: String(getSelection()),
		'custom elements': [...document.querySelectorAll('*')]
			.filter(element => element.localName.includes('-'))
			.length.toString(),
		'open roots': [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length.toString(),
		'full screen and popovers': text([document.fullscreenElement, document.querySelectorAll('[popover]').length]),
		'errors seen': text((window as unknown as {fired?: string[]}).fired ?? []), // Missing where none was fired
	};
	for (const [index, address] of addresses.entries()) {
		result[`fetch ${index}`] = await soon(
			fetch(address).then(
				reply => `${reply.status}`,
				error => (error as Error).name,
			),
		);
		result[`image ${index}`] = await loads('img', address);
		result[`script ${index}`] = await loads('script', address);
		result[`style ${index}`] = await loads('link', address);
		result[`module ${index}`] = await loads('module', address);
	}
	return result;
};
