// A passphrase as it is typed: never shown, never filled in by the browser but where it makes one.
import {useEffect, useRef} from 'react';

type Props = {label: string; value: string; set: (value: string) => void; fresh: boolean; focus?: boolean};

/** `focus`: it is what the view is for. */
export const Passphrase = ({label, value, set, fresh, focus = false}: Props) => {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (focus) field.current?.focus();
	}, [focus]);

	return (
		<input
			ref={field}
			type="password"
			aria-label={label}
			placeholder={label}
			value={value}
			maxLength={1000}
			autoComplete={fresh ? 'new-password' : 'off'}
			onChange={event => set(event.target.value)}
		/>
	);
};
