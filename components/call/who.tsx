// Who is called: name, role, company, what time it is there, and the number.
import {useEffect, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import {dialled, initials} from '../links';
import {language, t} from '../t';

const useTimeThere = (location: string | null, now: number): string | null => {
	const [time, setTime] = useState<string | null>(null);
	useEffect(() => {
		let current = true;
		setTime(null);
		if (location !== null)
			void import('../local-time').then(({localTime}) => current && setTime(localTime(location, now, language)));
		return () => {
			current = false;
		};
	}, [location, now]);

	return time;
};

type Props = {person: Brief | null; company: Brief | null; now: number};

export const Who = ({person, company, now}: Props) => {
	const first = person ?? company;
	const location = person?.location ?? company?.location ?? null; // Missing where neither says
	const time = useTimeThere(location, now);
	const phone = person?.phone ?? company?.phone ?? null; // Missing as above
	if (!first) return null;

	const employer = person ? (company?.name ?? person.company) : null; // Missing where the company is not on file
	return (
		<header className="who">
			<div className={person ? 'face' : 'face company'} aria-hidden="true">
				{initials(first.name)}
			</div>
			<div className="whom">
				<h1 title={first.name}>{first.name}</h1>
				<p className="role">{[first.title, employer].filter(Boolean).join(' · ') || t('noRole')}</p>
				<p className="where">{[location, time !== null && t('timeThere', time)].filter(Boolean).join(' · ')}</p>
			</div>
			{phone === null ? (
				<span className="soft dial">{t('callNoNumber')}</span>
			) : (
				<a className="dial" href={`tel:${dialled(phone)}`} aria-label={t('callDial', phone)}>
					<bdi>{phone}</bdi>
				</a>
			)}
		</header>
	);
};
