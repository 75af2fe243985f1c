// What the views ask of the morning paper and the streams.
import {filterOf} from '@/lib/filter';
import {withStore} from '@/storage/open';
import {noticed} from './noticed';
import {paper} from './paper-make';
import {unframed} from './unframed';

export const paperAnswers = unframed({
	paper: () => withStore(db => paper(db, Date.now())),
	noticed: ({filter, after}) => withStore(db => noticed(db, filter, after, Date.now())),
	readFilter: async ({filter}) => filterOf(filter).flaw,
});
