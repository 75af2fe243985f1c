// Every key, and which of the browser's shortcuts were left without one.
import {useShortcuts} from '../queries';
import {firefox} from '../session';
import {type Key, t} from '../t';
import {troubleWords} from '../words';

const keys: [string, Key][] = [
	['Tab', 'keyTab'],
	['← →', 'keyCast'],
	['↑ ↓', 'keyResults'],
	['Enter', 'keyEnter'],
	['Ctrl Enter', 'keyCtrlEnter'],
	['Ctrl C', 'keyCtrlC'],
	['Ctrl Z', 'keyCtrlZ'],
	['Esc', 'keyEsc'],
];

const where = firefox ? 'about:addons' : 'chrome://extensions/shortcuts';

export const Keyboard = () => {
	const shortcuts = useShortcuts();
	const rows = shortcuts.data ?? [];

	return (
		<>
			{shortcuts.isError && <p role="alert">{troubleWords(shortcuts.error)}</p>}
			<table>
				<caption>{t('keysAnywhere')}</caption>
				<tbody>
					{rows.map(row => (
						<tr key={row.name}>
							<th scope="row">{row.description || row.name}</th>
							<td>{row.keys === '' ? <span className="bad">{t('noKey')}</span> : <kbd>{row.keys}</kbd>}</td>
						</tr>
					))}
				</tbody>
			</table>
			{rows.some(row => row.keys === '') && <p>{t(firefox ? 'setKeysFirefox' : 'setKeys', where)}</p>}
			<table>
				<caption>{t('keysInViews')}</caption>
				<tbody>
					{keys.map(([key, words]) => (
						<tr key={key}>
							<th scope="row">{t(words)}</th>
							<td>
								<kbd>{key}</kbd>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
};
