// A quote with the words marked that decided.

type Props = {quote: string; marks: readonly (readonly [from: number, to: number])[]};

export const Marked = ({quote, marks}: Props) => {
	const ends = [0, ...marks.map(([, to]) => to)];

	return (
		<blockquote dir="auto">
			{marks.map(([from, to], index) => (
				<span key={from}>
					{quote.slice(ends[index], from)}
					<mark>{quote.slice(from, to)}</mark>
				</span>
			))}
			{quote.slice(ends.at(-1))}
		</blockquote>
	);
};
