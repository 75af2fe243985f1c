// A new passphrase, typed twice: nobody can help whoever mistyped it.
import {useState} from 'react';
import {Passphrase} from '../passphrase';
import {t} from '../t';

const shortest = 8;

export const LockNew = ({label, take}: {label: string; take: (passphrase: string) => void}) => {
	const [[first, again], set] = useState(['', '']);
	const [tried, setTried] = useState(false);
	const flaw = first.length < shortest ? 'lockShort' : first === again ? null : 'lockDiffer';

	return (
		<form
			className="locking"
			onSubmit={event => {
				event.preventDefault();
				setTried(true);
				if (flaw === null) take(first);
			}}
		>
			<Passphrase label={t('lockPassphrase')} value={first} set={text => set([text, again])} fresh />
			<Passphrase label={t('lockAgain')} value={again} set={text => set([first, text])} fresh />
			<button type="submit">{label}</button>
			<p className="bad" role="alert">
				{tried && flaw && t(flaw)}
			</p>
		</form>
	);
};
