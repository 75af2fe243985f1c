// What happened lately, the newest first: signals, touches and new facts in one list.
import {useState} from 'react';
import type {Brief, Lately as Line} from '@/lib/domain/brief';
import {signalWords} from '../signals';
import {counted, t} from '../t';
import {age, moment} from '../when';
import {channelWords, sourceWords} from '../words';

const few = 4;

export const lineKey = (line: Line): string => {
	if (line.kind === 'signal') return line.signal.id;

	return line.kind === 'touch' ? line.touch.id : line.fact.id;
};

export const Words = ({line, name}: {line: Line; name: string}) => {
	if (line.kind === 'signal') return <>{signalWords(line.signal)}</>;
	if (line.kind === 'fact')
		return (
			<>
				{t(`field_${line.fact.field}`)}: {line.fact.value} <span className="from">{sourceWords(line.fact.source)}</span>
			</>
		);

	const {touch} = line;
	const by = touch.direction === 'out' ? t('us') : name;
	return (
		<>
			{touch.text === null ? by : t('saidWhat', by, touch.text)} <span className="from">{channelWords(touch)}</span>
		</>
	);
};

export const Lately = ({brief, now}: {brief: Brief; now: number}) => {
	const [all, setAll] = useState(false);
	const lines = all ? brief.lately : brief.lately.slice(0, few);

	return (
		<section className="lately">
			<h2>{t('lately')}</h2>
			{lines.length === 0 && <p className="soft">{t('nothingLately')}</p>}
			<ul className="lines">
				{lines.map(line => (
					<li key={lineKey(line)}>
						<time dateTime={new Date(line.at).toISOString()} title={moment(line.at)}>
							{age(line.at, now)}
						</time>
						<span>
							<Words line={line} name={brief.name} />
						</span>
					</li>
				))}
			</ul>
			{brief.lately.length > few && (
				<button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? t('showFewer') : counted('showAll', brief.lately.length)}
				</button>
			)}
		</section>
	);
};
