// Wikipedia: the person or organisation of an article whose infobox says which of them it is. All else is about nobody.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, said, stated} from './dom/contact';
import {ownSite, same} from './dom/profile-page';
import {text} from './dom/text';

const born = '.infobox .bday,.vcard .bday,.infobox.biography,.infobox.biographie2,#Vorlage_Personendaten';
const boxes = '.infobox.vcard';
/** Settlements, bands and buildings have a card as well: only the box of an organisation has its name as a caption. */
const organisation = 'caption.fn.org:not(.summary)';

/** Not the view of an article: talk, users, categories, histories, the editor. */
const elsewhere = 'body[class*="ns-"]:not(.ns-0),body[class*="action-"]:not(.action-view)';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.wikipedia.org/*'],
	proves: ['wikidata'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^[a-z-]+(?:\.m)?\.wikipedia\.org$/u.test(url.hostname),
	read({url, document}) {
		if (!/^\/(?:wiki|zh-[a-z]+|sr-[a-z]+)\//u.test(url.pathname) || document.querySelector(elsewhere)) return [];

		const item = href(document.querySelector('#t-wikibase a,a[href*="wikidata.org/wiki/Special:EntityPage/Q"]'));
		const [, id] = /\/(Q\d+)$/u.exec(item ?? '') ?? [];
		// `Ada Lovelace (engineer)`: what tells namesakes apart is no part of a name.
		const title = text(document.querySelector('#firstHeading,h1'))?.replace(/ \([^()]+\)$/u, '') ?? null; // On every article
		const persons = new Set(Array.from(document.querySelectorAll(born), one => one.closest('.infobox,.vcard') ?? one));
		const companies = Array.from(document.querySelectorAll(boxes)).filter(box => box.querySelector(organisation));
		const [box, ...more] = [...persons, ...companies];
		if (!title || !box || more.length > 0) return [];

		const person = persons.has(box);
		const card = text(box.querySelector(person ? '.fn' : organisation));
		// A crime or a book has the box of a person too: the article must bear the name in it.
		const fits = person ? same(card, title.replace(/,.*/u, '')) : (card ?? '').includes(title) || same(card, title);
		if (card ? !fits : !box.matches('#Vorlage_Personendaten')) return [];

		const sites = new Set(Array.from(box.querySelectorAll('.url a.external'), link => ownSite(href(link))));
		const companyDomain = !person && sites.size === 1 ? ([...sites][0] ?? null) : null; // There is one
		const handles: Handle[] = id ? [`wikidata:${id}`] : [];
		const one = stated(
			['subject', person ? 'person' : 'company', '#firstHeading'],
			{name: title, companyDomain},
			handles,
		);
		return [
			{...one, confidence: same(card, title) ? 1 : 0.8, evidence: [...one.evidence, ...said('infobox', {name: card})]},
		];
	},
});
