// Where a search listens: sources that can be searched. Choosing one that is off switches it on, and asks the browser for its hosts.
import {useSources, useSwitch} from '../../sources';
import {t} from '../../t';
import {grant} from '../sources/grant';

type Props = {chosen: string[]; choose: (sources: string[]) => void; wrong: string | null};

export const Where = ({chosen, choose, wrong}: Props) => {
	const sources = useSources();
	const turn = useSwitch();
	const able = (sources.data?.sources ?? []).filter(({searches}) => searches); // Missing until it was answered

	return (
		<fieldset aria-describedby={wrong ?? undefined}>
			<legend>{t('searchWhere')}</legend>
			{able.map(source => (
				<label key={source.id} className="switch">
					<input
						type="checkbox"
						checked={chosen.includes(source.id)}
						onChange={event => {
							const on = event.target.checked;
							// Straight from the click: the browser takes no other request.
							if (on && !source.granted) void grant(source);
							if (on && !source.on) turn.mutate({source: source.id, on: true});
							choose(on ? [...chosen, source.id] : chosen.filter(id => id !== source.id));
						}}
					/>
					<span>
						{source.on ? source.title : t('searchWhereOff', source.title)}
						{!source.ready && <span className="soft">{t('leftNeedsKey')}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
};
