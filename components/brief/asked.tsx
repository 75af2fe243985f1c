// Which sources were asked about them, and how that went: one quiet row under the facts; nothing where no source is on.
import type {AskedLine} from '@/lib/messages';
import {webAddress} from '../links';
import {isWell, outcomeWords} from '../source-words';
import {t} from '../t';
import {age, moment} from '../when';

const sentence = ({title, busy, at, outcome, detail, attribution}: AskedLine): string => {
	const went = outcome === null ? t('askedNever', title) : outcomeWords(title, outcome, detail);

	return [busy ? t('askedBusy', title) : went, at !== null && moment(at), attribution].filter(Boolean).join(' · ');
};

const Chip = ({line, now}: {line: AskedLine; now: number}) => {
	const url = webAddress(line.homepage);
	const said = sentence(line);
	const poor = line.outcome === null || !isWell(line.outcome);
	const shared = {
		className: ['origin', poor && 'poor', line.busy && 'busy'].filter(Boolean).join(' '),
		title: said,
	};
	const words = (
		<>
			<bdi>{line.title}</bdi>
			{line.at !== null && <span className="age"> {age(line.at, now)}</span>}
		</>
	);

	return url === null ? (
		<span {...shared}>
			{words} <span className="aloud">{said}</span>
		</span>
	) : (
		<a {...shared} href={url} target="_blank" rel="noreferrer">
			{words}
		</a>
	);
};

export const Asked = ({lines, now}: {lines: AskedLine[]; now: number}) => {
	const credits = [...new Set(lines.flatMap(({attribution}) => attribution ?? []))];
	if (lines.length === 0) return null;

	return (
		<section className="asked">
			<h2>{t('askedTitle')}</h2>
			<ul className="origins">
				{lines.map(line => (
					<li key={line.source}>
						<Chip line={line} now={now} />
					</li>
				))}
			</ul>
			{credits.length > 0 && <p className="from">{credits.join(' · ')}</p>}
		</section>
	);
};
