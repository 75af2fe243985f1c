// The few icons of the views, drawn in the colour of the text beside them.

const paths = {
	close: 'M4 4l8 8M12 4l-8 8',
	swap: 'M2.5 5.5h10M10 3l2.500 2.500L10 8M13.500 10.500h-10M6 8l-2.500 2.500L6 13',
	side: 'M2.500 3.500h11v9h-11zM10 3.500v9',
	options: 'M2.500 4.500h7M12 4.500h1.500M2.500 11.500h1.500M6.500 11.500h7M10.700 3v3M5.200 10v3',
	back: 'M9.500 3.500L5 8l4.500 4.500',
} as const;

export const Icon = ({name}: {name: keyof typeof paths}) => (
	<svg className={`drawn ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
		<path d={paths[name]} />
	</svg>
);
