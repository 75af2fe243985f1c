// Words: what a page about nobody says, gathered while the page is idle, so that the keeper can find names of the store in it.

/** As much as is looked through, in characters. */
const most = 100_000;
/** Pieces gathered before the page is asked again whether it has time. */
const slice = 300;
const unsaid = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/u;

const idle = () => new Promise<unknown>(resolve => requestIdleCallback(resolve, {timeout: 1000}));

/** The text of the page's main part, a line for each piece of it; null where the signal ends it early. */
export const wordsOf = async (document: Document, signal: AbortSignal): Promise<string | null> => {
	await idle();
	const main = document.querySelectorAll('main,[role=main],article');
	const walker = document.createTreeWalker(main.length === 1 ? main[0]! : document.body, NodeFilter.SHOW_TEXT); // Present: there is one
	const pieces: string[] = [];
	let length = 0;
	while (!signal.aborted && length < most && walker.nextNode()) {
		const {nodeValue, parentNode} = walker.currentNode;
		const piece = nodeValue?.trim(); // Texts have a value
		if (!piece || unsaid.test(parentNode?.nodeName ?? '')) continue; // Missing never: it was found below the body

		length += piece.length;
		if (pieces.push(piece) % slice === 0) await idle();
	}
	return signal.aborted ? null : pieces.join('\n').slice(0, most);
};
