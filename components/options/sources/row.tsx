// One source: its name, what it would send to whom, its switch, and what helps where it is in trouble.
import {useId, useState} from 'react';
import type {SourceShown} from '@/lib/messages';
import {discloseWords} from '../../source-words';
import {useSwitch} from '../../sources';
import {t} from '../../t';
import {SourceBody} from './body';
import {grant} from './grant';
import {Trouble} from './trouble';

export const SourceRow = ({source, managed}: {source: SourceShown; managed: boolean}) => {
	const [open, setOpen] = useState(false);
	const [body, sends] = [useId(), useId()];
	const turn = useSwitch();
	const on = turn.isPending ? turn.variables.on : source.on;
	const flip = (next: boolean) => {
		if (next && !source.granted) void grant(source);
		if (next && !source.ready) setOpen(true);
		turn.mutate({source: source.id, on: next});
	};

	return (
		<li className="source" data-source={source.id}>
			<div className="head">
				<button
					type="button"
					className="opener"
					aria-expanded={open}
					aria-controls={body}
					aria-describedby={sends}
					onClick={() => setOpen(!open)}
				>
					<bdi>{source.title}</bdi>
				</button>
				<label className="switch">
					<input
						type="checkbox"
						checked={on}
						disabled={managed}
						aria-label={t('sourceAsk', source.title)}
						aria-describedby={sends}
						onChange={event => flip(event.target.checked)}
					/>
				</label>
			</div>
			<p className="soft" id={sends}>
				{discloseWords(source)}
			</p>
			<Trouble source={source} open={open} show={() => setOpen(true)} />
			<div className="body" id={body} hidden={!open}>
				{open && <SourceBody source={source} managed={managed} />}
			</div>
		</li>
	);
};
