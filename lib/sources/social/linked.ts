// Linked: what a profile says by the addresses it links to.
import type {Handle} from '@/lib/domain/handle';
import {registrable} from '@/lib/identity/domain';
import {isFreeMail} from '@/lib/identity/freemail';
import {profileKinds, urlOfHandle} from '@/lib/identity/profile-url';
import {profilesOf} from '../answer/address';
import type {Asked, Item} from '../define';

/** What `linked` may add. */
export const linkedKinds: readonly string[] = [...profileKinds, 'domain'];

/**
 * Another profile of theirs, or a website. That a website is theirs has to be proven before a company is known by it: anybody
 * can name one.
 */
export function* linked(url: URL, {kind}: Pick<Asked, 'kind'>, from: string, proven: boolean): Generator<Item> {
	const evidence = {url: from, quote: url.href.slice(0, 500)};
	const profiles = profilesOf(url);
	for (const handle of profiles) if (urlOfHandle(handle)) yield {is: 'handle', handle, evidence};
	if (profiles.length > 0 || url.href.length > 500) return;

	yield {is: 'fact', field: 'website', value: url.href, evidence};
	const domain = kind === 'company' && proven ? registrable(url.hostname) : null;
	if (domain && !isFreeMail(domain)) yield {is: 'handle', handle: `domain:${domain}` as Handle, evidence};
}
