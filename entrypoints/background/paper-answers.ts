// What the views ask of the morning paper and the streams.

import {withStore} from '@/storage/open';
import type {Later} from './later';
import {later} from './later';
import {shelfOf} from './shelf';
import {unframed} from './unframed';

type Shelf = Parameters<Later['paper']>[0];

const onShelf = async <T>(work: (parts: Later, shelf: Shelf) => Promise<T>): Promise<T> => {
	const parts = await later();

	return withStore(async db => work(parts, await shelfOf(db)));
};

export const paperAnswers = unframed({
	paper: () => onShelf(({paper}, shelf) => paper(shelf, Date.now())),
	noticed: ({filter, after}) => onShelf(({noticed}, shelf) => noticed(shelf, filter, after, Date.now())),
});
