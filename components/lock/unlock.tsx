// Unlocking: one calm field. Never within a page, which could take the focus away from it, or paint a field like it.
import {useMutation} from '@tanstack/react-query';
import {type ReactNode, useState} from 'react';
import {ask} from '../ask';
import {tellLocked} from '../locked';
import {Passphrase} from '../passphrase';
import {firefox, framed, openSide} from '../session';
import {language, t} from '../t';
import {troubleWords} from '../words';

const clock = (at: number): string =>
	new Date(at).toLocaleTimeString(language, {hour: '2-digit', minute: '2-digit', second: '2-digit'});

const Field = () => {
	const [passphrase, setPassphrase] = useState('');
	const unlock = useMutation({
		mutationFn: () => ask('unlock', {passphrase}),
		onSuccess: ({state}) => {
			setPassphrase('');
			if (state === 'open') tellLocked(false);
		},
	});
	const refused = unlock.data?.state === 'open' ? null : unlock.data;
	const waits = refused && refused.until > Date.now() ? ` ${t('unlockWait', clock(refused.until))}` : '';

	return (
		<form
			className="locking"
			onSubmit={event => {
				event.preventDefault();
				if (passphrase !== '') unlock.mutate();
			}}
		>
			<Passphrase label={t('passphrase')} value={passphrase} set={setPassphrase} fresh={false} focus />
			<button type="submit" className="main" disabled={unlock.isPending}>
				{t(unlock.isPending ? 'unlocking' : 'unlock')}
			</button>
			<p className="bad" role="alert">
				{refused?.state === 'wrong' && t('unlockWrong')}
				{waits}
				{unlock.isError && troubleWords(unlock.error)}
			</p>
		</form>
	);
};

export const Unlock = ({below}: {below?: ReactNode}) => (
	<main aria-label={t('lockedTitle')} className="locked">
		<h1>{t('lockedTitle')}</h1>
		{framed ? (
			<>
				<p>{t('lockedFramed')}</p>
				{!firefox && (
					<div className="acts">
						<button type="button" onClick={() => void openSide({}).catch(() => {})}>
							{t('lockedBeside')}
						</button>
					</div>
				)}
			</>
		) : (
			<>
				<p>{t('lockedDetail')}</p>
				<Field />
				<p className="soft">{t('unlockForgot')}</p>
				{below}
			</>
		)}
	</main>
);
