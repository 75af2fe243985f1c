// Mount: the edge tab and the panel's frame in the visited page. Nothing of the store ever comes near this code.
import {leastPage} from '../domain/panel-width';
import {insets} from './dock';
import {edgeTab} from './edge-tab';
import {alive, api} from './lifetime';
import {roomOf} from './room';

/** When the panel looks again where it may stand: the page puts up its own docks while it loads. */
const placing = ['DOMContentLoaded', 'load', 'resize', 'beforeprint', 'afterprint'];
/** How long the panel paints unseen what it holds now, before it is shown again, in milliseconds: hidden, it kept its last picture. */
const breath = 50;
/** How often the page may take our host away before we leave it in peace. */
const patience = 5;
const style = `:host{all:initial;position:fixed;z-index:2147483647;color-scheme:light dark;mask:none!important;-webkit-mask-box-image:none!important;-webkit-box-reflect:none!important;clip-path:none!important;opacity:1!important;filter:none!important;mix-blend-mode:normal!important;transform:none!important}
@media print{:host{display:none}}
button{all:unset;width:23px;height:54px;cursor:pointer;display:grid;place-items:center;background:light-dark(#fff,#16181c);border:1px solid light-dark(#8b93a0,#727b88);color:light-dark(#5b6470,#9aa3af)}
button:hover{color:light-dark(#14171c,#eceef1)}
button:focus-visible{outline:2px solid light-dark(#1d4ed8,#8ab4ff);outline-offset:-3px}
button.right{border-right:0;border-radius:8px 0 0 8px}button.left{border-left:0;border-radius:0 8px 8px 0}
iframe{width:100%;height:100%;border:0;box-shadow:0 0 0 1px light-dark(#e4e7ec,#2b2f36);background:light-dark(#fff,#16181c)}`;

export type Mount = {
	tab(side: 'left' | 'right', label: string, onOpen: () => void): void;
	panel(side: 'left' | 'right', width: number): void;
	width(width: number): void;
	/** Shows the panel's ground only: whom it shows is on the page no more, and the keeper has not told it yet. */
	veil(on: boolean): void;
	remove(): void;
};

/** One host at a time. `onMount` is called with the one-time token before the panel's frame loads. */
export const mount = (onMount: (token: string) => void): Mount => {
	const room = roomOf();
	let host: HTMLElement | null = null;
	let frame: HTMLIFrameElement | null = null;
	let shown: {side: 'left' | 'right'; width: number} | null = null;
	let standing: `${'tab' | 'panel'} ${'left' | 'right'}` | null = null;
	let removals = 0;
	let pulse: ReturnType<typeof setInterval> | undefined;
	let lift: ReturnType<typeof setTimeout> | undefined;

	const place = () => {
		if (!host || !shown) return;

		// Room first: what the page then moves aside by itself is not in the way.
		room(innerWidth - shown.width > leastPage ? shown : null);
		const {top, bottom, edge} = insets(shown.side, shown.width, host);
		Object.assign(host.style, {
			top: `${top}px`,
			bottom: `${bottom}px`,
			[shown.side]: `${edge}px`,
			width: `min(${shown.width}px, 90vw)`,
			visibility: '',
		});
	};
	/** On paper the page has its whole width, at once; otherwise it is laid out with the next picture anyway, and not once more for us. */
	const replace = ({type}: Event) => {
		if (type === 'beforeprint') room(null);
		else requestAnimationFrame(place);
	};
	const observer = new MutationObserver(() => {
		if (host?.isConnected !== false) return;

		removals += 1;
		if (removals > patience) remove();
		// A frame that was taken out loses its document: the panel is mounted anew with a new token.
		else if (shown) load(shown.side, shown.width);
		else document.documentElement.append(host);
	});
	const remove = () => {
		room(null);
		if (!host) return;

		observer.disconnect();
		clearInterval(pulse);
		for (const type of placing) removeEventListener(type, replace);
		host.remove();
		host = null;
		shown = null;
		standing = null;
	};
	/** A plain div with a closed root: no custom element name, no attribute that tells what it is. */
	const stand = (): ShadowRoot | null => {
		remove();
		if (removals > patience) return null;

		host = document.createElement('div');
		const root = host.attachShadow({mode: 'closed'});
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(style);
		root.adoptedStyleSheets = [sheet];
		document.documentElement.append(host);
		observer.observe(document.documentElement, {childList: true});
		pulse = setInterval(() => alive() || remove(), 1000);
		return root;
	};
	const tab: Mount['tab'] = (side, label, onOpen) => {
		if (standing === `tab ${side}`) return;

		const root = stand();
		if (!root) return;

		standing = `tab ${side}`;
		Object.assign(host!.style, {top: '38%', [side]: '0'}); // Present: it has a root
		root.append(edgeTab(side, label, onOpen));
	};
	const load = (side: 'left' | 'right', wanted: number) => {
		const root = stand();
		if (!root) return;

		standing = `panel ${side}`;
		shown = {side, width: wanted};
		// Looking where it may stand lays it out: what is not seen yet is not seen to move.
		host!.style.visibility = 'hidden'; // Present: it has a root
		frame = document.createElement('iframe');
		const bytes = crypto.getRandomValues(new Uint8Array(16));
		const token = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
		root.append(frame);
		// A page that got hold of the frame may send it elsewhere: with its second load it goes.
		frame.onload = () => frame?.addEventListener('load', remove);
		onMount(token);
		// No `src`: it would tell the page, by the attribute or after Back, where the panel lives (trust.md 2.1).
		frame.contentWindow!.location.replace(api.runtime.getURL(`/panel.html#${token}`)); // Present: the frame is connected
		place();
		for (const type of placing) addEventListener(type, replace);
	};
	/** A panel that stands already stays as it is: mounted anew, it would lose what the rep is typing. */
	const panel: Mount['panel'] = (side, wanted) => (standing === `panel ${side}` ? width(wanted) : load(side, wanted));
	const width: Mount['width'] = wanted => {
		if (!shown || shown.width === wanted) return;

		shown.width = wanted;
		place();
	};
	const veil = (on: boolean) => {
		const style = frame?.style; // Missing before the first panel
		if (!style || !(on || style.cssText)) return; // Nothing to show again where it was not hidden

		clearTimeout(lift);
		style.cssText = on ? 'content-visibility:hidden' : 'opacity:0';
		if (!on)
			lift = setTimeout(() => {
				style.cssText = '';
			}, breath);
	};
	return {tab, panel, width, veil, remove};
};
