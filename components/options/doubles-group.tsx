// Those who may be one, side by side, with what speaks for it and the rep's two answers.
import type {Double, Doubles} from '@/lib/messages';
import {useApart, useMerge} from '../acts';
import {t} from '../t';
import {reasonLines} from '../words';

const Side = ({one}: {one: Double}) => {
	const {kind, name, title, company, location, email, phone} = one;
	const lines = [title, kind === 'person' ? company : null, location, email, phone].filter(line => line !== null);

	return (
		<li>
			<strong>
				<bdi>{name}</bdi>
			</strong>
			{lines.map(line => (
				<p key={line}>
					<bdi>{line}</bdi>
				</p>
			))}
		</li>
	);
};

/** Whoever goes on by keyboard is at the next ones, or where it is said that there are no more. */
const goOn = (from: HTMLElement): void => {
	const item = from.closest('.doubles > li');
	const near = item?.nextElementSibling ?? item?.previousElementSibling; // Missing at the last one
	const next = near?.querySelector('button') ?? from.closest('section')?.querySelector<HTMLElement>('[role=status]');
	next?.focus();
};

export const Group = ({group}: {group: Doubles['groups'][number]}) => {
	const [merge, apart] = [useMerge(), useApart()];
	const subjects = group.doubles.map(({subject}) => subject);
	const names = group.doubles.map(({name}) => name).join(', ');
	const busy = merge.isPending || apart.isPending;
	const reasons = reasonLines(group.reasons);
	const say = (act: typeof merge, button: HTMLElement) => {
		goOn(button);
		act.mutate({subjects});
	};

	return (
		<li>
			<ul className="sides">
				{group.doubles.map(one => (
					<Side key={one.subject} one={one} />
				))}
			</ul>
			{reasons.length > 0 && (
				<ul className="reasonlist soft">
					{reasons.map(reason => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			)}
			<div className="acts">
				<button
					type="button"
					disabled={busy}
					aria-label={t('doublesMergeNamed', names)}
					onClick={event => say(merge, event.currentTarget)}
				>
					{t('doublesMerge')}
				</button>
				<button
					type="button"
					className="quiet"
					disabled={busy}
					aria-label={t('doublesApartNamed', names)}
					onClick={event => say(apart, event.currentTarget)}
				>
					{t('doublesApart')}
				</button>
			</div>
		</li>
	);
};
