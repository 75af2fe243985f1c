// Those on the page as chips: arrows move between them, as between radio buttons.
import {type KeyboardEvent, useRef} from 'react';
import type {Brief, CastMember} from '@/lib/domain/brief';
import {direction, t} from '../t';

const stateKeys = {known: 'badgeKnown', unsure: 'castUnsure', new: 'badgeNew'} as const;

const stepOf = (key: string): number => {
	if (key === 'ArrowDown' || key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight')) return 1;

	return key === 'ArrowUp' || key.startsWith('Arrow') ? -1 : 0;
};

export const Cast = ({brief, choose}: {brief: Brief; choose: (who: number) => void}) => {
	const group = useRef<HTMLDivElement>(null);
	const {cast, who} = brief;
	const at = Math.max(
		0,
		cast.findIndex(member => member.who === who),
	);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = stepOf(event.key);
		const next = cast[(at + step + cast.length) % cast.length];
		if (step === 0 || !next) return;
		event.preventDefault();
		choose(next.who);
		group.current?.querySelector<HTMLElement>(`[data-who="${next.who}"]`)?.focus();
	};
	const chip = (member: CastMember, index: number) => (
		// biome-ignore lint/a11y/useSemanticElements: a chip that scrolls in one line and follows the focus
		<button
			key={member.who}
			type="button"
			role="radio"
			className={`chip ${member.state}`}
			aria-checked={index === at}
			aria-label={t('castMember', member.name, t(stateKeys[member.state]))}
			title={[member.name, member.title].filter(Boolean).join(', ')}
			tabIndex={index === at ? 0 : -1}
			data-who={member.who}
			onClick={() => choose(member.who)}
		>
			{member.name}
		</button>
	);

	return (
		<div className="cast" role="radiogroup" aria-label={t('castLabel')} ref={group} onKeyDown={onKeyDown}>
			{cast.map(chip)}
		</div>
	);
};
