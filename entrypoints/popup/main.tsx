// The popup's door.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {Gate} from '@/components/lock/gate';
import {Popup} from '@/components/popup/popup';
import {client, listen, watchTabs} from '@/components/queries';
import {SaveDaily} from '@/components/save-daily';
import {speak} from '@/components/t';
import {windowOf} from '@/components/where';

speak();
listen();
watchTabs();
const where = await windowOf();
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
	<QueryClientProvider client={client}>
		<Gate>
			<Popup where={where} />
			<SaveDaily />
		</Gate>
	</QueryClientProvider>,
);
