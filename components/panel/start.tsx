// The panel's start: React and the brief, while the keeper's first answer is under way.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import type {Replies} from '@/lib/messages';
import {Gate} from '../lock/gate';
import {begin, client, listen, watchTabs} from '../queries';
import {speak} from '../t';
import {type Where, windowOf} from '../where';
import {Panel} from './panel';

const show = (where: Where): void => {
	speak();
	const root = document.querySelector('#root');
	if (!root) throw new Error('the page has no #root');
	createRoot(root).render(
		<QueryClientProvider client={client}>
			<Gate>
				<Panel where={where} />
			</Gate>
		</QueryClientProvider>,
	);
};

/** In a page: nothing at all is shown before the keeper knows the frame's token. */
export const startFramed = async (greeting: Promise<Replies['hello']>): Promise<void> => {
	// Before the answer, so that no change falls between the answer and the listening.
	listen();
	const hello = await greeting;
	if (hello === null) {
		document.body.replaceChildren();
		return;
	}
	begin(hello);
	show({tabId: hello.tabId});
};

export const startBeside = async (): Promise<void> => {
	const where = await windowOf();
	listen();
	watchTabs();
	show(where);
};
