// The gate of every view: what it shows while the store is open, and one calm passphrase field while it is locked.
import {type ReactNode, useSyncExternalStore} from 'react';
import {hearLocked, isLocked} from '../locked';
import {Unlock} from './unlock';

export const Gate = ({children, below}: {children: ReactNode; below?: ReactNode}) => {
	const locked = useSyncExternalStore(hearLocked, isLocked);

	return locked ? <Unlock below={below} /> : children;
};
