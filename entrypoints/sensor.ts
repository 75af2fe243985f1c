// The sensor: in the visited page it looks, reports and shows what the keeper orders. It never receives a record.
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Order, SensorMessages} from '@/lib/messages';
import {read} from '@/lib/read';
import {alive, api} from '@/lib/sensor/lifetime';
import {mount} from '@/lib/sensor/mount';
import {watch} from '@/lib/sensor/watch';

/** Left in our isolated world so that a second injection looks again instead of running twice. */
type World = typeof globalThis & {windshield?: () => void};

export default defineUnlistedScript(() => {
	const world = globalThis as World;
	if (world.windshield) return world.windshield();

	const begin = () => {
		const life = new AbortController();
		let last = '';
		const tell = async <T extends keyof SensorMessages>(type: T, data: SensorMessages[T]) => {
			if (!alive()) return life.abort();

			try {
				obey((await api.runtime.sendMessage({type, data})) as Order | null);
			} catch {
				// The keeper went away for a moment; it asks again when it comes back, and the next sighting wakes it.
			}
		};
		const panel = mount(token => tell('mounting', {token}));
		const obey = (order: Order | null) => {
			switch (
				order?.order // Missing when the keeper has nothing to say
			) {
				case 'tab':
					return panel.tab(order.side, () => panel.panel(order.side, order.width));
				case 'show':
					return panel.panel(order.side, order.width);
				case 'width':
					return panel.width(order.width);
				case 'hide':
					return panel.remove();
				case 'stop':
					return life.abort();
			}
		};
		const report = (data: SensorMessages['sighted']) => {
			const now = JSON.stringify(data);
			if (now !== last) void tell('sighted', data);
			last = now;
		};
		const moved = () => report({url: location.href, site: null, sightings: null});
		const look = () => {
			const reading = read({url: new URL(location.href), document});
			report({url: location.href, ...reading});
			return reading.sightings !== null;
		};
		const listen = (message: unknown, sender: chrome.runtime.MessageSender) => {
			if (sender.id === api.runtime.id && !sender.tab) obey(message as Order);
		};
		api.runtime.onMessage.addListener(listen);
		life.signal.addEventListener('abort', () => {
			panel.remove();
			delete world.windshield;
			if (alive()) api.runtime.onMessage.removeListener(listen);
		});
		world.windshield = () => {
			last = '';
			look();
		};
		watch(moved, look, life.signal);
	};
	const {prerendering} = document as Document & {prerendering?: boolean};
	if (prerendering) document.addEventListener('prerenderingchange', begin, {once: true});
	else begin();
});
