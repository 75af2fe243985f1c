// Sense: in the visited page the sensor looks, reports and shows what the keeper orders. It never receives a record.
import type {Sighting} from '../domain/sighting';
import {read} from '../read';
import type {Order, SensorMessages} from '../sensor-messages';
import type {NamedSite} from '../sites/define';
import type {stale} from '../sites/dom/stale';
import {diagnose} from './diagnose';
import {dial} from './dial';
import {fit} from './fit';
import type {hear} from './hear';
import {alive, api} from './lifetime';
import {mount} from './mount';
import {watch} from './watch';

/** After this time what nobody heard is said again, in milliseconds. */
const again = 300;

/** Left in our isolated world so that a second injection looks again instead of running twice. */
type World = typeof globalThis & {windshield?: () => void};

type Senses = {
	/** Tells a page that still shows the record before from its sightings, where no site could. */
	isStale?: typeof stale;
	/** Has the keeper look for names it knows in what a page about nobody says. */
	hear?: typeof hear;
};

/** Looks at the page with these sites: those of its place, so that no page pays for the sites of another. */
export const sense = (sites: readonly NamedSite[], {isStale = () => false, hear}: Senses = {}): void => {
	const world = globalThis as World;
	if (world.windshield) {
		world.windshield();
		return;
	}

	const begin = () => {
		const life = new AbortController();
		let last = '';
		let shown: readonly Sighting[] = [];
		let said = 0;
		const tell = async <T extends keyof SensorMessages>(type: T, data: SensorMessages[T]) => {
			if (!alive()) return life.abort();

			const before = wishes;
			const mine = type === 'sighted' ? ++said : -1;
			let answer: Order | null | undefined;
			try {
				answer = await api.runtime.sendMessage({type, data});
			} catch {
				// The keeper went away for a moment.
			}
			// No answer at all: the keeper was woken and has not begun to listen. What it missed is said once more.
			if (answer === undefined) {
				if (mine === said) setTimeout(() => world.windshield?.(), again); // Missing once the sensor has stopped
				return;
			}
			// The keeper heard it, and so did the panel.
			if (mine === said) panel.veil(false);
			// What the rep wished meanwhile is newer than the answer: a panel just opened stays.
			if (before === wishes) obey(answer);
		};
		const hearing = hear?.(data => void tell('heard', data)); // Missing as below
		const panel = mount(token => tell('mounting', {token}));
		let wishes = 0;
		const obey = (order: Order | null) => {
			if (!order) return;
			if (order.order === 'hide') return panel.remove();

			// Once, however often. Where nothing of ours stands, nothing is listened for: the keeper then runs the sensor once more.
			api.runtime.onMessage.addListener(listen);
			switch (order.order) {
				case 'tab':
					return panel.tab(order.side, order.label, () => {
						wishes += 1;
						panel.panel(order.side, order.width);
					});
				case 'show':
					return panel.panel(order.side, order.width);
				case 'width':
					return panel.width(order.width);
				case 'stop':
					return life.abort();
			}
		};
		const report = ({sightings, ...page}: SensorMessages['sighted']) => {
			const data = {...page, sightings: sightings?.slice(0, 200).map(fit) ?? null};
			const now = JSON.stringify(data);
			if (now !== last) {
				if (!data.sightings) panel.veil(true);
				void tell('sighted', data);
			}
			last = now;
			hearing?.(data.sightings?.length === 0 ? data.url : null); // Missing where names are not looked for
		};
		const moved = () => report({url: location.href, site: null, sightings: null});
		const look = (last = false) => {
			const page = {url: new URL(location.href), document};
			const found = read(page, sites);
			// Some sites change their URL before their page: then it still names whom it showed before.
			const held = found.sightings !== null && isStale(shown, found.sightings);
			const reading = held ? {...found, sightings: null} : found;
			shown = reading.sightings ?? shown;
			const site = last && reading.sightings === null && sites.find(({id}) => id === reading.site);
			report({
				url: page.url.href,
				...reading,
				...(last && {sightings: reading.sightings ?? []}),
				...(site && {signals: diagnose(page, site)}),
			});
			return reading.sightings !== null;
		};
		const listen = (message: unknown, sender: chrome.runtime.MessageSender) => {
			const order = message as Order;
			if (sender.id !== api.runtime.id || sender.tab || !order.order) return;

			wishes += 1;
			obey(order);
		};
		life.signal.addEventListener('abort', () => {
			hearing?.(null);
			panel.remove();
			delete world.windshield;
			if (alive()) api.runtime.onMessage.removeListener(listen);
		});
		world.windshield = () => {
			last = '';
			look();
		};
		dial(tel => void tell('dialled', {tel}), life.signal);
		watch(moved, look, life.signal);
	};
	const {prerendering} = document as Document & {prerendering?: boolean};
	if (prerendering) document.addEventListener('prerenderingchange', begin, {once: true});
	else begin();
};
