// Why a kind is muted: one click on a reason is the act.
import {Guarded} from '../guarded';
import {type Key, t} from '../t';

const reasons: readonly Key[] = ['muteNotMine', 'muteTooMany', 'muteKnown'];

export const Reasons = ({choose}: {choose: (why: string) => void}) => (
	<fieldset className="reasons-why">
		<legend>{t('muteWhy')}</legend>
		{reasons.map(reason => (
			<Guarded key={reason} onAct={() => choose(t(reason))}>
				{t(reason)}
			</Guarded>
		))}
		<Guarded className="quiet" onAct={() => choose('')}>
			{t('muteNoReason')}
		</Guarded>
	</fieldset>
);
