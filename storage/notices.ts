// Notices: of what the rep was told aloud, and when.
import type {Notice} from '@/lib/domain/notice';

export type NoticeRow = Notice;
export const noticesIndex = 'id, at';
