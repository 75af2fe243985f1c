// A mail: those of the conversation in view that are open, each with who sent it.
import type {Handle} from '../domain/handle';
import type {Page} from '../domain/page';
import type {Post} from '../domain/post';
import {postLimits} from '../domain/post-form';
import {shown} from '../sites/dom/contact';
import {text} from '../sites/dom/text';
import {mailsIn} from '../sites/gmail/thread';
import {paneOf, peopleOf} from '../sites/outlook/mail';
import {wordsOf} from './words';

type From = {name: string | null; email: string | null; at: number | null};

const gmailFrom = (body: Element): From | null => {
	const item = body.closest('[role=listitem]') ?? body.closest('[data-message-id]');
	const [mail] = item ? mailsIn(item) : [];
	return mail ? {...mail.from, at: mail.at} : null;
};

/** The nearest that shows a sender and no other mail. */
const outlookFrom = (body: Element, bodies: Element[], pane: Element): From | null => {
	for (let near = body.parentElement; near; near = near.parentElement) {
		const [sender] = bodies.some(other => other !== body && near?.contains(other)) ? [] : peopleOf(near); // Missing never
		if (sender) return {...sender, at: null};
		if (near === pane) break;
	}
	return null;
};

export const mailPosts = async ({url, document}: Page): Promise<Post[]> => {
	const gmail = url.hostname === 'mail.google.com';
	const pane = gmail ? shown(document, '[role=main]')[0] : paneOf(document);
	if (!pane) return [];

	const within = shown(pane, gmail ? '.a3s' : '[id^=UniqueMessageBody]');
	const bodies = within.filter(body => !within.some(other => other !== body && other.contains(body)));
	const title = text(shown(pane, gmail ? 'h2[data-legacy-thread-id],h2.hP' : '[id^=CONV_][id$=_SUBJECT] [title]')[0]);
	const posts: Post[] = [];
	for (const body of bodies.slice(-postLimits.posts)) {
		const from = gmail ? gmailFrom(body) : outlookFrom(body, bodies, pane);
		const handle = from?.email ? (`email:${from.email}` as Handle) : null;
		posts.push({
			from: 'mail',
			title,
			author: from?.name ?? from?.email ?? null, // Missing where the mailbox was rebuilt
			handle,
			at: from?.at ?? null, // As above
			text: await wordsOf(body),
		});
	}
	return posts;
};
