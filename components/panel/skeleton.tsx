// The shape of a brief before it is there: the same as the one in the panel's static page, without a word.

export const Skeleton = () => (
	<div className="skeleton" aria-hidden="true">
		<div className="who">
			<i className="face" />
			<div>
				<i className="bone long" />
				<i className="bone" />
				<i className="bone short" />
			</div>
		</div>
		<div className="slots">
			<div>
				<i className="bone short" />
				<i className="bone" />
			</div>
			<div>
				<i className="bone short" />
				<i className="bone" />
			</div>
		</div>
	</div>
);
