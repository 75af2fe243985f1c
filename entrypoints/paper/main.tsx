// The morning paper's door.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {Gate} from '@/components/lock/gate';
import {PaperView} from '@/components/paper/paper';
import {client, listen} from '@/components/queries';
import {SaveDaily} from '@/components/save-daily';
import {speak} from '@/components/t';

speak();
listen();
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
	<QueryClientProvider client={client}>
		<Gate>
			<PaperView />
			<SaveDaily />
		</Gate>
	</QueryClientProvider>,
);
