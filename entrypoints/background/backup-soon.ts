// When backups are made: a while after the keeper woke, and now and then while it is awake.
import {isImporting} from './under-way';

const [soon, often] = [10_000, 30 * 60 * 1000];

export const watchBackups = (): void => {
	const look = () => {
		// It would keep the import waiting, and hold half a file.
		if (isImporting()) setTimeout(look, soon);
		else import('./backup-make').then(({daily, inTurn}) => inTurn(() => daily(Date.now()))).catch(() => {}); // Said where it failed
	};
	setTimeout(look, soon);
	setInterval(look, often);
};
