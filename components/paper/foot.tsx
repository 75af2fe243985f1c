// Below the paper: print it, take it along as a file, or look at everything.
import type {ReactNode} from 'react';
import {useOpen} from '../acts';
import {save} from '../save';
import {t} from '../t';
import {htmlOf, textOf} from './file';
import type {Sheet} from './sheet';

export const PaperFoot = ({sheet, day, children}: {sheet: Sheet; day: string; children: ReactNode}) => {
	const open = useOpen();
	const file = (type: string, text: string, ending: string) =>
		save(new Blob([text], {type: `${type};charset=utf-8`}), `windshield-${day}.${ending}`);

	return (
		<footer>
			<button type="button" className="link" onClick={() => window.print()}>
				{t('paperPrint')}
			</button>
			<button type="button" className="link" onClick={() => file('text/html', htmlOf(sheet), 'html')}>
				{t('paperSavePage')}
			</button>
			<button type="button" className="link" onClick={() => file('text/plain', textOf(sheet), 'txt')}>
				{t('paperSaveText')}
			</button>
			<button type="button" className="link" onClick={() => open.mutate({what: 'streams'})}>
				{t('openStreams')}
			</button>
			{children}
		</footer>
	);
};
