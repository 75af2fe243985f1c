// A company's own site: what its front page says of it as data, and where its jobs, its news and its status are.
import robotsParser from 'robots-parser';
import * as z from 'zod/mini';
import {registrable} from '@/lib/identity/domain';
import type {Reply, Request} from '@/lib/net/types';
import {boardsOn, careersOn, feedsOn, statusOn} from './company-website/boards';
import {keepIcon} from './company-website/icon';
import {organisationOn} from './company-website/organisation';
import {type Context, defineSource, type Item} from './define';
import {days} from './read/dates';
import {readHtml} from './read/html';
import {remark} from './read/say';
import {isAbsent} from './read/shape';

/** The name by which a site may ask us to stay away. */
const token = 'Windshield';

const page = (url: string): Request => ({url, headers: {Accept: 'text/html'}, sends: ['domain']});

/** What the site's robots.txt says of an address; rules of `acme.com` are taken for `www.acme.com` as well. */
const rulesOf = async (domain: string, {get}: Context): Promise<(url: string) => boolean> => {
	const reply = await get({url: `https://${domain}/robots.txt`, sends: ['domain'], most: 500_000});
	if (isAbsent(reply)) return () => true;

	const rules = robotsParser(`https://${domain}/robots.txt`, reply.text);
	return url => {
		const {pathname, search} = new URL(url);
		return rules.isAllowed(`https://${domain}${pathname}${search}`, token) !== false;
	};
};

/** Is this a page of the company's, and one for people? */
const isOwn = (reply: Reply, domain: string): boolean =>
	registrable(reply.url) === domain && /<\w/u.test(reply.text.slice(0, 5000));

export default defineSource({
	title: 'Company website',
	homepage: 'https://www.rfc-editor.org/rfc/rfc9309',
	group: 'knowledge',
	terms: {url: 'https://www.rfc-editor.org/rfc/rfc9309', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain'], to: ['{domain}']},
	// The site of a subject may be any: the permission is asked once, when it is switched on.
	origins: () => ['https://*/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [{kind: 'company', anyOf: ['domain']}],
	adds: {
		fields: ['legalName', 'about', 'headquarters', 'phone', 'founded', 'employees', 'parent'],
		events: [],
		handles: [
			...['lei', 'linkedin', 'github', 'x', 'bluesky', 'instagram', 'tiktok', 'youtube', 'wikidata', 'wikipedia'],
			...['feed', 'statuspage', 'greenhouse', 'lever', 'ashby', 'smartrecruiters', 'workable', 'recruitee'],
		],
	},
	whole: [],
	keeps: {fresh: days(7), nothing: days(7)},
	pace: {every: 2000, perDay: 300},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask({domain}, context): AsyncIterable<Item> {
		if (!domain || registrable(domain) !== domain) return yield remark('nothing');

		const allowed = await rulesOf(domain, context);
		const front = `https://${domain}/`;
		if (!allowed(front)) return yield remark('not-allowed', domain);

		const home = await context.get(page(front));
		if (isAbsent(home)) return yield remark('nothing');
		// Who was bought or moved away leads to another's site: that one is not the subject's.
		if (registrable(home.url) !== domain) return yield remark('nothing', new URL(home.url).host);
		if (!isOwn(home, domain)) return yield remark('unreadable');

		const {links, data} = readHtml(home.text);
		yield* organisationOn(data, home.url, domain);
		yield* feedsOn(links, home.url);
		yield* statusOn(links, home.url, domain);
		const boards = boardsOn(links, home.url);
		yield* boards;

		await keepIcon(links, home.url, domain, allowed, context);
		const careers = boards.length > 0 ? null : careersOn(links, home.url, domain);
		if (!careers) return;
		if (!allowed(careers)) return yield remark('not-allowed', new URL(careers).pathname);
		const reply = await context.get(page(careers));
		if (!isAbsent(reply) && isOwn(reply, domain)) yield* boardsOn(readHtml(reply.text).links, reply.url);
	},
});
