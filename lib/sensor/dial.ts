// Dial: the rep clicks a number on the page. The keeper is told which; the page sees nothing of it.

/** One listener that only looks; a click that the page itself made is none of the rep's. */
export const dial = (tell: (tel: string) => void, signal: AbortSignal): void =>
	document.addEventListener(
		'click',
		({isTrusted, target}) => {
			const link = isTrusted && (target as Element).closest?.<HTMLAnchorElement>('a[href^="tel:"]'); // Missing of the document itself
			if (link) tell(link.href.slice(4, 68));
		},
		{capture: true, passive: true, signal},
	);
