// Words: what somebody wrote in an element of the page, without what they quote, gathered while the page is idle.
import {postLimits} from '../domain/post-form';

/** Nodes looked at before the page is asked again whether it has time, and at most. */
const slice = 250;
const most = 5000;
const unsaid = /^(?:script|style|noscript|template|textarea|button|select|svg|pre|blockquote)$/iu;
const breaks = /^(?:p|div|br|li|tr|h\d|ul|ol|table|section|article|hr|dd|dt)$/iu;
const quoted =
	'.gmail_quote,.gmail_attr,[id^=divRplyFwdMsg],[id^=appendonsend],[hidden],[style*="display:none"],[style*="display: none"]';

export const idle = () => new Promise<unknown>(resolve => requestIdleCallback(resolve, {timeout: 500}));

/** The writer's own words, a line for each block. */
export const wordsOf = async (root: Element): Promise<string> => {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	let said = '';
	let node: Node | null = walker.nextNode();
	for (let count = 1; node && count < most && said.length < 2 * postLimits.text; count += 1) {
		if (count % slice === 0) await idle();
		const element = node.nodeType === 1 ? (node as Element) : null;
		const skipped = element && (unsaid.test(element.nodeName) || element.matches(quoted));
		if (!element)
			said += node.nodeValue ?? ''; // Texts have a value
		else if (breaks.test(element.nodeName)) said += '\n';
		node = skipped ? after(walker) : walker.nextNode();
	}
	return said
		.replace(/[^\S\n]+/gu, ' ')
		.replace(/ ?\n[ \n]*/gu, '\n')
		.trim()
		.slice(0, postLimits.text);
};

/** The next node that is not within this one. */
const after = (walker: TreeWalker): Node | null => {
	for (;;) {
		const beside = walker.nextSibling();
		if (beside) return beside;
		if (!walker.parentNode()) return null;
	}
};
