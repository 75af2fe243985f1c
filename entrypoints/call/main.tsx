// The door of the screen before a call.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {BeforeCall} from '@/components/call/call';
import {whomOf} from '@/components/calls';
import {Gate} from '@/components/lock/gate';
import {client, listen} from '@/components/queries';
import {speak} from '@/components/t';

speak();
listen();
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
	<QueryClientProvider client={client}>
		<Gate>
			<BeforeCall whom={whomOf(location.hash)} />
		</Gate>
	</QueryClientProvider>,
);
