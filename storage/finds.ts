// Finds: what saved searches came upon.
import type {Find} from '@/lib/domain/find';

export type FindRow = Find;
export const findsIndex = 'id, watch, at';
