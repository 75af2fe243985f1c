// Our market: what we sell and whom we compete with, as two plain lists.
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../../acts';
import {type Key, t} from '../../t';
import {Listing} from '../listing';

type Part = keyof Settings['market'];
/** As the settings have it. */
const [most, longest] = [50, 100];

const lists: [Part, Key, Key, Key, Key][] = [
	['sells', 'marketSells', 'marketSellsDetail', 'marketSellsLabel', 'marketSellsExample'],
	['rivals', 'marketRivals', 'marketRivalsDetail', 'marketRivalsLabel', 'marketRivalsExample'],
];

export const Market = ({market}: {market: Settings['market']}) => {
	const configure = useConfigure();
	const set = (part: Part, list: string[]) => configure.mutate({market: {...market, [part]: list}});
	const add = (part: Part) => (typed: string) => {
		const fits = typed.length <= longest && market[part].length < most && /[\p{L}\p{N}]/u.test(typed);
		if (fits) set(part, [...market[part].filter(other => other.toLowerCase() !== typed.toLowerCase()), typed]);

		return fits;
	};

	return (
		<div className="market">
			{lists.map(([part, title, detail, label, example]) => (
				<div key={part}>
					<h3>{t(title)}</h3>
					<p className="soft">{t(detail)}</p>
					<Listing
						items={market[part]}
						label={t(label)}
						placeholder={t(example)}
						add={add(part)}
						remove={item =>
							set(
								part,
								market[part].filter(other => other !== item),
							)
						}
						wrongWords={t('marketWrong', longest, most)}
					/>
				</div>
			))}
		</div>
	);
};
