// Three questions worth asking, each with what it rests on.
import {useId} from 'react';
import type {Question} from '@/lib/messages';
import {Evidence} from '../brief/evidence';
import {questionKey, questionWords} from '../questions';
import {signalWords} from '../signals';
import {t} from '../t';
import {ago, date} from '../when';

const Cites = ({question, now}: {question: Question; now: number}) => {
	if ('cites' in question && question.cites !== null) return <Evidence fact={question.cites} now={now} />;
	if (question.about === 'signal')
		return (
			<span className="from">
				{signalWords(question.signal)} · {ago(question.signal.at, now)}
			</span>
		);

	return question.about === 'promise' ? <span className="from">{date(question.promise.at, now)}</span> : null;
};

export const Questions = ({questions, now}: {questions: Question[]; now: number}) => {
	const title = useId();

	return (
		<section className="questions" aria-labelledby={title}>
			<h2 id={title}>{t('callQuestions')}</h2>
			<ol>
				{questions.map(question => (
					<li key={questionKey(question)}>
						{questionWords(question)} <Cites question={question} now={now} />
					</li>
				))}
			</ol>
		</section>
	);
};
