// What a mail or the first post of a thread tells: a buyer's question, somebody about to leave, displeased or pleased, or an event.
import type {EventKind} from '@/lib/domain/event';
import type {Post} from '@/lib/domain/post';
import type {Telling, TellingKind} from '@/lib/domain/telling';
import {plainLetters} from './event/letters';
import {eventsOf, type TextEvent} from './events';
import {intentOf} from './intent';
import {ownLines} from './signature/body';
import {askedIn} from './telling/asked';
import {feelingOf} from './telling/feeling';
import {quoteOf} from './telling/quote';
import {tongueOf} from './tongue';

type Span = [from: number, to: number];
type Told = {kind: TellingKind; event: EventKind | null; at: Span[]; of?: string | null};

/** Fewer words tell no language. */
const few = 12;
/** Letters of alphabets that none of our languages is written in. */
const foreign = /[\p{L}--\p{Script=Latin}]/gv;

const isForeign = (text: string): boolean => {
	const letters = text.match(/\p{L}/gu)?.length ?? 0; // Missing where there are none
	const others = text.match(foreign)?.length ?? 0; // As above
	if (others > letters / 2) return letters > few;

	return (text.match(/\p{L}+/gu)?.length ?? 0) >= few && tongueOf(text) === null; // As above
};

/** Said to us, it is we who are left. */
const goes =
	/\b(?:(?:not|never|won't) (?:to |be )?(?:renew|extend|prolong)\w*|(?:cancel|terminate|end)(?:ing|ling)? (?:our|my|the) (?:contract|subscription|account|plan|agreement|licen[cs]e)|(?:another|different|alternative|other) (?:vendor|provider|supplier)|(?:cancelar|encerrar|rescindir|nao (?:vamos )?renovar) (?:o |a |el |la |nosso |nossa |nuestro |nuestra |meu |mi )?(?:contrato|assinatura|suscripcion|conta|cuenta)|outro fornecedor|otro proveedor|kundig(?:e|en|ung)|nicht (?:zu )?verlanger\w+|anderen anbieter|resili(?:er|ons|ation)|ne (?:pas renouveler|renouvellerons pas)|autre fournisseur)/g;

/** `Hi Rita,` names nobody of whom anything is told. */
const greeting =
	/^(?:hi|hello|dear|hey|good \w+|ola|caro|cara|prezad\w+|hola|estimad\w+|liebe\w*|sehr geehrte\w*|hallo|guten \w+|bonjour|cher|chere)\b[^\n,:!]{0,40}[,:!]\s*/iu;

/** In a mail the words of frames mean much else: who of which firm comes or goes, or that one buys another, is told there. */
const isOfAFirm = ({event, company, person, others}: TextEvent): boolean =>
	company !== null && ((event === 'leadership' && person !== null) || (event === 'acquisition' && others.length > 0));

const toldIn = (text: string, {from, title}: Post): Told | null => {
	const {intent, at} = intentOf(text);
	const mail = from === 'mail';
	const left = mail
		? [...plainLetters(text).matchAll(goes)].map(({0: words, index}): Span => [index, index + words.length])
		: [];
	if (intent === 'churn' || left.length > 0)
		return {kind: 'churn', event: 'complaint', at: intent === 'churn' ? [...at, ...left] : left};
	if (intent === 'buying') return {kind: 'buying', event: 'question', at};

	const {tone, at: felt} = feelingOf(text);
	// Whoever asks in the open how to do something with what they love does not praise it.
	if (tone && (mail || tone === 'complaint' || !text.includes('?'))) return {kind: tone, event: tone, at: felt};

	const greeted = mail ? (greeting.exec(text)?.[0].length ?? 0) : 0; // Missing where nobody is
	const events = eventsOf(mail ? text.slice(greeted, 1500) : (title ?? '')); // Missing where the thread has none
	const [event] = mail ? events.filter(isOfAFirm) : events;
	return event
		? {kind: 'event', event: event.event, at: [[event.at[0] + greeted, event.at[1] + greeted]], of: event.company}
		: null;
};

/** null where it tells nothing. `fresh`: for how many days news of a kind is. */
export const tellingOf = (post: Post, now: number, fresh: (event: EventKind) => number): Telling | null => {
	const lines = post.text.split('\n');
	const own = post.from === 'mail' ? lines.slice(0, ownLines(lines)).join('\n') : post.text;
	// A thread's title is its first sentence; a mail's is written once for all mails of it.
	const text = (post.from === 'forum' && post.title ? `${post.title}\n${own}` : own).trim();
	if (!text) return null;

	const told: Told | null = isForeign(text) ? {kind: 'unread', event: null, at: []} : toldIn(text, post);
	if (!told) return null;

	const {title, author, handle, at, from} = post;
	const {kind, event, of} = told;
	const {quote, marks, sentences} = quoteOf(text, told.at);
	const old = event !== null && at !== null && now - at > fresh(event) * 24 * 3600_000;
	return {
		...{kind, event, from, title, author, handle, at, marks, stale: old},
		quote: kind === 'unread' ? '' : quote,
		asked: kind === 'buying' || kind === 'churn' ? askedIn(sentences, kind === 'buying') : (of ?? null), // Missing where it tells of no event
	};
};
