// The edge tab: the small button at the window's edge by which the rep opens the panel.
const mark = 'M4 15a8 8 0 0 1 16 0M8 15a4 4 0 0 1 8 0';
/** Whatever is drawn in a button is presentational: its label alone is read. */
const drawing = {
	width: '16',
	height: '16',
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '2',
	'stroke-linecap': 'round',
};

const draw = (name: string, attributes: Record<string, string>): Element => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
	return element;
};

/** A click that the page made up opens nothing. */
export const edgeTab = (side: 'left' | 'right', label: string, onOpen: () => void): HTMLButtonElement => {
	const button = document.createElement('button');
	button.className = side;
	button.ariaLabel = label;
	button.addEventListener('click', event => event.isTrusted && onOpen());
	const picture = draw('svg', drawing);
	picture.append(draw('path', {d: mark}));
	button.append(picture);
	return button;
};
