// What stands below the first view: facts, notes, tags, people known at a company, and erasing.
import type {Brief} from '@/lib/domain/brief';
import {Beliefs} from './beliefs';
import type {Setting} from './brief';
import {Forget} from './forget';
import {Notes} from './notes';
import {People} from './people';
import {useSlices} from './slices';
import {Tags} from './tags';

type Props = {brief: Brief; subject: string; setting: Setting; now: number};

export const More = ({brief, subject, setting, now}: Props) => {
	const parts = [
		<Notes key="notes" notes={brief.notes} subject={subject} now={now} />,
		<Beliefs key="beliefs" beliefs={brief.beliefs} now={now} />,
		...(brief.kind === 'company' ? [<People key="people" people={brief.people} setting={setting} />] : []),
		<Tags key="tags" tags={brief.tags} subject={subject} />,
		<Forget key="forget" name={brief.name} subject={subject} since={brief.rememberedAt} now={now} />,
	];
	const shown = useSlices(parts.length);

	return <div className="rest">{parts.slice(0, shown)}</div>;
};
