// Another passphrase, or none: both ask for the one of now.
import {useState} from 'react';
import {Passphrase} from '../passphrase';
import {t} from '../t';
import {LockNew} from './lock-new';

type Props = {
	change: (given: {passphrase: string; next: string}) => void;
	remove: (passphrase: string) => void;
	pending: boolean;
};

export const LockChange = ({change, remove, pending}: Props) => {
	const [passphrase, setPassphrase] = useState('');

	return (
		<fieldset className="locking" disabled={pending}>
			<legend className="aloud">{t('lockChange')}</legend>
			<Passphrase label={t('lockCurrent')} value={passphrase} set={setPassphrase} fresh={false} />
			<LockNew label={t('lockChange')} take={next => passphrase !== '' && change({passphrase, next})} />
			<div className="acts">
				<button type="button" className="danger" onClick={() => passphrase !== '' && remove(passphrase)}>
					{t('lockTurnOff')}
				</button>
			</div>
		</fieldset>
	);
};
