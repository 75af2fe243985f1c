// The store once more, with every row of it sealed: nobody who asks it may notice.
import {vi} from 'vitest';

vi.hoisted(() => {
	(globalThis as {sealedStores?: boolean}).sealedStores = true;
});

import './acts.test';
import './asked.test';
import './merges.test';
import './noticed.test';
import './queries.test';
import './residents.test';
import './whole.test';
