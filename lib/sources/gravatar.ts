// Gravatar: what the owner of a mail address says of themselves there, asked by a hash of the address.
import * as z from 'zod/mini';
import {address, profilesOf} from './answer/address';
import {list, text, those} from './answer/fields';
import {line} from './answer/line';
import {day} from './answer/moment';
import {defineSource, handlesOf, type Item} from './define';
import {shaped} from './read/shape';
import {linkedKinds} from './social/linked';

const profile = z.object({
	hash: z.string(),
	profile_url: text,
	description: text,
	job_title: text,
	company: text,
	location: text,
	verified_accounts: list,
});
const account = z.object({service_type: text, url: z.string(), is_hidden: z.catch(z.boolean(), false)});

/** SHA-256 of a mail address as everybody writes it, in hexadecimal. */
const hashOf = async (email: string): Promise<string> => {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(email.trim().toLowerCase()));

	return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
};

/** Handles of an account that its owner has proven to Gravatar. */
const handlesOfAccount = ({service_type, url: said}: z.infer<typeof account>): `${string}:${string}`[] => {
	const url = address(said);
	const [, name] = (service_type === 'mastodon' && /^\/@([\w.-]{1,60})\/?$/u.exec(url?.pathname ?? '')) || [];
	if (!url) return [];

	return name ? [`fediverse:${name}@${url.host}`.toLowerCase() as `fediverse:${string}`] : profilesOf(url);
};

export default defineSource({
	title: 'Gravatar',
	homepage: 'https://gravatar.com',
	group: 'social',
	terms: {url: 'https://docs.gravatar.com/rest-api/', attribution: 'Powered by Gravatar', commercialUse: 'yes'},
	discloses: {sends: ['email-hash'], to: ['api.gravatar.com']},
	origins: () => ['https://api.gravatar.com/*'],
	settings: [{name: 'key', label: 'settingKey', secret: true, optional: true}],
	config: z.object({}),
	startsFrom: [{kind: 'person', anyOf: ['email']}],
	adds: {fields: ['about', 'title', 'company', 'location'], events: [], handles: [...linkedKinds, 'fediverse']},
	whole: [],
	keeps: {fresh: 14 * day, nothing: 30 * day},
	// 100 an hour for whoever has no key.
	pace: {every: 36_000, perDay: 500},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, {get, secret}) {
		const key = secret('key');
		const headers: Record<string, string> = key ? {Authorization: `Bearer ${key}`} : {};
		let found = false;
		for (const email of handlesOf(asked, 'email').slice(0, 2)) {
			const hash = await hashOf(email);
			const url = `https://api.gravatar.com/v3/profiles/${hash}`;
			const reply = await get({url, headers, sends: ['email-hash']});
			if (reply.status !== 200) continue;

			found = true;
			const who = shaped(reply, profile);
			if (!who || who.hash !== hash) {
				yield {is: 'remark', code: 'unreadable'};
				continue;
			}
			const page = address(who.profile_url)?.href ?? `https://gravatar.com/${hash}`; // Missing where nobody chose a name
			const fact = (field: 'about' | 'title' | 'company' | 'location', said: string, most = 120): Item[] => {
				const value = line(said, most);
				return value ? [{is: 'fact', field, value, evidence: {url: page, quote: value}}] : [];
			};
			yield* fact('title', who.job_title);
			yield* fact('company', who.company);
			yield* fact('location', who.location);
			yield* fact('about', who.description, 480);
			for (const one of those(who.verified_accounts, account).filter(({is_hidden}) => !is_hidden))
				for (const handle of handlesOfAccount(one))
					yield {is: 'handle', handle, evidence: {url: page, quote: one.url.slice(0, 500)}};
		}
		if (!found) yield {is: 'remark', code: 'nothing'};
	},
});
