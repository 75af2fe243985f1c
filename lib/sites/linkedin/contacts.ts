// Mail addresses that a person's contact window shows, when it is open and theirs.
import type {Handle} from '@/lib/domain/handle';
import {type Address, linked} from './address';

const windows = '[data-sdui-screen$="ProfileContactDetailsOverlay"],[role="dialog"]:has(#pv-contact-info)';

export const contacts = (root: ParentNode, {slug}: Address): Handle[] =>
	Array.from(root.querySelectorAll(windows))
		.filter(shown => Array.from(shown.querySelectorAll('a'), link => linked(link.href)?.slug).includes(slug)) // Missing on foreign links
		.flatMap(shown => Array.from(shown.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')))
		.map(({href}) => `email:${href.slice(7).replace(/\?.*/u, '').toLowerCase()}` as const);
