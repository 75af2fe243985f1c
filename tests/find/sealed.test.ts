// Whom a page shows once more, in a store with every row of it sealed: nobody who asks may notice.
import {vi} from 'vitest';

vi.hoisted(() => {
	(globalThis as {sealedStores?: boolean}).sealedStores = true;
});

import './alike.test';
