// What is stored, in a plain table.
import {type Key, t} from '../t';

const rows: [Key, Key, Key][] = [
	['storedPeople', 'storedPeopleWhat', 'storedUntilErased'],
	['storedTouches', 'storedTouchesWhat', 'storedUntilErased'],
	['storedNotes', 'storedNotesWhat', 'storedUntilErased'],
	['storedVerdicts', 'storedVerdictsWhat', 'storedUntilErased'],
	['storedSightings', 'storedSightingsWhat', 'stored30Days'],
	['storedAnswers', 'storedAnswersWhat', 'stored30Days'],
	['storedKeys', 'storedKeysWhat', 'storedUntilErased'],
	['storedHabits', 'storedHabitsWhat', 'storedUntilErased'],
	['storedCalendar', 'storedCalendarWhat', 'storedUntilErased'],
	['storedBackups', 'storedBackupsWhat', 'storedBackupsLong'],
	['storedSettings', 'storedSettingsWhat', 'storedUntilErased'],
];

export const Stored = () => (
	<>
		<table className="stored">
			<thead>
				<tr>
					<th scope="col">{t('storedKind')}</th>
					<th scope="col">{t('storedWhat')}</th>
					<th scope="col">{t('storedHowLong')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(([kind, what, long]) => (
					<tr key={kind}>
						<th scope="row">{t(kind)}</th>
						<td>{t(what)}</td>
						<td>{t(long)}</td>
					</tr>
				))}
			</tbody>
		</table>
		<p className="soft">{t('storedWhere')}</p>
	</>
);
