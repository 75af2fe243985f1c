// What stands below the first view: facts and who was asked for them, notes, tags, people known at a company, and erasing.
import {useEffect, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import {useAsked} from '../asked';
import {Asked} from './asked';
import {Beliefs} from './beliefs';
import type {Setting} from './brief';
import {Forget} from './forget';
import {Notes} from './notes';
import {People} from './people';
import {useSlices} from './slices';
import {Summary} from './summary';
import {Tags} from './tags';

/** The summary, notes, and facts. */
const above = 3;

type Props = {brief: Brief; subject: string; setting: Setting; now: number};

export const More = ({brief, subject, setting, now}: Props) => {
	const [painted, setPainted] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setPainted(true), 0);
		return () => clearTimeout(timer);
	}, []);
	const asked = useAsked(subject, painted);
	const parts = [
		<Summary key="summary" brief={brief} subject={subject} now={now} />,
		<Notes key="notes" notes={brief.notes} subject={subject} now={now} />,
		<Beliefs key="beliefs" beliefs={brief.beliefs} now={now} />,
		<Asked key="asked" lines={asked.data ?? []} now={now} />, // Missing until it was answered
		...(brief.kind === 'company' ? [<People key="people" people={brief.people} setting={setting} />] : []),
		<Tags key="tags" tags={brief.tags} subject={subject} />,
		<Forget key="forget" name={brief.name} subject={subject} since={brief.rememberedAt} now={now} />,
	];
	// What stands below the row waits for it, so that nothing is moved by it.
	const shown = useSlices(asked.isPending ? above : parts.length);

	return <div className="rest">{parts.slice(0, shown)}</div>;
};
