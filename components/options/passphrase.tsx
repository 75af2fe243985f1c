// A passphrase as it is typed: never shown, never filled in by the browser but where it makes one.
type Props = {label: string; value: string; set: (value: string) => void; fresh: boolean};

export const Passphrase = ({label, value, set, fresh}: Props) => (
	<input
		type="password"
		aria-label={label}
		placeholder={label}
		value={value}
		maxLength={1000}
		autoComplete={fresh ? 'new-password' : 'off'}
		onChange={event => set(event.target.value)}
	/>
);
