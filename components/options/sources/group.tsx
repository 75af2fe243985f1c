// Sources of one kind, folded up until one of them is on, is looked for, or the rep opens it.
import {useState} from 'react';
import type {SourceShown} from '@/lib/messages';
import {counted, number, t} from '../../t';
import {SourceRow} from './row';

type Props = {title: string; sources: SourceShown[]; searching: boolean; managed: boolean};

export const SourceGroup = ({title, sources, searching, managed}: Props) => {
	const on = sources.filter(source => source.on).length;
	const [chosen, setChosen] = useState<boolean | null>(null);
	const open = searching || (chosen ?? on > 0);
	if (sources.length === 0) return null;

	return (
		<details
			className="group"
			open={open}
			onToggle={event => {
				if (event.currentTarget.open !== open) setChosen(event.currentTarget.open);
			}}
		>
			<summary>
				<h3>{title}</h3>
				<span className="soft">
					{[counted('sourcesCount', sources.length), on > 0 && t('sourcesOn', number(on))].filter(Boolean).join(' · ')}
				</span>
				<span className="soft names">{sources.map(source => source.title).join(', ')}</span>
			</summary>
			<ul className="sources">
				{sources.map(source => (
					<SourceRow key={source.id} source={source} managed={managed} />
				))}
			</ul>
		</details>
	);
};
