// The choice of how a place is shown: in the page, in the side panel, or off; LinkedIn's terms said beside it.
import type {Place, Presence} from '@/lib/domain/place';
import {type Key, t} from './t';

export const placeWords: Record<Place, {name: Key; detail: Key}> = {
	linkedin: {name: 'placeLinkedin', detail: 'placeLinkedinDetail'},
	mail: {name: 'placeMail', detail: 'placeMailDetail'},
	crm: {name: 'placeCrm', detail: 'placeCrmDetail'},
	other: {name: 'placeOther', detail: 'placeOtherDetail'},
};
export const placesInOrder: readonly Place[] = ['linkedin', 'mail', 'crm', 'other'];
export const choices: [Presence, Key][] = [
	['page', 'presencePage'],
	['side', 'presenceSide'],
	['off', 'presenceOff'],
];

type Props = {place: Place; value: Presence; disabled?: boolean; onChange: (value: Presence) => void};

export const PresenceChoice = ({place, value, disabled = false, onChange}: Props) => (
	<fieldset className="presence" disabled={disabled}>
		<legend>{t(placeWords[place].name)}</legend>
		<p className="soft">{t(placeWords[place].detail)}</p>
		<div className="three">
			{choices.map(([presence, words]) => (
				<label key={presence}>
					<input
						type="radio"
						name={`presence-${place}`}
						value={presence}
						checked={value === presence}
						onChange={() => onChange(presence)}
					/>
					<span>{t(words)}</span>
				</label>
			))}
		</div>
		{place === 'linkedin' && <p className="terms">{t('linkedinTerms')}</p>}
	</fieldset>
);
