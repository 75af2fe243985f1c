// How a file is read as a whole: what a row is, which of a date's numbers is the day, whose portal it came from, its letters.
import {useState} from 'react';
import type {ImportPeek} from '@/lib/messages';
import {t} from '../t';
import type {Change} from './import-peek';

const withAccount = ['hubspot', 'pipedrive'];
const encodings: ImportPeek['encoding'][] = [
	'utf-8',
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'utf-16le',
	'utf-16be',
];

const Account = ({account, change}: {account: string | null; change: Change}) => {
	const [typed, setTyped] = useState(account ?? '');

	return (
		<form
			className="adding"
			onSubmit={event => {
				event.preventDefault();
				if (/^[\w-]{1,60}$/u.test(typed.trim())) change({account: typed.trim()});
			}}
		>
			<input
				aria-label={t('importAccount')}
				placeholder={t('importAccount')}
				value={typed}
				maxLength={60}
				autoComplete="off"
				spellCheck={false}
				onChange={event => setTyped(event.target.value)}
			/>
			<button type="submit">{t('keep')}</button>
		</form>
	);
};

export const Reading = ({peek, busy, change}: {peek: ImportPeek; busy: boolean; change: Change}) => {
	const {kind, dayFirst, account, format, encoding, columns} = peek;
	const dated = columns.some(({target}) => target === 'at' || target === 'since');

	return (
		<div className="reading">
			{columns.length > 0 && (
				<label>
					{t('importRowIs')}
					<select
						value={kind}
						disabled={busy}
						onChange={event => change({kind: event.target.value === 'company' ? 'company' : 'person'})}
					>
						<option value="person">{t('importPerson')}</option>
						<option value="company">{t('importCompany')}</option>
					</select>
				</label>
			)}
			{dated && (
				<label>
					{t('importDates')}
					<select
						value={dayFirst === null ? '' : String(dayFirst)}
						disabled={busy}
						onChange={event => change({dayFirst: event.target.value === 'true'})}
					>
						{dayFirst === null && <option value="">{t('importDatesUnread')}</option>}
						<option value="true">{t('importDayFirst')}</option>
						<option value="false">{t('importMonthFirst')}</option>
					</select>
				</label>
			)}
			<label>
				{t('importEncoding')}
				<select
					value={encoding}
					disabled={busy}
					onChange={event => {
						const chosen = encodings.find(one => one === event.target.value);
						if (chosen) change({encoding: chosen});
					}}
				>
					{encodings.map(one => (
						<option key={one}>{one}</option>
					))}
				</select>
			</label>
			{withAccount.includes(format) && <Account account={account} change={change} />}
		</div>
	);
};
