// The door of the streams.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {Gate} from '@/components/lock/gate';
import {client, listen} from '@/components/queries';
import {SaveDaily} from '@/components/save-daily';
import {Board} from '@/components/streams/board';
import {speak} from '@/components/t';

speak();
listen();
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
	<QueryClientProvider client={client}>
		<Gate>
			<Board />
			<SaveDaily />
		</Gate>
	</QueryClientProvider>,
);
