// The panel's door: a frame shows its token first, and without an answer shows nothing at all.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {Panel} from '@/components/panel/panel';
import {client, listen, type Where, watchTabs, windowOf} from '@/components/queries';
import {framed, shakeHands} from '@/components/session';
import {speak} from '@/components/t';

const whereFramed = async (): Promise<Where | null> => {
	const tabId = await shakeHands();

	return tabId === null ? null : {tabId};
};

const open = async (): Promise<void> => {
	const where = framed ? await whereFramed() : await windowOf();
	if (where === null) {
		document.body.replaceChildren();
		return;
	}

	listen(where.tabId);
	if (!framed) watchTabs();
	speak();
	const root = document.querySelector('#root');
	if (!root) throw new Error('the page has no #root');
	createRoot(root).render(
		<QueryClientProvider client={client}>
			<Panel where={where} />
		</QueryClientProvider>,
	);
};

void open();
