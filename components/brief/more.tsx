// What stands below the first view: facts, notes, tags, people known at a company, and erasing.
import type {Brief} from '@/lib/domain/brief';
import {Beliefs} from './beliefs';
import type {Setting} from './brief';
import {Forget} from './forget';
import {Notes} from './notes';
import {People} from './people';
import {Tags} from './tags';

type Props = {brief: Brief; subject: string; setting: Setting; now: number};

export const More = ({brief, subject, setting, now}: Props) => (
	<div className="rest">
		<Notes notes={brief.notes} subject={subject} now={now} />
		<Beliefs beliefs={brief.beliefs} now={now} />
		{brief.kind === 'company' && <People people={brief.people} setting={setting} />}
		<Tags tags={brief.tags} subject={subject} />
		<Forget name={brief.name} subject={subject} since={brief.rememberedAt} now={now} />
	</div>
);
