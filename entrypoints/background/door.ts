// The door: who speaks, what they may say, and what is answered. Everything that arrives is parsed here.
import browser, {type Runtime} from 'webextension-polyfill';
import * as z from 'zod/mini';
import {fromViewFirst} from '@/lib/first-messages';
import type {Answer, Replies, ViewMessages} from '@/lib/messages';
import {fromSensor, type Order, type SensorMessages} from '@/lib/sensor-messages';
import {heardSomething} from './busy';
import {tabOfFrame} from './frames';
import {hearFiles} from './import-hear';
import {lockNow} from './lock';
import {isOverdue, stir} from './lock-held';
import {openSideAtOnce as atOnce} from './panels';
import {troubleOf} from './trouble';

type Sender = Runtime.MessageSender & {origin?: string};
export type SensorHandlers = {
	[T in keyof SensorMessages]: (data: SensorMessages[T], sender: Sender) => Promise<Order | null>;
};
export type ViewHandlers = {
	/** `framed`: the tab in whose page the asking panel stands; null for the popup, the side panel and the other views. */
	[T in keyof ViewMessages]: (data: ViewMessages[T], framed: number | null, sender: Sender) => Promise<Replies[T]>;
};

/** The handler of a request; some are read when the first of them is asked for. */
export type Answering = <T extends keyof ViewMessages>(name: T) => Promise<ViewHandlers[T]>;

const envelope = z.strictObject({
	type: z.string().check(z.maxLength(40)),
	data: z.unknown(),
	token: z.optional(z.string().check(z.maxLength(64))),
});

const origin = new URL(browser.runtime.getURL('/')).origin;

/** An extension page of ours, by its address: content scripts carry the page's. */
const isView = ({url}: Sender): boolean => url !== undefined && URL.canParse(url) && isOurs(new URL(url));
// A panel that was loaded by its dynamic address keeps that address, so the scheme is compared and the id by the browser.
const isOurs = (url: URL): boolean =>
	url.origin === origin || (url.protocol === 'chrome-extension:' && url.pathname === '/panel.html');

/** A panel in a visited page's frame; every other view is the top document of its own window, tab or panel. */
const isFramed = ({tab, frameId}: Sender): boolean => tab !== undefined && frameId !== 0;

const isSensor = ({tab, frameId, url}: Sender): boolean =>
	tab?.id !== undefined && frameId === 0 && url !== undefined && /^(https?|file):/u.test(url); // Missing for views outside tabs

/** What views ask again by themselves; anything else is the rep's own hand. */
const unasked: readonly (keyof ViewMessages)[] = [
	'hello',
	'page',
	'brief',
	'subject',
	'shown',
	'told',
	'call',
	'calendar',
	'mentions',
	'telling',
	'settings',
	'counts',
	'shortcuts',
	'imports',
	'backups',
	'saveBackups',
	'lock',
	'watches',
	'finds',
	'paper',
	'noticed',
	'writer',
	'icon',
];

const refuse = <T>(trouble: 'refused' | 'bad-message'): Answer<T> => ({ok: false, trouble});

/** Answers one message. Never throws: trouble is a word that the views turn into a sentence. */
const answer = async (message: unknown, sender: Sender, sensor: SensorHandlers, view: Answering): Promise<unknown> => {
	const said = envelope.safeParse(message);
	if (sender.id !== browser.runtime.id || !said.success) return refuse('bad-message');

	heardSomething();
	if (isOverdue(Date.now())) await lockNow();
	const {type, data, token} = said.data;
	if (isSensor(sender)) {
		if (!Object.hasOwn(fromSensor, type)) return null;

		const name = type as keyof SensorMessages;
		const parsed = fromSensor[name].safeParse(data);
		return parsed.success ? sensor[name](parsed.data as never, sender) : null;
	}
	if (!isView(sender)) return refuse('refused');
	// What a click is spent for is among the first, so that nothing is awaited before it is done.
	const fromView = Object.hasOwn(fromViewFirst, type) ? fromViewFirst : (await import('@/lib/messages')).fromView;
	if (!Object.hasOwn(fromView, type)) return refuse('bad-message');

	const name = type as keyof ViewMessages;
	const parsed = (fromView as typeof import('@/lib/messages').fromView)[name].safeParse(data);
	if (!parsed.success) return refuse('bad-message');

	// What only the rep's own click allows is done before anything is awaited: a wait spends the click.
	if (name === 'open') atOnce(parsed.data as ViewMessages['open'], sender).catch(() => {});
	const framed = isFramed(sender) ? await tabOfFrame(sender, token) : null;
	if (isFramed(sender) && framed === null && name !== 'hello') return refuse('refused');

	if (!unasked.includes(name)) stir().catch(() => {});
	return {ok: true, value: await (await view(name))(parsed.data as never, framed, sender)};
};

/** Opens the door. Handlers are looked up by name among the declared messages only. */
export const openDoor = (sensor: SensorHandlers, view: Answering): void => {
	const hear = async (message: unknown, sender: Sender) => {
		try {
			return await answer(message, sender, sensor, view);
		} catch (error) {
			return isSensor(sender) ? null : {ok: false, trouble: troubleOf(error)};
		}
	};
	browser.runtime.onMessage.addListener(hear);
	hearFiles((message, url) => hear(message, {id: browser.runtime.id, url}));
};
