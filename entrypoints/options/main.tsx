// The options' door: hands in the hosts that each place asks for.
import {QueryClientProvider} from '@tanstack/react-query';
import {createRoot} from 'react-dom/client';
import {Gate} from '@/components/lock/gate';
import {EraseLocked} from '@/components/options/erase-locked';
import {Options} from '@/components/options/options';
import {client, listen} from '@/components/queries';
import {SaveDaily} from '@/components/save-daily';
import {speak} from '@/components/t';
import {everyHost, hostsOf} from '@/lib/sites/hosts';

speak();
listen();
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
	<QueryClientProvider client={client}>
		<Gate below={<EraseLocked />}>
			<Options hosts={{...hostsOf, other: everyHost}} />
			<SaveDaily />
		</Gate>
	</QueryClientProvider>,
);
