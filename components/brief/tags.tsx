// Words the rep puts on a subject to find it again.
import {useState} from 'react';
import {useTag} from '../acts';
import {canTakeAway, Guarded} from '../guarded';
import {t} from '../t';
import {canWrite, Writing} from '../writing';

const most = 50;

export const Tags = ({tags, subject}: {tags: string[]; subject: string}) => {
	const [text, setText] = useState('');
	const set = useTag();
	const add = () => {
		const tag = text.trim();
		if (tag === '' || tags.includes(tag) || tags.length >= most) return;
		set.mutate({subject, tags: [...tags, tag]}, {onSuccess: () => setText('')});
	};

	if (!canWrite && tags.length === 0) return null;

	return (
		<section className="tags">
			<h2>{t('tags')}</h2>
			<ul className="taglist">
				{tags.map(tag => (
					<li className="tag" key={tag}>
						<span>{tag}</span>
						{canTakeAway && (
							<Guarded
								className="icon"
								aria-label={t('takeTagAway', tag)}
								onAct={() => set.mutate({subject, tags: tags.filter(other => other !== tag)})}
							>
								×
							</Guarded>
						)}
					</li>
				))}
				{canWrite && (
					<li>
						<Writing
							oneLine
							label={t('newTag')}
							placeholder={t('newTag')}
							value={text}
							max={60}
							onChange={setText}
							onKeep={add}
						/>
					</li>
				)}
			</ul>
		</section>
	);
};
