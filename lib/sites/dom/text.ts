// What a reader sees of a node: its visible text, and whether it is visible at all.

const unseen = 'script,style,noscript,template,svg,[hidden],.visually-hidden,.sr-only,.screen-reader-text';
const inline = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/u;

/** Said twice: the same words beside each other, once for the eye and once (one is aria-hidden) for the screen reader; or a copy of several words. */
const double = (element: Element): boolean => {
	const before = element.previousElementSibling;
	const said = element.textContent?.trim() ?? ''; // Elements always have it, as below; typed for documents too
	if (before === null || before.textContent?.trim() !== said) return false; // As above

	return before.ariaHidden !== element.ariaHidden
		? before.ariaHidden === 'true' || element.ariaHidden === 'true'
		: said.includes(' ') && before.isEqualNode(element);
};

const words = (node: Node): string => {
	if (node.nodeType === 3) return node.nodeValue ?? '';
	if (node.nodeType === 1) {
		const element = node as Element;
		const emoji = element.getAttribute('data-emoji');
		if (emoji) return emoji;
		if (element.matches(unseen) || double(element)) return '';
	}
	const inner = Array.from(node.childNodes, words).join('');
	return node.nodeType === 1 && !inline.test(node.nodeName) ? ` ${inner} ` : inner;
};

/** The text of a node with white space folded and screen-reader doubles left out; null where there is no node or no text. */
export const text = (node: Node | null | undefined): string | null =>
	(node && words(node).replace(/\s+/gu, ' ').trim()) || null;

/** Is it rendered, itself and in all of its ancestors: not `display: none`, `visibility: hidden` or `opacity: 0`? */
export const visible = (element: Element): boolean =>
	element.checkVisibility({opacityProperty: true, visibilityProperty: true});
